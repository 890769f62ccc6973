using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Books.Cartridges;

/// <summary>Pages and pieces of the site's HTML in the form that course systems can hold.</summary>
internal static class CourseText
{
    /// <summary>What stands for the folder of the file in which it is written, in HTML inside of XML.</summary>
    public const string FileBase = "$IMS-CC-FILEBASE$";

    private static readonly string[] KeptElements = ["a", "b", "cite", "code", "em", "i", "li", "ol", "p", "q", "strong", "sub", "sup"];

    /// <summary>A page of the site as a document that stands alone.</summary>
    /// <param name="title">Words alone.</param>
    /// <param name="removed">A selector of what has no use in a course.</param>
    /// <param name="fileOf">Where a page of the site lies in the package, from this document; nothing for what is not in it.</param>
    public static (byte[] Html, IReadOnlyCollection<KeyValuePair<string, byte[]>> Pictures) Document(Course course, BookPart part, string title, string removed, Func<string, string?> fileOf)
    {
        PageText page = PageText.Of(part, isAlone: true, hasChapters: false);
        foreach (IElement element in page.Root.QuerySelectorAll(removed))
        {
            element.Remove();
        }

        var pictures = new BookPictures(course.Whole.PictureStyle);
        page.Settle(address => Settled(course, page, part.Url, address, fileOf), pictures);
        SizePictures(page.Root, pictures.Files.ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal));
        foreach (IElement element in page.Root.QuerySelectorAll("*"))
        {
            foreach (IAttr attribute in element.Attributes.Where(each => each.Name.StartsWith("epub:", StringComparison.Ordinal)).ToArray())
            {
                element.RemoveAttribute(attribute.Name);
            }
        }

        string url = Escaped(course.Whole.Absolute(part.Url));
        string html = $"""
            <!DOCTYPE html>
            <html lang="{Escaped(course.Whole.Language)}">
            <head>
            <meta charset="utf-8">
            <title>{Escaped(title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="canonical" href="{url}">
            <style>{Encoding.UTF8.GetString(course.Stylesheet.Span).Trim()}</style>
            </head>
            <body>
            {page.Root.InnerHtml.Trim()}
            <p class="origin">From <a href="{url}">{Escaped(course.Whole.Title)}</a> by {Escaped(string.Join(", ", course.Whole.Creators))}, {Escaped(course.Whole.Licence)}, as of {course.Whole.Modified.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.</p>
            </body>
            </html>

            """;
        return (Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n")), pictures.Files);
    }

    /// <summary>A piece of HTML to be written inside of XML: text and links, in ASCII.</summary>
    /// <param name="addressOf">Where an address of the site leads in the course; nothing for links that become words.</param>
    public static string Piece(string html, Func<string, string>? addressOf)
    {
        IElement body = new HtmlParser().ParseDocument(html).Body!;
        foreach (IElement element in body.QuerySelectorAll("*"))
        {
            Reduce(element, addressOf);
        }

        return Ascii(body.InnerHtml.Trim());
    }

    public static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Signs beyond ASCII as references: Moodle reads a piece without being told its encoding, and takes it for another.</summary>
    public static string Ascii(string html)
    {
        var text = new StringBuilder(html.Length);
        foreach (Rune sign in html.EnumerateRunes())
        {
            _ = sign.IsAscii ? text.Append((char)sign.Value) : text.Append(CultureInfo.InvariantCulture, $"&#{sign.Value};");
        }

        return text.ToString();
    }

    /// <summary>Places inside of another file are lost: programs that take files in find them by their names alone.</summary>
    private static string Settled(Course course, PageText page, string url, string address, Func<string, string?> fileOf)
    {
        if (address.StartsWith('#'))
        {
            return page.Ids.Contains(address[1..]) && page.Root.QuerySelector($"[id=\"{address[1..]}\"]") is not null ? address : course.Whole.Absolute(url + address);
        }

        return !address.StartsWith('/') ? address : fileOf(address.Split('#', '?')[0]) is { } file && !address.Contains('?', StringComparison.Ordinal) ? file : course.Whole.Absolute(address);
    }

    /// <summary>Course systems take away the style sheet: pictures need their own size.</summary>
    private static void SizePictures(IElement root, Dictionary<string, byte[]> pictures)
    {
        foreach (IElement image in root.QuerySelectorAll("img.drawing"))
        {
            using var svg = new MemoryStream(pictures[image.GetAttribute("src")!]);
            string[] box = XDocument.Load(svg).Root!.Attribute("viewBox")!.Value.Split(' ');
            image.SetAttribute("width", Math.Round(double.Parse(box[2], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Reduce(IElement element, Func<string, string>? addressOf)
    {
        string address = element.GetAttribute("href") ?? "";
        bool isKept = KeptElements.Contains(element.LocalName) && (element.LocalName != "a" || addressOf is not null);
        bool isUnspoken = addressOf is null && element.ClassList.Contains("visually-hidden");
        if (!isKept)
        {
            element.Replace(isUnspoken ? [] : [.. element.ChildNodes]);
            return;
        }

        foreach (IAttr attribute in element.Attributes.ToArray())
        {
            element.RemoveAttribute(attribute.Name);
        }

        if (element.LocalName == "a")
        {
            element.SetAttribute("href", addressOf!(address));
        }
    }
}
