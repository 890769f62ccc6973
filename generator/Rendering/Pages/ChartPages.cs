using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using FieldModel = Site.Theme.Models.DataField;
using DataTable = Site.Documents.DataTable;

namespace Site.Rendering.Pages;

/// <summary>The gallery of charts, and a page for each.</summary>
internal static class ChartPages
{
    private const string GalleryUrl = "/charts/";

    public static IEnumerable<PageSource> Of(BoundSite site) =>
    [
        new PageSource(GalleryUrl, Gallery),
        .. site.Charts.Select((bound, i) => new PageSource(bound.Chart.Url, context => Page(context, bound.Chart, site.Charts.ElementAtOrDefault(i - 1)?.Chart, site.Charts.ElementAtOrDefault(i + 1)?.Chart))),
    ];

    private static ChartsPageModel Gallery(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Charts", "Every chart of this site, with its data, its sources and what it does not show.", GalleryUrl) with { JsonLd = [PageData.Package(context)] },
        Title = "Charts",
        Url = GalleryUrl,
        NavigationUrl = GalleryUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Each chart comes with the table behind it, its sources, and a sentence on what it does not show. Nothing is drawn that its source does not state: where there are three statements, there is no line."),
        Groups =
        [
            .. context.Settings.Sections
                .Select(section => new ChartGroup($"charts-{section.Id}", section.Title, [.. ChartModels.ChartsOf(context.Site, section.Id).Select(context.Card)]))
                .Where(group => group.Charts.Count > 0),
        ],
    };

    private static ChartPageModel Page(RenderContext context, Chart chart, Chart? previous, Chart? next)
    {
        DrawnChart drawn = context.Drawn(chart);
        string title = Typography.Curl(chart.Title);
        DataTable[] tables = [.. chart.Panels.Select(each => each.Data.Id).Distinct().Select(id => context.Index.Tables[id])];
        PageHead head = context.Frame.Head(title, chart.Alt, chart.Url);
        return new ChartPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(head with { Links = [.. head.Links, OEmbed.Link(context, "chart", chart.Id, title), .. Citations.Links(chart.Url)], JsonLd = [PageData.Chart(context, chart, tables)] }, [], ShareModels.Script),
            Title = title,
            Url = chart.Url,
            NavigationUrl = GalleryUrl,
            Breadcrumb = [new(context.Settings.Title, "/"), new("Charts", GalleryUrl)],
            Figure = drawn.Figure with { Downloads = [] },
            Share = ShareModels.Of(context, chart),
            Shows = Paragraphs([drawn.Rendered.Description]),
            HowMade = Paragraphs([.. tables.Select(each => context.Ledger.Words($"{each.Description} {each.Method}".Trim())).Distinct()]),
            Fields = [.. tables.SelectMany(table => table.Fields).DistinctBy(each => (each.Name, each.Description)).Select(each => new FieldModel(each.Name, Typography.Curl(each.Title), each.Unit, context.Ledger.Words(each.Description)))],
            Sources = [.. chart.Sources.Select(each => context.Sources.Entry(context.Index.Sources[each.Id]))],
            Licence = HtmlText.Escaped(context.Ledger.Words(string.Join(" ", tables.Select(each => each.Licence).Distinct()))),
            Caveats = [.. tables.SelectMany(each => each.Caveats).Distinct().Select(context.Ledger.Words)],
            UsedIn = context.Backlinks.Of(ReferenceKind.Chart, chart.Id),
            Facts = [.. ChartModels.FactsOf(context.Site, chart).Select(context.Ledger.Reference)],
            Files = ChartFiles.List(context, drawn),
            Editions = Editions.Model(context, chart.Url, Citations.Of(context, chart)),
            Citation = Citations.Model(Citations.Of(context, chart), chart.Url),
            Previous = previous is null ? null : new Link(Typography.Curl(previous.Title), previous.Url),
            Next = next is null ? null : new Link(Typography.Curl(next.Title), next.Url),
        };
    }

    private static Html Paragraphs(IReadOnlyList<string> texts) =>
        HtmlText.Join([.. texts.SelectMany(each => new HtmlPiece[] { new Html("<p>"), each, new Html("</p>") })]);
}
