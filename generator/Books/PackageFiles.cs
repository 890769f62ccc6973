using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Site.Books;

/// <summary>A file of the book, as its package lists it.</summary>
/// <param name="Path">In the folder of the texts.</param>
/// <param name="Properties">In the vocabulary of EPUB, for example <c>nav</c>; empty for none.</param>
/// <param name="InSpine">Whether it is read in its turn.</param>
internal sealed record BookFile(string Id, string Path, string MediaType, byte[] Bytes, string Properties = "", bool InSpine = false);

/// <summary>What a book says of itself to programs: EPUB 3.3, and EPUB Accessibility 1.1.</summary>
internal static class PackageFiles
{
    public const string StylesheetPath = "book.css";
    public const string PackagePath = "EPUB/package.opf";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    private const string AccessibilitySummary =
        "All text can be read aloud and enlarged. Headings, lists, tables, notes and links are marked as such. Every drawing has a text alternative; every chart has its data as a table, and every scenario its results in a sentence and in a table. Nothing moves, sounds or flashes. There are no page numbers of a printed edition.";

    public static byte[] ContainerFile { get; } = Written(new XElement(Container + "container", new XAttribute("version", "1.0"),
        new XElement(Container + "rootfiles", new XElement(Container + "rootfile", new XAttribute("full-path", PackagePath), new XAttribute("media-type", "application/oebps-package+xml")))));

    public static byte[] Package(Book book, IReadOnlyList<BookFile> files) => Written(new XElement(Opf + "package",
        new XAttribute("version", "3.0"),
        new XAttribute("unique-identifier", "publication"),
        new XAttribute("prefix", "cc: http://creativecommons.org/ns#"),
        new XAttribute(XNamespace.Xml + "lang", book.Whole.Language),
        new XElement(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XElement(Dc + "identifier", new XAttribute("id", "publication"), book.Identifier),
            new XElement(Dc + "title", book.Whole.Title),
            new XElement(Dc + "language", book.Whole.Language),
            book.Whole.Creators.Select(each => new XElement(Dc + "creator", each)),
            new XElement(Dc + "publisher", book.Whole.Title),
            new XElement(Dc + "description", book.Whole.Description),
            new XElement(Dc + "rights", $"{book.Whole.Licence}, {book.Whole.LicenceUrl}"),
            new XElement(Dc + "date", book.Whole.Modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new XElement(Dc + "source", book.Whole.Absolute("/")),
            new XElement(Opf + "link", new XAttribute("rel", "cc:license"), new XAttribute("href", book.Whole.LicenceUrl)),
            Meta("dcterms:modified", book.Whole.Modified.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)),
            Meta("schema:accessMode", "textual"),
            Meta("schema:accessMode", "visual"),
            Meta("schema:accessModeSufficient", "textual"),
            new[] { "alternativeText", "displayTransformability", "longDescription", "readingOrder", "structuralNavigation", "tableOfContents", "unlocked" }.Select(each => Meta("schema:accessibilityFeature", each)),
            Meta("schema:accessibilityHazard", "none"),
            Meta("schema:accessibilitySummary", AccessibilitySummary)),
        new XElement(Opf + "manifest", files.Select(each => new XElement(Opf + "item",
            new XAttribute("id", each.Id),
            new XAttribute("href", each.Path),
            new XAttribute("media-type", each.MediaType),
            each.Properties == "" ? null : new XAttribute("properties", each.Properties)))),
        new XElement(Opf + "spine", files.Where(each => each.InSpine).Select(each => new XElement(Opf + "itemref", new XAttribute("idref", each.Id))))));

    public static byte[] Navigation(Book book, IReadOnlyList<(string Title, string Address)> drawings) => ChapterFile.Document("Contents", book.Whole.Language, xml =>
    {
        WriteList(xml, "toc", "Contents", isHidden: false, () => WriteChapters(xml, book.Chapters));
        WriteList(xml, "loi", "Charts", isHidden: true, () => WriteLinks(xml, drawings));
        (string Type, string Title, string Address)[] landmarks =
        [
            ("toc", "Contents", "nav.xhtml"),
            .. book.Chapters.SelectMany(each => each.All).DistinctBy(each => each.Type).Where(each => each.Type is "titlepage" or "glossary" or "bibliography").Select(each => (each.Type, each.Title, each.File)),
            ("bodymatter", "Beginning of the text", book.Chapters.First(each => each.Type != "titlepage").File),
        ];
        WriteList(xml, "landmarks", "Landmarks", isHidden: true, () =>
        {
            foreach ((string type, string title, string address) in landmarks)
            {
                xml.WriteStartElement("li", XmlText.Xhtml);
                WriteLink(xml, title, address, type);
                xml.WriteEndElement();
            }
        });
    });

    private static void WriteList(XmlWriter xml, string type, string title, bool isHidden, Action writeItems)
    {
        xml.WriteStartElement("nav", XmlText.Xhtml);
        xml.WriteAttributeString("epub", "type", XmlText.Epub, type);
        xml.WriteAttributeString("id", type);
        if (isHidden)
        {
            xml.WriteAttributeString("hidden", "hidden");
        }

        xml.WriteElementString(isHidden ? "h2" : "h1", XmlText.Xhtml, title);
        xml.WriteStartElement("ol", XmlText.Xhtml);
        writeItems();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteChapters(XmlWriter xml, IEnumerable<BookChapter> chapters)
    {
        foreach (BookChapter chapter in chapters)
        {
            xml.WriteStartElement("li", XmlText.Xhtml);
            WriteLink(xml, chapter.Title, chapter.File);
            if (chapter.Children.Count > 0)
            {
                xml.WriteStartElement("ol", XmlText.Xhtml);
                WriteChapters(xml, chapter.Children);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteLinks(XmlWriter xml, IEnumerable<(string Title, string Address)> links)
    {
        foreach ((string title, string address) in links)
        {
            xml.WriteStartElement("li", XmlText.Xhtml);
            WriteLink(xml, title, address);
            xml.WriteEndElement();
        }
    }

    private static void WriteLink(XmlWriter xml, string title, string address, string type = "")
    {
        xml.WriteStartElement("a", XmlText.Xhtml);
        if (type != "")
        {
            xml.WriteAttributeString("epub", "type", XmlText.Epub, type);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteString(title);
        xml.WriteEndElement();
    }

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);

    private static byte[] Written(XElement root) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString(SaveOptions.OmitDuplicateNamespaces).ReplaceLineEndings("\n")}\n");
}
