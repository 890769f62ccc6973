using System.Text;
using Site.Assets;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Books;

/// <summary>Makes an EPUB of a book.</summary>
public static class Ebook
{
    public const string MediaType = "application/epub+zip";

    private const string XhtmlType = "application/xhtml+xml";

    /// <returns>The files of the container, in the order in which EPUB asks for them: what kind of archive it is comes first, uncompressed.</returns>
    public static IReadOnlyList<ArchivedFile> Files(Book book)
    {
        BookChapter[] chapters = [.. book.Chapters.SelectMany(each => each.All)];
        (BookChapter Chapter, PageText Page)[] pages =
            chapters.SelectMany(chapter => chapter.Parts.Select(part => (chapter, part))).SelectSideBySide(each => (each.chapter, PageText.Of(each.part, isAlone: each.chapter.Parts.Count == 1)));
        var addresses = new BookAddresses(pages, book.Whole.Absolute);
        var pictures = new BookPictures(book.Whole.PictureStyle);
        foreach ((BookChapter _, PageText page) in pages)
        {
            page.Settle(address => addresses.Of(address, page), pictures);
        }

        ILookup<BookChapter, PageText> texts = pages.ToLookup(each => each.Chapter, each => each.Page);
        BookFile[] files =
        [
            .. Cover(book),
            new("nav", "nav.xhtml", XhtmlType, PackageFiles.Navigation(book, [.. chapters.Where(each => each.Name.StartsWith("chart-", StringComparison.Ordinal)).Select(each => (each.Title, each.File))]), "nav", InSpine: true),
            .. chapters.Select(each => new BookFile(each.Name, each.File, XhtmlType, ChapterFile.Write(each, [.. texts[each]], book.Whole.Language), InSpine: true)),
            .. pictures.Files.Select(each => new BookFile($"image-{Path.GetFileNameWithoutExtension(each.Key)}", each.Key, "image/svg+xml", each.Value)),
            new("style", PackageFiles.StylesheetPath, "text/css", book.Stylesheet.ToArray()),
        ];
        return
        [
            new(new OutputPath("mimetype"), Encoding.ASCII.GetBytes(MediaType), IsStored: true),
            new(new OutputPath("META-INF/container.xml"), PackageFiles.ContainerFile),
            new(new OutputPath(PackageFiles.PackagePath), PackageFiles.Package(book, files)),
            .. files.Select(each => new ArchivedFile(new OutputPath($"EPUB/{each.Path}"), each.Bytes, IsStored: each.MediaType == "image/png")),
        ];
    }

    private static IEnumerable<BookFile> Cover(Book book)
    {
        if (book.Cover.IsEmpty)
        {
            yield break;
        }

        yield return new("cover-image", "images/cover.png", "image/png", book.Cover.ToArray(), "cover-image");
        yield return new("cover", "cover.xhtml", XhtmlType, ChapterFile.Document(book.Whole.Title, book.Whole.Language, xml =>
        {
            xml.WriteStartElement("section", XmlText.Xhtml);
            xml.WriteAttributeString("epub", "type", XmlText.Epub, "cover");
            xml.WriteStartElement("img", XmlText.Xhtml);
            xml.WriteAttributeString("class", "cover");
            xml.WriteAttributeString("src", "images/cover.png");
            xml.WriteAttributeString("alt", $"{book.Whole.Title}. {book.Whole.Description}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }), InSpine: true);
    }
}
