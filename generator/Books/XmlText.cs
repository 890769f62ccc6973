using System.Text;
using System.Xml;
using AngleSharp.Dom;

namespace Site.Books;

/// <summary>Elements as XML, which is what books hold. The writer sees to it that it is well-formed.</summary>
internal static class XmlText
{
    public const string Xhtml = "http://www.w3.org/1999/xhtml";
    public const string Epub = "http://www.idpf.org/2007/ops";

    public static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None };

    /// <summary>An element as a document of its own.</summary>
    public static byte[] Write(IElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            Write(root, xml);
        }

        return bytes.ToArray();
    }

    public static void Write(INode node, XmlWriter xml)
    {
        switch (node)
        {
            case IElement element:
                xml.WriteStartElement("", element.LocalName, element.NamespaceUri ?? Xhtml);
                foreach (IAttr attribute in element.Attributes.Where(each => !each.Name.StartsWith("xmlns", StringComparison.Ordinal)))
                {
                    Write(attribute, xml);
                }

                foreach (INode child in element.ChildNodes)
                {
                    Write(child, xml);
                }

                // A program that takes the file for HTML would read an empty element without an end as one that goes on.
                if (element.NamespaceUri == Xhtml && !element.Flags.HasFlag(NodeFlags.SelfClosing))
                {
                    xml.WriteFullEndElement();
                }
                else
                {
                    xml.WriteEndElement();
                }

                break;
            case IText text:
                xml.WriteString(text.Data);
                break;
        }
    }

    private static void Write(IAttr attribute, XmlWriter xml)
    {
        const string ofBooks = "epub:";
        if (attribute.Name.StartsWith(ofBooks, StringComparison.Ordinal))
        {
            xml.WriteAttributeString("epub", attribute.Name[ofBooks.Length..], Epub, attribute.Value);
        }
        else
        {
            xml.WriteAttributeString(attribute.Name, attribute.Value);
        }
    }
}
