using Site.Assets;
using Site.Binding;
using Site.Emitting;
using Site.Rendering.Pages;
using Site.Scenarios;

namespace Site.Rendering;

/// <summary>Turns documents that were found good into the finished files of the site.</summary>
public static class SiteRenderer
{
    /// <param name="baseUrl">Where the site will stand; nothing for what site.yml says.</param>
    /// <param name="results">What the models came to, by the ids of their functions.</param>
    /// <returns>Every file, in the order of their paths; each is rendered when its bytes are asked for.</returns>
    public static IReadOnlyList<OutputFile> Render(BoundSite site, AssetSet assets, string? baseUrl, IReadOnlyDictionary<string, ScenarioResult>? results = null)
    {
        results ??= new Dictionary<string, ScenarioResult>();
        AssetSet all = new([.. assets.Files, .. ScenarioModels.Specs(results)]);
        var context = new RenderContext(site, site.Settings!, all, baseUrl, results);
        PageSource[] pages =
        [
            .. FrontPages.Of(context.Settings),
            .. EssayPages.Of(site),
            .. NumbersPages.Of(site),
            .. LedgerPages.Of(site),
            .. DisputePages.All,
            .. PeoplePages.Of(site),
            .. ChartPages.Of(site),
            .. ScenarioPages.Of(site),
            .. ReferencePages.All,
            .. ProsePages.Of(site),
        ];
        return
        [
            .. pages.Select(page => page.File(context))
                .Concat(all.Files.Select(each => each.File))
                .Concat(ChartFiles.Of(context))
                .Concat(DataFiles.Of(site))
                .OrderBy(each => each.Path),
        ];
    }
}
