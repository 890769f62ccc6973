using System.Xml;

namespace Site.Books;

/// <summary>Writes a chapter as a file of the book.</summary>
internal static class ChapterFile
{
    public static byte[] Write(BookChapter chapter, IReadOnlyList<PageText> pages, string language) => Document(chapter.Title, language, xml =>
    {
        xml.WriteStartElement("section", XmlText.Xhtml);
        xml.WriteAttributeString("epub", "type", XmlText.Epub, chapter.Type);
        if (pages.All(each => each.Prefix != ""))
        {
            xml.WriteElementString("h1", XmlText.Xhtml, chapter.Title);
        }

        foreach (PageText page in pages)
        {
            bool isOneOfSeveral = page.Prefix != "";
            if (isOneOfSeveral)
            {
                xml.WriteStartElement("section", XmlText.Xhtml);
                xml.WriteAttributeString("id", BookAddresses.AnchorOf(page));
                xml.WriteAttributeString("class", "part");
            }

            foreach (var node in page.Root.ChildNodes)
            {
                XmlText.Write(node, xml);
            }

            if (isOneOfSeveral)
            {
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    });

    /// <param name="body">Writes what stands in the body.</param>
    public static byte[] Document(string title, string language, Action<XmlWriter> body)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, XmlText.Settings))
        {
            xml.WriteStartDocument();
            xml.WriteDocType("html", null, null, null);
            xml.WriteStartElement("html", XmlText.Xhtml);
            xml.WriteAttributeString("xmlns", "epub", null, XmlText.Epub);
            xml.WriteAttributeString("lang", language);
            xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteStartElement("head", XmlText.Xhtml);
            xml.WriteElementString("title", XmlText.Xhtml, title);
            xml.WriteStartElement("link", XmlText.Xhtml);
            xml.WriteAttributeString("rel", "stylesheet");
            xml.WriteAttributeString("type", "text/css");
            xml.WriteAttributeString("href", PackageFiles.StylesheetPath);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteStartElement("body", XmlText.Xhtml);
            body(xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
