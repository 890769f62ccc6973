using Site.Assets;
using Site.Binding;
using Site.Documents;
using Site.Emitting;
using Site.Rendering.Pages;
using Site.Scenarios;
using Site.Search;

namespace Site.Rendering;

/// <summary>Turns documents that were found good into the finished files of the site.</summary>
public static class SiteRenderer
{
    /// <param name="baseUrl">Where the site will stand; nothing for what site.yml says.</param>
    /// <param name="results">What the models came to, by the ids of their functions.</param>
    /// <param name="presses">Draw pictures, pack archives and put packets together; without them there are none of these.</param>
    /// <param name="hasPrints">Whether packets are printed as PDF afterwards, so that pages lead to them.</param>
    /// <returns>Every file, in the order of their paths; each is rendered when its bytes are asked for.</returns>
    public static RenderedSite Render(BoundSite site, AssetSet assets, string? baseUrl, IReadOnlyDictionary<string, ScenarioResult>? results = null, Presses? presses = null, bool hasPrints = false)
    {
        results ??= new Dictionary<string, ScenarioResult>();
        AssetSet all = assets with { Files = [.. assets.Files, .. ScenarioModels.Specs(results)] };
        var context = new RenderContext(site, site.Settings!, all, baseUrl, results, presses);
        var search = new Lazy<IReadOnlyList<AssetFile>>(() => SearchIndex.Of(SearchEntries.Of(context), [.. StatusWords.All.Select(each => (StatusWords.Key(each), StatusWords.Label(each)))]));
        Downloads? downloads = null;
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
            EditionPages.Page,
            .. StoryPages.Of(site),
            .. ReferencePages.All,
            .. PathPages.Of(site),
            .. TeachPages.Of(site, () => downloads),
            ShortPages.Page,
            SearchPages.Of(() => search.Value[0]),
            .. AssignPages.Of(site),
            .. PacketPages.Of(site, presses?.Packets, hasPrints),
            .. ProsePages.Of(site),
            .. assets.Parts is { } parts ? [LicencesPages.Of(parts)] : Array.Empty<PageSource>(),
            .. context.HasDownloads ? [DownloadsPages.Of(() => downloads!), OfflineReading.Fallback] : Array.Empty<PageSource>(),
        ];
        downloads = context.HasDownloads ? new Downloads(context, pages, new(all, () => search.Value, hasPrints), presses!) : null;
        OutputFile[] files =
        [
            .. pages.Select(page => page.File(context))
                .Concat(EmbedPages.Of(site).Select(embed => embed.File(context)))
                .Concat(all.Files.Where(each => !EmbedShell.IsInside(each.Name)).Select(each => each.File))
                .Concat(ChartFiles.Of(context))
                .Concat(OEmbed.Files(context))
                .Concat(Editions.Files(context))
                .Concat(EmbedHeaders.Files(context))
                .Concat(ScenarioFiles.Of(context))
                .Concat(DataFiles.Of(site))
                .Concat(Citations.Files(context))
                .Concat(Feeds.Of(context))
                .Concat(AssignPages.Files(context))
                .Concat(Sitemap.Of(context, pages))
                .Concat(assets.Parts is { } listed ? [PartsFile.Of(context, listed)] : [])
                .Concat(downloads is null ? [] : downloads.Files.Concat(OfflineReading.Files(context, all, presses!.Pictures)))
                .Concat(presses is null ? [] : context.Cards!.Files(context, presses.Pictures).Concat(context.Pictures!.Files))
                .OrderBy(each => each.Path),
        ];
        return new RenderedSite(files, new Lazy<IReadOnlyList<OutputFile>>(() => [.. search.Value.Select(each => each.File)]), new EditionDrafts(context, files).Of);
    }
}

/// <summary>The finished files of a site.</summary>
/// <param name="Files">In the order of their paths; each is rendered when its bytes are asked for.</param>
/// <param name="Late">Those that are named by what all documents together say, the search index: made when they are first asked for.</param>
/// <param name="Freeze">What freezing a chart or scenario would come to, by its kind and id; nothing for what there is not.</param>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Files, Lazy<IReadOnlyList<OutputFile>> Late, Func<string, string, EditionDraft?> Freeze);
