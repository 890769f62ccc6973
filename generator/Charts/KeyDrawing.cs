using Site.Documents;

namespace Site.Charts;

/// <summary>Draws the key: what shapes, hollow points, intervals and ribbons stand for, where no label beside them says it.</summary>
internal static class KeyDrawing
{
    private const double SampleWidth = 16;
    private const double Between = 18;

    /// <param name="told">What the keys of panels before this one have said.</param>
    /// <returns>Where the key ends; <paramref name="top"/> when there is none.</returns>
    public static double Draw(PlotPanel panel, ISet<KeyEntry> told, Sketch sketch, DrawingSize size, double left, double top, double width)
    {
        double x = left, y = top;
        bool any = false;
        foreach (KeyEntry entry in Entries(panel).Where(told.Add))
        {
            TextBlock words = new() { Lines = TextMetrics.Wrap(entry.Words, width - SampleWidth - 6, size.TextSize), Size = size.TextSize, ClassName = "chart__label" };
            if (x > left && x + SampleWidth + 6 + words.Width > left + width)
            {
                x = left;
                y += size.LineHeight + 2;
            }

            DrawSample(sketch, entry, x + (SampleWidth / 2), y + (size.LineHeight / 2));
            sketch.Text(words.MovedTo(x + SampleWidth + 6, y));
            x += SampleWidth + 6 + words.Width + Between;
            any = true;
            if (words.Lines.Count > 1)
            {
                x = left;
                y += words.Lines.Count * size.LineHeight;
            }
        }

        return !any ? top : x == left ? y + 4 : y + size.LineHeight + 6;
    }

    private static IEnumerable<KeyEntry> Entries(PlotPanel panel)
    {
        PlotSeries[] drawn = [.. panel.Series.Where(series => series.Points.Any(point => point.IsDrawn))];
        PlotSeries[] named = [.. drawn.Where(series => series.Name != "" && !series.IsLine)];
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (PlotSeries series in named)
        {
            bool allHollow = series.Points.Where(point => point.IsDrawn).All(point => point.IsHollow);
            yield return new KeyEntry(series.Kind == MarkKind.Bar ? KeySample.Bar : KeySample.Point, series.Number, allHollow, series.Name);
        }

        foreach (PlotSeries series in drawn.Where(series => series.HollowWords != "" && told.Add(series.HollowWords)))
        {
            KeySample sample = series.Kind == MarkKind.Bar ? KeySample.Bar : KeySample.Point;
            yield return new KeyEntry(sample, drawn.Length > 1 ? 0 : series.Number, true, series.HollowWords);
        }

        foreach (PlotSeries series in drawn.Where(series => series.IntervalWords != "" && told.Add(series.IntervalWords)))
        {
            bool hasMiddles = series.Points.Any(point => point is { HasInterval: true, Value: not null });
            KeySample sample = series.IsLine ? KeySample.Ribbon : !hasMiddles ? KeySample.Range : panel.IsHorizontal ? KeySample.IntervalAcross : KeySample.IntervalUp;
            yield return new KeyEntry(sample, drawn.Length > 1 ? 0 : series.Number, false, series.IntervalWords);
        }
    }

    // Series 0 is drawn in the colour of text: the entry speaks of all series.
    private static void DrawSample(Sketch sketch, KeyEntry entry, double x, double y)
    {
        switch (entry.Sample)
        {
            case KeySample.Point:
                sketch.Path(Layer.Key, entry.IsHollow ? "chart__hollow" : "chart__point", entry.Series, Marker.Path(Math.Max(1, entry.Series), x, y));
                break;
            case KeySample.Bar:
                sketch.Path(Layer.Key, entry.IsHollow ? "chart__hollow" : "chart__bar", entry.Series, SvgNumber.Rectangle(new Box(x - 7, y - 6, x + 7, y + 6)), entry.IsHollow ? " stroke-dasharray=\"4 3\"" : "");
                break;
            case KeySample.IntervalUp:
                sketch.Path(Layer.Key, "chart__interval", entry.Series, SvgNumber.Line(x, y - 8, x, y + 8));
                break;
            case KeySample.Range:
                sketch.Path(Layer.Key, "chart__range", entry.Series, SvgNumber.Line(x - 8, y, x + 8, y));
                break;
            case KeySample.IntervalAcross:
                sketch.Path(Layer.Key, "chart__interval", entry.Series, SvgNumber.Line(x - 8, y, x + 8, y));
                break;
            default:
                sketch.Path(Layer.Key, "chart__ribbon", entry.Series, SvgNumber.Rectangle(new Box(x - 8, y - 4, x + 8, y + 4)));
                break;
        }

        sketch.Marks.Add(Box.Around(x, y, SampleWidth / 2));
    }
}

/// <summary>What stands before the words of a key.</summary>
internal enum KeySample
{
    Point,
    Bar,
    IntervalUp,
    IntervalAcross,
    Range,
    Ribbon,
}

/// <param name="Series">1 to 6; 0 for what holds of all series.</param>
internal sealed record KeyEntry(KeySample Sample, int Series, bool IsHollow, string Words);
