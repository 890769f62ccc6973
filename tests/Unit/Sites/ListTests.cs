using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Emitting;

namespace Site.Tests.Unit.Sites;

/// <summary>What a text gets that asks for the lists of the ledger, the charts and the scenarios.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Each_list_tells_its_documents_and_leads_to_their_pages()
    {
        SiteCaseResult site = await new SiteCase("lists").RunAsync();

        IHtmlDocument essay = Page(site, "essays/all/index.html");

        Assert.Equal(["told-twice"], Entries(essay, "discrepancies"));
        Assert.Equal(["index"], Entries(essay, "charts"));
        Assert.Equal(["growth"], Entries(essay, "scenarios"));
        Assert.Equal(["/ledger/told-twice/", "/charts/index/", "/scenarios/growth/"], essay.QuerySelectorAll(".register__title a").Select(each => each.GetAttribute("href")));
        Assert.Equal("Roe <b>counts</b> nine; see the entry “In May 2026 more than 80% of merged code came from the tool”.", Row(essay, "discrepancies", "How tellings differ"));
        Assert.StartsWith("Growth", Row(essay, "charts", "Data and rows"), StringComparison.Ordinal);
        Assert.Equal("Why it grew.", Row(essay, "charts", "Does not show"));
        Assert.Matches("^[0-9a-f]{12} over [0-9]+ states$", Row(essay, "scenarios", "Check value"));
    }

    [Theory]
    [InlineData("ledger/told-twice/index.html")]
    [InlineData("charts/index/index.html")]
    [InlineData("scenarios/growth/index.html")]
    public async Task What_is_listed_leads_back_to_the_text_that_lists_it(string page)
    {
        SiteCaseResult site = await new SiteCase("lists").RunAsync();

        Assert.Contains(Page(site, page).QuerySelectorAll("main a"), each => each.GetAttribute("href") == "/essays/all/");
    }

    private static IHtmlDocument Page(SiteCaseResult site, string path)
    {
        OutputFile file = site.Files.Single(each => each.Path.Value == path);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Make().Span));
    }

    private static string[] Entries(IHtmlDocument page, string list) =>
        [.. page.QuerySelectorAll($"#list-{list} .register__entry").Select(each => each.Id![$"list-{list}-".Length..])];

    private static string Row(IHtmlDocument page, string list, string name) =>
        page.QuerySelectorAll($"#list-{list} .register__row").First(each => each.QuerySelector("dt")!.TextContent == name).QuerySelector("dd")!.TextContent.Trim();
}
