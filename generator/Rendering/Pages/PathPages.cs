using System.Globalization;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using StopModel = Site.Theme.Models.PathStop;

namespace Site.Rendering.Pages;

/// <summary>The list of reading paths, and a page for each.</summary>
internal static class PathPages
{
    private const string PathsUrl = "/paths/";

    public static IEnumerable<PageSource> Of(BoundSite site) => site.Paths.Count == 0
        ? []
        : [new(PathsUrl, All), .. site.Paths.Select(bound => new PageSource(bound.Path.Url, context => Page(context, bound)))];

    public static IReadOnlyList<Link> Links(BoundSite site) => [.. site.Paths.Select(each => new Link(Typography.Curl(each.Path.Title), each.Path.Url))];

    /// <summary>The place of an essay on a path; nothing when it is not on it.</summary>
    public static IEnumerable<PathPlace> Places(RenderContext context, ReadingPath path, string slug) =>
        from stop in path.Stops.Index()
        where stop.Item.Essay.Id == slug
        let next = path.Stops.ElementAtOrDefault(stop.Index + 1)
        select new PathPlace(
            path.Id,
            new Link(Typography.Curl(path.Title), path.Url),
            slug,
            string.Create(CultureInfo.InvariantCulture, $"{stop.Index + 1} of {path.Stops.Count}"),
            next is null ? null : new Link(Typography.Curl(context.Index.Essays[next.Essay.Id].Title), StopUrl(context, path, next)));

    private static PathsPageModel All(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Reading paths", "Ways through the essays for different readers and different hours.", PathsUrl), ["css/find.css"]),
        Title = "Reading paths",
        Url = PathsUrl,
        NavigationUrl = PathsUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Every essay can be read on its own, and the sections are in an order that builds. These are other ways through, for a purpose. The times are counted from the words."),
        Paths = [.. Summaries(context)],
    };

    /// <summary>Each path in a list, in their order.</summary>
    internal static IEnumerable<PathSummary> Summaries(RenderContext context) => context.Site.Paths.Select(each => new PathSummary
    {
        Title = Typography.Curl(each.Path.Title),
        Url = each.Path.Url,
        For = context.Inline(each.Parsed[each.Path.For]),
        Extent = Extent(context, each.Path),
        Essays = [.. each.Path.Stops.Select(stop => Typography.Curl(context.Index.Essays[stop.Essay.Id].Title))],
    });

    private static PathPageModel Page(RenderContext context, BoundPath bound)
    {
        ReadingPath path = bound.Path;
        string title = Typography.Curl(path.Title);
        return new PathPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(context.Frame.Head($"{title}: a reading path", context.Plain(bound.Parsed[path.For]), path.Url), ["css/find.css"], "js/paths.js"),
            Title = title,
            Url = path.Url,
            NavigationUrl = PathsUrl,
            Breadcrumb = [new(context.Settings.Title, "/"), new("Reading paths", PathsUrl)],
            Id = path.Id,
            For = context.Inline(bound.Parsed[path.For]),
            Extent = Extent(context, path),
            Note = Note(context, path),
            Stops =
            [
                .. path.Stops.Select(each => new StopModel(
                    each.Essay.Id,
                    Typography.Curl(context.Index.Essays[each.Essay.Id].Title),
                    StopUrl(context, path, each),
                    context.Plain(Essay(context, each).Question),
                    context.Inline(bound.Parsed[each.Why]),
                    ReadingTimes.Of(Essay(context, each), path.Depth))),
            ],
            Others = [.. Links(context.Site).Where(each => each.Url != path.Url)],
        };
    }

    private static string Extent(RenderContext context, ReadingPath path) =>
        string.Create(CultureInfo.InvariantCulture, $"{path.Stops.Count} {(path.Stops.Count == 1 ? "essay" : "essays")}, {ReadingTimes.Of(path.Stops.Select(each => Essay(context, each)), path.Depth)}");

    private static string Note(RenderContext context, ReadingPath path)
    {
        string inFull = ReadingTimes.Of(path.Stops.Select(each => Essay(context, each)), ReadingDepth.Everything);
        return path.Depth switch
        {
            ReadingDepth.Summary => $"The times are for the summaries. In full these essays take {inFull}; a switch on each page opens the rest.",
            ReadingDepth.KeyParagraphs => $"The times are for the summary and the first paragraph or list under each heading. In full these essays take {inFull}; a switch on each page opens the rest.",
            _ => "",
        };
    }

    private static BoundEssay Essay(RenderContext context, Documents.PathStop stop) => context.Site.Essays.First(each => each.Essay.Slug == stop.Essay.Id);

    /// <summary>The address says which path the reader is on, and how much of the essay belongs to it.</summary>
    internal static string StopUrl(RenderContext context, ReadingPath path, Documents.PathStop stop) => path.Depth switch
    {
        ReadingDepth.Summary => $"{context.Index.Essays[stop.Essay.Id].Url}?path={path.Id}&depth=summary",
        ReadingDepth.KeyParagraphs => $"{context.Index.Essays[stop.Essay.Id].Url}?path={path.Id}&depth=key",
        _ => $"{context.Index.Essays[stop.Essay.Id].Url}?path={path.Id}",
    };
}
