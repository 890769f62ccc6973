using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The documents that other sites show in a frame: one for each chart and each scenario.</summary>
internal static class EmbedPages
{
    private const string ChartStyle = "css/embed-chart.css";
    private const string ChartScript = "js/embed-chart.js";

    public static IEnumerable<PageSource> Of(BoundSite site) =>
        site.Charts.Select(each => new PageSource(each.Chart.EmbedUrl, context => Embed(context, each)));

    private static ChartEmbedModel Embed(RenderContext context, BoundChart bound)
    {
        Chart chart = bound.Chart;
        DrawnChart drawn = context.Drawn(chart);
        EmbedParts parts = context.Embeds.Parts(ChartStyle, ChartScript);
        string title = Typography.Curl(chart.Title);
        return new ChartEmbedModel
        {
            Id = chart.Id,
            Site = context.Frame.Site,
            Head = context.Frame.EmbedHead(title, chart.Alt, chart.Url, parts),
            Parts = parts,
            Title = title,
            Url = chart.EmbedUrl,
            PageUrl = chart.Url,
            TableUrl = $"{chart.Url}#data-{chart.Id}",
            DataUrl = ChartFiles.CsvUrl(chart),
            Subtitle = drawn.Figure.Subtitle,
            Svg = new Html(SvgWriter.Inline(drawn.Rendered.Smallest.Value, chart.Id, chart.Title, drawn.Rendered.Description) + drawn.Rendered.InlineSvg),
            ScaleNote = drawn.Figure.ScaleNote,
            Description = drawn.Figure.Description,
            DoesNotShow = context.Plain(bound.NotShown),
            Sources = context.Ledger.SourceLinks(chart.Sources),
            SourceNote = ChartModels.StatusSentence(chart.Status),
            Version = drawn.Rendered.DataLabel,
            Licence = new Link(context.Settings.Licence.Name, context.Settings.Licence.Url),
        };
    }
}
