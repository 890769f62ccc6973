using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Unit.Rendering;

/// <summary>What pages say of themselves to machines.</summary>
public sealed class HeadTests
{
    private const string Origin = "https://closing-the-loop.netlify.app";

    [Theory]
    [InlineData("/", "WebSite", "name,url,description,publisher,license,inLanguage")]
    [InlineData("/essays/the-claim/", "Article", "headline,description,author,publisher,datePublished,dateModified,license,isPartOf,citation,timeRequired,learningResourceType,image")]
    [InlineData("/charts/task-horizons/", "Dataset", "name,description,license,creator,isAccessibleForFree,variableMeasured,measurementTechnique,distribution,isBasedOn")]
    [InlineData("/charts/", "Dataset", "name,description,license,creator,distribution")]
    [InlineData("/ledger/claude-share-80/", "Claim", "text,author,appearance,about,url")]
    public async Task A_page_describes_itself_in_the_words_of_its_kind(string url, string type, string fields)
    {
        IDocument page = await ReadAsync(url);

        IElement block = Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']"));

        JsonElement data = JsonDocument.Parse(block.TextContent).RootElement;
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        Assert.Contains(type, data.GetProperty("@type").ToString(), StringComparison.Ordinal);
        Assert.All(fields.Split(','), field => Assert.True(data.TryGetProperty(field, out JsonElement value) && value.ToString() is not ("" or "[]"), $"{url} says no {field}"));
        Assert.DoesNotContain('<', block.TextContent);
    }

    [Fact]
    public async Task Every_page_names_its_address_its_picture_and_the_feeds()
    {
        BuildResult built = await WholeSite.BuildAsync();
        HashSet<string> files = [.. built.Files.Select(each => each.Path.Url)];

        foreach (string url in files.Where(each => each.EndsWith('/') && !each.StartsWith("/embed/", StringComparison.Ordinal) && !each.StartsWith("/frozen/", StringComparison.Ordinal)))
        {
            IDocument page = await ReadAsync(url);
            Assert.Equal(Origin + url, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(Origin + url, Property(page, "og:url"));
            Assert.NotEqual("", Property(page, "og:title"));
            Assert.NotEqual("", Property(page, "og:description"));
            Assert.NotEqual("", Property(page, "og:image:alt"));
            Assert.StartsWith(Origin, Property(page, "og:image"), StringComparison.Ordinal);
            Assert.Contains(Property(page, "og:image")[Origin.Length..], files);
            string[] offered = [.. page.QuerySelectorAll("head link[rel=alternate]").Select(each => each.GetAttribute("href")!.Replace(Origin, "", StringComparison.Ordinal))];
            Assert.Contains("/feed.xml", offered);
            Assert.All(offered, each => Assert.Contains(each, files));
            Assert.All(page.QuerySelectorAll("script[type='application/ld+json']"), each => JsonDocument.Parse(each.TextContent));
        }
    }

    [Fact]
    public async Task An_essay_can_be_found_by_scholarly_indexes()
    {
        IDocument page = await ReadAsync("/essays/the-claim/");

        Assert.Equal("The claim in one page", Meta(page, "citation_title"));
        Assert.Equal("The editors", Meta(page, "citation_author"));
        Assert.Matches("^[0-9]{4}/[0-9]{2}/[0-9]{2}$", Meta(page, "citation_publication_date"));
        Assert.Equal($"{Origin}/essays/the-claim/", Meta(page, "citation_public_url"));
        Assert.Equal("Closing the Loop", Meta(page, "citation_book_title"));
        Assert.Null(page.QuerySelector("meta[name=citation_journal_title]"));
        Assert.All(page.QuerySelectorAll("meta[name=citation_reference]"), each => Assert.StartsWith("citation_title=", each.GetAttribute("content"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("meta[name=citation_reference]"));
    }

    [Theory]
    [InlineData("/essays/the-claim/")]
    [InlineData("/charts/task-horizons/")]
    [InlineData("/ledger/claude-share-80/")]
    [InlineData("/scenarios/loop/")]
    public async Task A_page_says_how_to_cite_it_in_five_forms(string url)
    {
        IDocument page = await ReadAsync(url);

        Assert.Contains(Origin + url, page.QuerySelector(".citation-line")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["BibTeX", "RIS", "CSL-JSON"], page.QuerySelector("[data-cite]")!.QuerySelectorAll(".cite__forms [data-form]").Select(each => each.GetAttribute("data-form")));
        JsonElement item = JsonDocument.Parse(page.QuerySelector("[data-form=CSL-JSON]")!.TextContent).RootElement[0];
        Assert.Equal(Origin + url, item.GetProperty("URL").GetString());
    }

    private static async Task<IDocument> ReadAsync(string url) => new HtmlParser().ParseDocument(await WholeSite.ReadAsync(url));

    private static string Property(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content") ?? "";

    private static string Meta(IDocument page, string name) => page.QuerySelector($"meta[name={name}]")?.GetAttribute("content") ?? "";
}
