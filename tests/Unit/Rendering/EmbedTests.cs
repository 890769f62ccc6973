using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Emitting;

namespace Site.Tests.Unit.Rendering;

/// <summary>The documents that other sites show in a frame, as they are written: complete, closed, and held by their own policy.</summary>
public sealed partial class EmbedTests
{
    private const string Origin = "https://closing-the-loop.netlify.app";
    private const int MostCompressed = 30 * 1024;

    [Fact]
    public async Task Every_chart_and_every_scenario_has_one()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] pages = [.. built.Files.Select(each => each.Path.Url).Where(each => Whole().IsMatch(each))];

        string[] embeds = [.. (await AllAsync()).Select(each => each.Url)];

        Assert.Equal(pages.Select(each => "/embed" + each), embeds);
        Assert.Contains(embeds, each => each.StartsWith("/embed/charts/", StringComparison.Ordinal));
        Assert.Contains(embeds, each => each.StartsWith("/embed/scenarios/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_says_by_itself_what_it_shows_whose_it_is_and_where_more_is() => Assert.All(await AllAsync(), embed =>
    {
        IDocument page = embed.Page;
        string full = embed.Url["/embed".Length..];
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(Origin + full, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotEqual("", page.QuerySelectorAll("h1").Single().TextContent.Trim());
        Assert.NotEqual("", page.QuerySelector(".chart__subtitle, .scenario__question")!.TextContent.Trim());
        Assert.Equal(3, page.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.All(page.QuerySelectorAll("figure svg[role=img]"), svg => Assert.NotEqual("", svg.GetAttribute("aria-label") ?? page.GetElementById(svg.GetAttribute("aria-describedby")!)!.TextContent));
        Assert.Matches("^Sources?: [^.]+ [0-9]{4}", page.QuerySelector(".embed__sources")!.TextContent.Trim());
        Assert.Matches("Data as of |Model version [0-9]+, sources as of ", page.QuerySelector(".embed__sources")!.TextContent);
        Assert.Contains("Closing the Loop", page.QuerySelector(".embed__name")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(full, page.QuerySelector(".embed__name")!.GetAttribute("href"));
        Assert.Contains(page.Links.Select(each => each.GetAttribute("href")!), each => each.StartsWith(full + "#", StringComparison.Ordinal));
        Assert.Contains("license", page.QuerySelector("a[href^='https://creativecommons.org/']")!.GetAttribute("rel")!, StringComparison.Ordinal);
        Assert.All(page.Links, link => Assert.True(link.GetAttribute("target") == "_blank" && link.GetAttribute("rel")!.Split(' ').Contains("noopener"), link.OuterHtml));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(each => each.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public async Task Its_links_lead_to_what_there_is()
    {
        BuildResult built = await WholeSite.BuildAsync();
        HashSet<string> files = [.. built.Files.Select(each => each.Path.Url)];
        foreach (string link in (await AllAsync()).SelectMany(each => each.Page.Links).Select(each => each.GetAttribute("href")!).Where(each => each.StartsWith('/')).Distinct())
        {
            string[] parts = link.Split('#');
            Assert.Contains(parts[0], files);
            Assert.True(parts is [_] || new HtmlParser().ParseDocument(await WholeSite.ReadAsync(parts[0])).GetElementById(parts[1]) is not null, link);
        }
    }

    [Fact]
    public async Task Its_policy_allows_the_bytes_inside_of_it_and_nothing_from_elsewhere() => Assert.All(await AllAsync(), embed =>
    {
        string policy = embed.Page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        string[] scripts = [.. embed.Page.Scripts.Where(each => each.Type != "application/json").Select(each => Hash(each.Text))];
        string[] styles = [.. embed.Page.QuerySelectorAll("style").Select(each => Hash(each.TextContent))];

        Assert.Equal($"script-src 'self' {string.Join(' ', scripts.Order(StringComparer.Ordinal))}", InOrder(Directive(policy, "script-src")));
        Assert.Equal($"style-src 'self' {string.Join(' ', styles)}", Directive(policy, "style-src"));
        Assert.Equal("default-src 'none'", policy.Split(';')[0]);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Empty(embed.Page.QuerySelectorAll("[style], [src], link[rel=stylesheet], link[rel=preload], base, form, iframe, object"));
        Assert.DoesNotContain(embed.Page.All.SelectMany(each => each.Attributes), each => each.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("url(", embed.Page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("localStorage", embed.Html, StringComparison.Ordinal);
    });

    [Fact]
    public async Task What_it_asks_for_later_is_a_closed_set_of_files_that_are_named_in_it()
    {
        BuildResult built = await WholeSite.BuildAsync();
        HashSet<string> files = [.. built.Files.Select(each => each.Path.Url)];

        string[] later = [.. (await AllAsync()).SelectMany(each => Asset().Matches(each.Html)).Select(each => each.Value).Distinct()];

        Assert.NotEmpty(later);
        Assert.All(later, each => Assert.Contains(each, files));
        Assert.All(later, each => Assert.DoesNotMatch("import\\([\"']|[} ]from[\"']", Encoding.UTF8.GetString(built.Files.Single(file => file.Path.Url == each).Make().Span)));
    }

    [Fact]
    public async Task It_is_light() => Assert.All(await AllAsync(), embed => Assert.InRange(Compressed(embed.Html), 1, MostCompressed));

    [Fact]
    public async Task Search_engines_are_told_of_the_pages_and_not_of_the_embeds() =>
        Assert.DoesNotContain("/embed/", await WholeSite.ReadAsync("/sitemap.xml"), StringComparison.Ordinal);

    private static async Task<IReadOnlyList<Embed>> AllAsync()
    {
        BuildResult built = await WholeSite.BuildAsync();
        return [.. built.Files.Where(each => each.Path.Value.StartsWith("embed/", StringComparison.Ordinal)).Select(Embed.Of)];
    }

    private static string Directive(string policy, string name) => policy.Split(';').Select(each => each.Trim()).Single(each => each.StartsWith(name + " ", StringComparison.Ordinal));

    private static string InOrder(string directive) => string.Join(' ', [.. directive.Split(' ')[..2], .. directive.Split(' ')[2..].Order(StringComparer.Ordinal)]);

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static long Compressed(string html)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(html));
        }

        return packed.Length;
    }

    private sealed record Embed(string Url, string Html, IDocument Page)
    {
        public static Embed Of(OutputFile file)
        {
            string html = Encoding.UTF8.GetString(file.Make().Span);
            return new Embed(file.Path.Url, html, new HtmlParser().ParseDocument(html));
        }

        public override string ToString() => Url;
    }

    [GeneratedRegex("^/(charts|scenarios)/[^/]+/$")]
    private static partial Regex Whole();

    [GeneratedRegex("/assets/[A-Za-z0-9_./-]+")]
    private static partial Regex Asset();
}
