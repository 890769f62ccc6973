using System.Globalization;
using System.Text;
using Site.Assets;
using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using TableModel = Site.Theme.Models.DataTable;

namespace Site.Rendering;

/// <summary>A chart drawn, and as pages show it.</summary>
/// <param name="Package">Its data with all that is known of it, as a ZIP archive; made when it is first asked for.</param>
internal sealed record DrawnChart(BoundChart Bound, RenderedChart Rendered, ChartFigureModel Figure, Lazy<ReadOnlyMemory<byte>> Package)
{
    public Chart Chart => Bound.Chart;
}

/// <summary>Draws the charts and makes the models that pages show them by.</summary>
internal static class ChartModels
{
    public static ChartCard Card(DrawnChart drawn) => new()
    {
        Id = drawn.Chart.Id,
        Url = drawn.Chart.Url,
        Title = Typography.Curl(drawn.Chart.Title),
        Subtitle = Typography.Curl(drawn.Chart.Subtitle),
        Svg = new Html(drawn.Rendered.ThumbnailSvg),
    };

    /// <summary>Charts that draw the data table of a fact, or name the fact.</summary>
    public static IEnumerable<Chart> ChartsOf(BoundSite site, Fact fact) =>
        site.Charts.Select(each => each.Chart).Where(chart => Concerns(chart, fact));

    /// <summary>Facts that a chart names, or whose data table it draws.</summary>
    public static IEnumerable<Fact> FactsOf(BoundSite site, Chart chart) => site.Facts.Where(fact => Concerns(chart, fact));

    /// <summary>Charts whose facts mostly belong to a topic.</summary>
    public static IEnumerable<Chart> ChartsOf(BoundSite site, string topic) =>
        site.Charts.Select(each => each.Chart).Where(chart => Topic(site, chart) == topic);

    /// <summary>For example <c>Source: METR 2026; Kwa and others 2025</c>.</summary>
    public static string SourceLine(Chart chart, SiteIndex index) => $"Source: {SourceNames(chart, index)}";

    public static string SourceNames(Chart chart, SiteIndex index) =>
        string.Join("; ", chart.Sources.Select(each => SourceWords.AuthorYear(index.Sources[each.Id])).Distinct());

    private static bool Concerns(Chart chart, Fact fact) =>
        chart.Facts.Any(each => each.Id == fact.Id)
        || (fact.Series is { } series && chart.Panels.Any(panel => panel.Data.Id == series.Id));

    private static string Topic(BoundSite site, Chart chart) =>
        FactsOf(site, chart)
            .GroupBy(fact => fact.Topic)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault("");

    public static DrawnChart Draw(BoundChart bound, BoundSite site, RenderContext context)
    {
        Chart chart = bound.Chart;
        var credit = new ChartCredit($"{SourceLine(chart, site.Index)}.", $"{context.Settings.Title}, {context.Frame.Absolute(chart.Url)}. {context.Settings.Licence.Name}.");
        RenderedChart rendered = ChartRendering.Render(chart, site.Tables, credit);
        var drawn = new DrawnChart(bound, rendered, new ChartFigureModel
        {
            Id = chart.Id,
            Title = Typography.Curl(chart.Title),
            Subtitle = Typography.Curl(chart.Subtitle),
            Svg = new Html(rendered.InlineSvg),
            Description = Typography.Curl(rendered.Description),
            DoesNotShow = context.Inline(bound.NotShown),
            ScaleNote = rendered.ScaleNote,
            Sources = HtmlText.Join([.. context.Ledger.SourceLinks(chart.Sources).SelectMany((each, i) => new HtmlPiece[] { i > 0 ? "; " : "", HtmlText.Link(each.Title, each.Url) }), ". " + StatusSentence(chart.Status)]),
            DataDate = LedgerModels.Date(chart.AsOf),
            Explore = ExploreOf(chart, context),
            Tables = [.. rendered.Tables.Select(Table)],
            Caption = context.Inline(bound.Caption),
        }, new(() => ChartPackage.Zip(context, bound, rendered)));
        return drawn with { Figure = drawn.Figure with { Downloads = Downloads(drawn) } };
    }

    /// <summary>Nothing where the theme lacks a part.</summary>
    public static ExploreModel? ExploreOf(Chart chart, RenderContext context)
    {
        (string script, string style, string library) = (context.Frame.AssetUrl("js/explore.js"), context.Frame.AssetUrl("css/explore.css"), context.Frame.AssetUrl(PlotlyLibrary.Name));
        return script == "" || style == "" || library == "" ? null : new ExploreModel(Typography.Curl(chart.Title), ChartFiles.JsonUrl(chart), script, style, library);
    }

    private static TableModel Table(RenderedTable table) => new()
    {
        Caption = table.Caption,
        Columns = [.. table.Columns.Select(each => new DataColumn(each.Title, each.Unit, each.IsNumeric))],
        Rows = table.Rows,
    };

    public static string StatusSentence(Documents.FactStatus status)
    {
        string label = StatusWords.Label(status);
        return $"{char.ToUpperInvariant(label[0])}{label[1..]}.";
    }

    private static IReadOnlyList<DownloadLink> Downloads(DrawnChart drawn) =>
    [
        new("Picture", ChartFiles.SvgUrl(drawn.Chart), $"SVG, {FileSize.Of(drawn.Rendered.StandaloneSvg)}"),
        new("Data", ChartFiles.CsvUrl(drawn.Chart), $"CSV, {FileSize.Of(drawn.Rendered.Csv)}"),
        new("Figure", ChartFiles.JsonUrl(drawn.Chart), $"Plotly JSON, {FileSize.Of(drawn.Rendered.FigureJson)}"),
    ];
}
