using System.Xml.Linq;
using Site.Diagnostics;
using Site.Emitting;
using Site.Tests.Unit.Sites;

namespace Site.Tests.Unit.Rendering;

/// <summary>Feeds, sitemap and the rules for crawlers, of the project's own site and of a small one with a correction and a draft.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly TempFolder folder = new();

    public FeedTests()
    {
        string small = Repository.At("tests", "sites", "_base", "small");
        foreach (string file in Directory.GetFiles(small, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(small, file), File.ReadAllText(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/corrections.xml")]
    public async Task A_feed_has_what_Atom_requires_and_no_relative_address(string url)
    {
        XElement feed = XElement.Parse(await WholeSite.ReadAsync(url));

        AssertIsFeed(feed, "https://closing-the-loop.netlify.app");
        Assert.Equal($"https://closing-the-loop.netlify.app{url}", Link(feed, "self"));
    }

    [Fact]
    public async Task Every_essay_is_in_the_feed_and_its_page_exists()
    {
        BuildResult built = await WholeSite.BuildAsync();

        string[] addresses = [.. XElement.Parse(await WholeSite.ReadAsync("/feed.xml")).Elements(Atom + "entry").Select(each => Link(each, "alternate"))];

        string[] essays = [.. built.Files.Select(each => each.Path.Url).Where(each => each.StartsWith("/essays/", StringComparison.Ordinal) && each.EndsWith('/') && !each.EndsWith("/numbers/", StringComparison.Ordinal))];
        Assert.Equal(essays.Select(each => $"https://closing-the-loop.netlify.app{each}").Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_changed_number_is_told_with_its_day_and_reason()
    {
        Edit("ledger/facts/claims.yml", "value: 80, reason: First entry. }", "value: 75, reason: First entry. }\n    - { date: 2026-11-21, value: 80, reason: Misread <the first time> & mended. }");

        XElement feed = Build("/corrections.xml");

        AssertIsFeed(feed, "https://small.example");
        XElement entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("tag:small.example,2026-11-21:/corrections/correction-code-share-1", entry.Element(Atom + "id")!.Value);
        Assert.Equal("From 75 to 80. Misread <the first time> & mended. Shown in: The loop.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("https://small.example/corrections/#correction-code-share-1", Link(entry, "alternate"));
        Assert.Equal("2026-11-21T00:00:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_feed_without_entries_is_as_old_as_the_site() =>
        Assert.Equal("2026-11-21T00:00:00Z", Build("/corrections.xml").Element(Atom + "updated")!.Value);

    [Fact]
    public void A_draft_is_in_neither_list()
    {
        Edit("essays/start/the-loop.md", "status: published", "status: draft");

        Assert.Empty(Build("/feed.xml").Elements(Atom + "entry"));
        Assert.DoesNotContain("https://small.example/essays/the-loop/", Build("/sitemap.xml").Descendants(Map + "loc").Select(each => each.Value));
    }

    [Fact]
    public async Task The_sitemap_names_every_page_and_nothing_else()
    {
        BuildResult built = await WholeSite.BuildAsync();

        string[] named = [.. XElement.Parse(await WholeSite.ReadAsync("/sitemap.xml")).Elements(Map + "url").Select(each => each.Element(Map + "loc")!.Value)];

        string[] pages = [.. built.Files.Select(each => each.Path.Url).Where(each => each.EndsWith('/') && !each.StartsWith("/embed/", StringComparison.Ordinal) && !each.StartsWith("/frozen/", StringComparison.Ordinal) && each != "/offline/").Order(StringComparer.Ordinal)];
        Assert.Equal(pages.Select(each => $"https://closing-the-loop.netlify.app{each}"), named);
        Assert.Contains("Sitemap: https://closing-the-loop.netlify.app/sitemap.xml\n", await WholeSite.ReadAsync("/robots.txt"), StringComparison.Ordinal);
    }

    private static void AssertIsFeed(XElement feed, string site)
    {
        Assert.Equal(Atom + "feed", feed.Name);
        XElement[] all = [feed, .. feed.Elements(Atom + "entry")];
        Assert.All(all, each =>
        {
            Assert.Single(each.Elements(Atom + "id"));
            Assert.NotEqual("", Assert.Single(each.Elements(Atom + "title")).Value);
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z$", Assert.Single(each.Elements(Atom + "updated")).Value);
        });
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Equal(all.Length, all.Select(each => each.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(all, each => Assert.StartsWith($"tag:{new Uri(site).Host},", each.Element(Atom + "id")!.Value, StringComparison.Ordinal));
        Assert.All(feed.Descendants(Atom + "link"), each => Assert.StartsWith($"{site}/", each.Attribute("href")!.Value, StringComparison.Ordinal));
        Assert.All(feed.Elements(Atom + "entry"), each => Assert.NotEqual("", each.Element(Atom + "summary")!.Value));
    }

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(each => each.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private void Edit(string file, string before, string after)
    {
        string text = File.ReadAllText(folder.At(file));
        Assert.Contains(before, text, StringComparison.Ordinal);
        folder.Write(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    private XElement Build(string url)
    {
        SiteCaseResult result = SiteCase.Build(folder.FullName, KeptWork.None);
        Assert.Equal("", result.Printed);
        using var text = new MemoryStream(result.Files.Single(each => each.Path == OutputPath.OfUrl(url)).Make().ToArray());
        return XElement.Load(text);
    }
}
