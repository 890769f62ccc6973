using System.Globalization;
using System.Text;

namespace Site.Charts;

/// <summary>What a chart says of its origin when it stands alone.</summary>
/// <param name="Sources">For example <c>Sources: METR 2026; Kwa et al. 2025.</c></param>
/// <param name="Credit">For example <c>Closing the Loop, CC BY 4.0, https://example.org/charts/task-horizons/</c></param>
public sealed record ChartCredit(string Sources, string Credit);

/// <summary>A drawing that stands alone, and its size in pixels.</summary>
internal sealed record StandalonePicture(string Svg, int Width, int Height);

/// <summary>
/// Writes the SVG that is published by itself: the drawing with takeaway, measure, scale, date, sources and credit. It has its colours
/// as attributes, in light, and names its fonts, so that it looks the same in programs that know little of style sheets.
/// </summary>
internal static class StandaloneSvg
{
    private const double Margin = 24;
    private const double TitleSize = 25;
    private const double SubtitleSize = 16;
    private const double SmallSize = 13;

    /// <param name="notes">What stands below the drawing, in order; empty texts are passed over.</param>
    public static StandalonePicture Write(Drawing drawing, string id, string title, string subtitle, string description, IReadOnlyList<string> notes)
    {
        var texts = new StringBuilder();
        double y = Margin;
        y = Append(texts, title, "chart__title", TitleSize, true, y) + 4;
        y = Append(texts, subtitle, "chart__subtitle", SubtitleSize, false, y) + 12;
        double drawingTop = y;
        y += drawing.Height + 12;
        foreach (string note in notes.Where(note => note != ""))
        {
            y = Append(texts, note, "chart__small", SmallSize, false, y) + 2;
        }

        int width = (int)Math.Ceiling(drawing.Size.Width + (2 * Margin));
        int height = (int)Math.Ceiling(y + Margin - 6);
        string svg = string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="chart-{id}-name" aria-describedby="chart-{id}-description" font-size="{SvgNumber.Of(drawing.Size.TextSize)}" font-family="{StandaloneStyle.Font}" fill="none" stroke="none">
            <title id="chart-{id}-name">{SvgText.Escaped(title)}</title>
            <desc id="chart-{id}-description">{SvgText.Escaped(description)}</desc>
            <style>{StandaloneStyle.Of(drawing.Content)}</style>
            <rect class="chart__ground" fill="{Palette.Light.Ground}" width="{width}" height="{height}"/>
            {MarkColours.Resolved(texts.ToString(), Palette.Light)}<g transform="translate({SvgNumber.Of(Margin)} {SvgNumber.Of(drawingTop)})">
            {MarkColours.Resolved(drawing.Content, Palette.Light)}</g>
            </svg>

            """);
        return new StandalonePicture(svg, width, height);

        double Append(StringBuilder to, string words, string className, double size, bool isBold, double top)
        {
            var text = new TextBlock { Lines = TextMetrics.Wrap(words, drawing.Size.Width, size, isBold), Size = size, IsBold = isBold, ClassName = className };
            SvgText.Append(to, text.MovedTo(Margin, top), drawing.Size.TextSize);
            return top + text.Height;
        }
    }
}
