using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Emitting;

namespace Site.Tests.Unit.Rendering;

/// <summary>
/// The finished files as a stranger finds them, whatever code wrote them: every address within the site that a page, a style sheet, a script,
/// a feed, the sitemap, a list or a redirect names is a file of it, and every anchor stands in its page.
/// </summary>
public sealed partial class CrawlTests
{
    private const string Origin = "https://closing-the-loop.netlify.app";

    private static readonly string[] Attributes = ["href", "src", "action", "poster", "data", "xlink:href", "data-model", "data-tools", "data-search", "data-keep", "data-url", "data-assign-open"];

    private static readonly Lazy<Task<Dictionary<string, string>>> Texts = new(async () => (await WholeSite.BuildAsync()).AllFiles
        .Where(each => Path.GetExtension(each.Path.Value) is ".html" or ".css" or ".js" or ".json" or ".xml" or ".svg" or ".webmanifest" or ".txt")
        .Where(each => !each.Path.Value.Contains("plotly", StringComparison.Ordinal))
        .AsParallel().ToDictionary(each => each.Path.Url, each => Encoding.UTF8.GetString(each.Make().Span), StringComparer.Ordinal));

    [Fact]
    public async Task Every_address_in_a_page_is_a_file_and_every_anchor_stands_in_its_page()
    {
        Dictionary<string, IDocument> pages = (await Texts.Value).Where(each => each.Key.EndsWith('/') || each.Key.EndsWith(".html", StringComparison.Ordinal)).AsParallel().ToDictionary(each => each.Key, each => (IDocument)new HtmlParser().ParseDocument(each.Value), StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> anchors = pages.ToDictionary(each => each.Key, each => each.Value.All.Select(one => one.Id).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        HashSet<string> files = await FilesAsync();
        (string Page, Uri Named)[] asked = [.. pages.AsParallel().SelectMany(page => AddressesIn(page.Value).Select(each => Resolve(page.Key, each)).OfType<Uri>().DistinctBy(one => one.AbsoluteUri).Select(each => (page.Key, each)))];
        IEnumerable<string> broken = asked.Select(each => (each.Page, each.Named, Fault: Fault(each.Named, files, anchors))).Where(each => each.Fault != "").Select(each => $"{each.Page}: {each.Named}: {each.Fault}");

        Assert.True(pages.Count > 150 && asked.Length > 10_000 && asked.Count(each => each.Named.Fragment != "") > 2000, $"{pages.Count} pages, {asked.Length} addresses");
        Assert.Equal("", string.Join('\n', broken.Distinct().Order(StringComparer.Ordinal).Take(40)));
    }

    [Fact]
    public async Task Every_address_of_ours_in_any_other_file_is_a_file_or_a_page()
    {
        HashSet<string> files = await FilesAsync();
        Dictionary<string, string> texts = await Texts.Value;
        string[] broken =
        [
            .. from text in texts
               where !text.Key.EndsWith('/') && !text.Key.EndsWith(".html", StringComparison.Ordinal)
               from named in NamedIn(text.Key, text.Value)
               where !files.Contains(named) && !files.Contains(named + "/")
               select $"{text.Key}: {named}",
        ];

        Assert.Equal("", string.Join('\n', broken.Distinct().Order(StringComparer.Ordinal).Take(40)));
    }

    [Fact]
    public async Task Feeds_and_the_sitemap_name_pages_that_there_are()
    {
        HashSet<string> files = await FilesAsync();
        foreach (string url in new[] { "/feed.xml", "/corrections.xml", "/sitemap.xml" })
        {
            XDocument document = XDocument.Parse((await Texts.Value)[url]);
            string[] named = [.. document.Descendants().Where(each => each.Name.LocalName == "loc").Select(each => each.Value), .. document.Descendants().Where(each => each.Name.LocalName == "link").Select(each => each.Attribute("href")!.Value)];
            Assert.NotEmpty(named);
            Assert.All(named, each => Assert.Contains(new Uri(each).AbsolutePath, files));
            Assert.All(named, each => Assert.StartsWith(Origin, each, StringComparison.Ordinal));
        }
    }

    /// <summary>Scripts and style sheets carry the hash of what is sent under their names.</summary>
    [Fact]
    public async Task What_a_page_loads_carries_the_hash_of_its_bytes()
    {
        BuildResult built = await WholeSite.BuildAsync();
        Dictionary<string, string> hashes = built.AllFiles.Where(each => each.Path.Value.EndsWith(".js", StringComparison.Ordinal) || each.Path.Value.EndsWith(".css", StringComparison.Ordinal))
            .ToDictionary(each => each.Path.Url, each => $"sha384-{Convert.ToBase64String(System.Security.Cryptography.SHA384.HashData(each.Make().Span))}", StringComparer.Ordinal);
        foreach ((string url, string html) in (await Texts.Value).Where(each => each.Key.EndsWith('/') && !each.Key.StartsWith("/frozen/", StringComparison.Ordinal)))
        {
            foreach (IElement loaded in new HtmlParser().ParseDocument(html).QuerySelectorAll("script[src], link[rel=stylesheet]"))
            {
                string address = loaded.GetAttribute("src") ?? loaded.GetAttribute("href")!;
                Assert.True(hashes[address] == loaded.GetAttribute("integrity") && loaded.GetAttribute("crossorigin") == "anonymous", $"{url}: {address}");
            }
        }
    }

    private static async Task<HashSet<string>> FilesAsync()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string redirects = built.Files.FirstOrDefault(each => each.Path.Value == "_redirects") is { } file ? Encoding.UTF8.GetString(file.Make().Span) : "";
        return [.. built.AllFiles.Select(each => each.Path.Url), .. redirects.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split(' ')[0])];
    }

    private static IEnumerable<string> AddressesIn(IDocument page)
    {
        IEnumerable<string> named = page.All.Where(each => each.LocalName != "template").SelectMany(each => Attributes.Select(each.GetAttribute)).OfType<string>();
        IEnumerable<string> sets = page.QuerySelectorAll("[srcset]").SelectMany(each => each.GetAttribute("srcset")!.Split(',')).Select(each => each.Trim().Split(' ')[0]);
        IEnumerable<string> heads = page.QuerySelectorAll("meta[property='og:image'], meta[property='og:url'], meta[name=citation_fulltext_html_url], meta[name=citation_public_url], meta[name=citation_pdf_url]").Select(each => each.GetAttribute("content")!);
        IEnumerable<string> data = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(each => Ours().Matches(each.TextContent)).Select(each => each.Value);
        return named.Concat(sets).Concat(heads).Concat(data).Where(each => each != "");
    }

    /// <returns>The path with its fragment; nothing for what leads elsewhere.</returns>
    private static Uri? Resolve(string page, string address) =>
        Uri.TryCreate(new Uri(Origin + page), address, out Uri? whole) && whole.GetLeftPart(UriPartial.Authority) == Origin ? whole : null;

    private static string Fault(Uri named, HashSet<string> files, Dictionary<string, HashSet<string>> anchors)
    {
        string path = Uri.UnescapeDataString(named.AbsolutePath);
        string anchor = Uri.UnescapeDataString(named.Fragment.TrimStart('#'));
        return !files.Contains(path) ? "there is no such file"
            : anchor != "" && !anchor.Contains('=', StringComparison.Ordinal) && anchors.TryGetValue(path, out HashSet<string>? ids) && !ids.Contains(anchor) ? "there is no such anchor"
            : "";
    }

    private static IEnumerable<string> NamedIn(string url, string text)
    {
        // What frozen documents lie beside was good when it was made; scripts build addresses of pages from parts, and name assets whole.
        IEnumerable<string> ours = url.StartsWith("/frozen/", StringComparison.Ordinal) ? [] : Ours().Matches(text).Select(each => new Uri(each.Value).AbsolutePath);
        IEnumerable<string> assets = Assets().Matches(text).Select(each => each.Value);
        IEnumerable<string> fonts = url.EndsWith(".css", StringComparison.Ordinal) ? Loaded().Matches(text).Select(each => Uri.TryCreate(new Uri(Origin + url), each.Groups[1].Value, out Uri? whole) ? whole.AbsolutePath : each.Value) : [];
        IEnumerable<string> listed = url.EndsWith(".json", StringComparison.Ordinal) ? Paths(JsonDocument.Parse(text).RootElement) : [];
        return ours.Concat(assets).Concat(fonts).Concat(listed).Where(each => each != "/");
    }

    private static IEnumerable<string> Paths(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Where(each => each.Name is not "bom-ref").SelectMany(each => Paths(each.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Paths),
        JsonValueKind.String when Page().IsMatch(node.GetString()!) => [node.GetString()!.Split('#', '?')[0]],
        _ => [],
    };

    [GeneratedRegex("https://closing-the-loop\\.netlify\\.app(/[^\\s\"'<>\\\\)\\]#?;,&]*)?")]
    private static partial Regex Ours();

    [GeneratedRegex("/assets/[A-Za-z0-9._-]+\\.(js|css|json|svg|woff2)\\b")]
    private static partial Regex Assets();

    [GeneratedRegex("url\\(\"?([^\")]+)\"?\\)")]
    private static partial Regex Loaded();

    [GeneratedRegex("^/[a-z][a-z0-9/-]*/(#[a-z0-9-]+)?$")]
    private static partial Regex Page();
}
