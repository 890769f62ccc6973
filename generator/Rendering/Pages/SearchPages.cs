using Site.Assets;
using Site.Binding;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The page that searches, and without scripts leads to the lists.</summary>
internal static class SearchPages
{
    private const string SearchUrl = "/search/";

    /// <param name="index">The file that the search begins with.</param>
    public static PageSource Of(Func<AssetFile> index) => new(SearchUrl, context => Page(context, index().Url));

    private static SearchPageModel Page(RenderContext context, string indexUrl) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Search", "Find a claim, a number, a term, a voice or a chart again.", SearchUrl), ["css/find.css"], "js/search.js"),
        Title = "Search",
        Url = SearchUrl,
        NavigationUrl = SearchUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        IndexUrl = indexUrl,
        Lists = Lists(context.Site),
    };

    private static IReadOnlyList<Link> Lists(BoundSite site) =>
    [
        new("Every essay in short", "/short/"),
        .. site.Settings!.Sections.Where(section => site.Essays.Any(each => each.Essay.SectionId == section.Id)).Select(each => new Link($"{each.Title}: {each.Question}", each.Url)),
        new("Terms", "/glossary/"),
        new("Facts", "/ledger/"),
        new("Charts", "/charts/"),
        .. site.Scenarios.Count > 0 ? [new Link("Scenarios", "/scenarios/")] : Array.Empty<Link>(),
        new("Voices", "/people/"),
        new("Sources", "/sources/"),
    ];
}
