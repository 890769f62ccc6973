using Site.Charts;
using Site.Documents;
using Site.Scenarios;

namespace Site.Rendering;

/// <summary>
/// How high a frame must be to hold an embed without a scroll bar, for hosts that run no script of ours: the document of embed.css, added up
/// line by line. A little too high leaves room, too low would hide the sources; browser tests hold the real documents against it.
/// </summary>
internal static class EmbedHeights
{
    // The sizes of embed.css, in CSS pixels.
    private const double Edge = 12;
    private const double TitleSize = 20;
    private const double WordsSize = 14;
    private const double SentenceSize = 18;
    private const double FootSize = 13;
    private const double WordsLine = 21;
    private const double SummaryLine = 32;
    private const double MostNarrow = 416;
    private const double MostWide = 768;
    private const double LeastWide = 576;

    private const string LongestStatus = "Measured by others";
    private const string LongestVersion = "Model version 99, sources as of 30 September 2026";

    // What the reader's fonts, a state's longer words and a note on what differs from the default may add.
    private const double Reserve = 12;
    private const double StateReserve = 5 * WordsLine;

    // Narrower than a sentence's last line, so that no breaking of lines is missed.
    private const int Step = 20;

    public static IReadOnlyList<int> Of(DrawnChart drawn, string sources) => UpTo(width => Of(drawn, sources, width));

    public static IReadOnlyList<int> Of(ScenarioFunction function, ScenarioResult result, string sources) => UpTo(width => Of(function, result, sources, width));

    /// <summary>For each of <see cref="Embeddable.Widths"/> what holds the document there and down to the width before it: drawings grow until another takes their place.</summary>
    private static IReadOnlyList<int> UpTo(Func<int, double> height) =>
    [
        .. Embeddable.Widths.Select((width, i) =>
        {
            int from = i == 0 ? width : Embeddable.Widths[i - 1] + Step;
            double most = Enumerable.Range(0, ((width - from) / Step) + 1).Max(step => height(from + (step * Step)));
            return (int)Math.Ceiling(most / 10) * 10;
        }),
    ];

    private static double Of(DrawnChart drawn, string sources, int width)
    {
        double inside = width - (2 * Edge);
        Drawing drawing = inside >= LeastWide ? drawn.Rendered.Wide : drawn.Rendered.Narrow;
        return Head(drawn.Figure.Title, drawn.Figure.Subtitle, inside)
            + Picture(inside, drawing.Size.Width, drawing.Height, MostWide)
            + Lines(drawn.Figure.ScaleNote, inside, WordsSize, WordsLine)
            + SummaryLine
            + Foot($"Sources: {sources}. {LongestStatus}. {drawn.Rendered.DataLabel}.", inside)
            + Reserve;
    }

    private static double Of(ScenarioFunction function, ScenarioResult result, string sources, int width)
    {
        double inside = width - (2 * Edge);
        ScenarioState first = result.States[0];
        ScenarioPicture picture = inside >= LeastWide && first.Wide is { } wide ? wide : first.Narrow;
        return Head(function.Title, function.Question, inside)
            + (2 * Edge) + result.States.Max(each => Lines(each.Words, Math.Min(inside, 736), SentenceSize, 25.2))
            + Lines(function.Chart.Title, inside, WordsSize, WordsLine)
            + Picture(inside, picture.Width, picture.Height, double.PositiveInfinity)
            + (2 * SummaryLine)
            + Foot($"Sources: {sources}. {LongestVersion}.", inside)
            + StateReserve;
    }

    private static double Head(string title, string words, double inside) =>
        (2 * Edge) + 18 + Lines(title, inside, TitleSize, 24, isBold: true) + 6 + Lines(words, inside, WordsSize, WordsLine);

    private static double Picture(double inside, double width, double height, double mostWide) =>
        20 + (Math.Min(inside, inside >= LeastWide ? mostWide : MostNarrow) * height / width);

    private static double Foot(string sources, double inside) => 8 + 9 + Lines(sources, inside, FootSize, 19.5) + 4 + (28 * (inside < 420 ? 2 : 1));

    private static double Lines(string words, double inside, double size, double line, bool isBold = false) => TextMetrics.Wrap(words, inside, size, isBold).Count * line;
}
