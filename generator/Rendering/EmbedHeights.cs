using Site.Charts;
using Site.Documents;
using Site.Scenarios;

namespace Site.Rendering;

/// <summary>How high a frame must be to hold an embed without a scroll bar, for hosts that run no script of ours. Browser tests hold the real documents against it.</summary>
internal static class EmbedHeights
{
    private const double Padding = 32;

    /// <param name="width">Of the frame, in CSS pixels.</param>
    public static int Of(DrawnChart drawn, int width)
    {
        Drawing drawing = width < 600 ? drawn.Rendered.Narrow : drawn.Rendered.Wide;
        return Rounded(width, drawing.Height / drawing.Size.Width, drawn.Chart.Title, drawn.Chart.Subtitle);
    }

    /// <param name="width">Of the frame, in CSS pixels.</param>
    public static int Of(Scenario scenario, ScenarioState state, int width)
    {
        ScenarioPicture picture = width >= 600 && state.Wide is { } wide ? wide : state.Narrow;
        return Rounded(width, (double)picture.Height / picture.Width, scenario.Main.Title, state.Words);
    }

    private static int Rounded(int width, double slope, string title, string words)
    {
        double inside = width - Padding;
        double text = (TextMetrics.Wrap(title, inside, 20, isBold: true).Count * 26) + (TextMetrics.Wrap(words, inside, 15).Count * 22);
        return (int)Math.Ceiling((Padding + text + (inside * slope) + 120) / 10) * 10;
    }
}
