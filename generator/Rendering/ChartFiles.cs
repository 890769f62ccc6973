using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What a chart publishes beside its page: picture, data, figure, and a package of the data with all that is known of it.</summary>
internal static class ChartFiles
{
    public static string SvgUrl(Chart chart) => $"/charts/{chart.Id}.svg";

    public static string CsvUrl(Chart chart) => $"/charts/{chart.Id}.csv";

    public static string JsonUrl(Chart chart) => $"/charts/{chart.Id}.json";

    public static string PngUrl(Chart chart) => $"/charts/{chart.Id}.png";

    /// <summary>The picture twice as large.</summary>
    public static string LargePngUrl(Chart chart) => $"/charts/{chart.Id}@2x.png";

    public static string ZipUrl(Chart chart) => $"/charts/{chart.Id}.zip";

    public static Picture Picture(RenderContext context, Chart chart) => new($"/charts/{chart.Id}", () =>
    {
        RenderedChart rendered = context.Drawn(chart).Rendered;
        return (rendered.StandaloneSvg, rendered.StandaloneSize.Width);
    });

    /// <summary>All that a chart's page offers to take away.</summary>
    public static IReadOnlyList<DownloadFile> List(RenderContext context, DrawnChart drawn)
    {
        Chart chart = drawn.Chart;
        (int width, int height) = drawn.Rendered.StandaloneSize;
        return
        [
            new("SVG", SvgUrl(chart), "Picture, sharp at any size, for layout programs and the web", FileSize.Of(drawn.Rendered.StandaloneSvg)),
            .. context.Pictures is { } pictures ? DownloadFiles.Pictures(pictures, PngUrl(chart), LargePngUrl(chart), width, height, context.Cards!.Of(chart.Url).Url) : [],
            new("CSV", CsvUrl(chart), "Every number that the chart shows, for a spreadsheet", FileSize.Of(drawn.Rendered.Csv)),
            new("JSON", JsonUrl(chart), "The same figure for plotly.js", FileSize.Of(drawn.Rendered.FigureJson)),
            new("ZIP", ZipUrl(chart), "Data package: the numbers, what each field means, method, caveats, sources, licence and citation", FileSize.Of(drawn.Package.Value.Length)),
        ];
    }

    public static IEnumerable<OutputFile> Of(RenderContext context)
    {
        foreach (BoundChart bound in context.Site.Charts)
        {
            Chart chart = bound.Chart;
            yield return OutputFile.Text(SvgUrl(chart), () => context.Drawn(chart).Rendered.StandaloneSvg);
            yield return OutputFile.Text(CsvUrl(chart), () => context.Drawn(chart).Rendered.Csv);
            yield return OutputFile.Text(JsonUrl(chart), () => context.Drawn(chart).Rendered.FigureJson);
            yield return new OutputFile(OutputPath.OfUrl(ZipUrl(chart)), () => context.Drawn(chart).Package.Value);
        }
    }
}
