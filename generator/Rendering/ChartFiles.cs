using Site.Emitting;

namespace Site.Rendering;

/// <summary>What a chart publishes beside its page: picture, data, figure.</summary>
internal static class ChartFiles
{
    public static IEnumerable<OutputFile> Of(RenderContext context)
    {
        foreach (DrawnChart drawn in context.Charts)
        {
            yield return OutputFile.Text(drawn.SvgUrl, drawn.Rendered.StandaloneSvg);
            yield return OutputFile.Text(drawn.CsvUrl, drawn.Rendered.Csv);
            yield return OutputFile.Text(drawn.JsonUrl, drawn.Rendered.FigureJson);
        }
    }
}
