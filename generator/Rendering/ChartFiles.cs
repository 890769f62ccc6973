using Site.Binding;
using Site.Documents;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>What a chart publishes beside its page: picture, data, figure.</summary>
internal static class ChartFiles
{
    public static string SvgUrl(Chart chart) => $"/charts/{chart.Id}.svg";

    public static string PngUrl(Chart chart) => $"/charts/{chart.Id}.png";

    public static string CsvUrl(Chart chart) => $"/charts/{chart.Id}.csv";

    public static string JsonUrl(Chart chart) => $"/charts/{chart.Id}.json";

    public static IEnumerable<OutputFile> Of(RenderContext context)
    {
        foreach (BoundChart bound in context.Site.Charts)
        {
            Chart chart = bound.Chart;
            yield return OutputFile.Text(SvgUrl(chart), () => context.Drawn(chart).Rendered.StandaloneSvg);
            yield return OutputFile.Text(CsvUrl(chart), () => context.Drawn(chart).Rendered.Csv);
            yield return OutputFile.Text(JsonUrl(chart), () => context.Drawn(chart).Rendered.FigureJson);
        }
    }
}
