using Site.Documents;

namespace Site.Charts;

/// <summary>Where each panel of a figure lies: panels stand one below the other, each with its name above it.</summary>
internal sealed record FigureLayoutPlan
{
    private const double BelowPlot = 64;
    private const double LegendLine = 24;
    private const double Line = 22;

    /// <summary>Of the whole figure, in pixels.</summary>
    public required double Height { get; init; }

    /// <summary>Margin above the first plot.</summary>
    public required double Top { get; init; }

    /// <summary>Margin below the last plot.</summary>
    public double Bottom => FootTop + (FootLines.Count * DrawingSize.Narrow.LineHeight) + 8;

    /// <summary>Where the words below the last plot begin, under ticks and the axis's name.</summary>
    public required double FootTop { get; init; }

    public required IReadOnlyList<string> FootLines { get; init; }

    /// <summary>From the top of the first plot to the bottom of the last.</summary>
    public required double PlotsHeight { get; init; }

    /// <summary>How far above the first plot the legend stands.</summary>
    public required double LegendAbove { get; init; }

    /// <summary>Bottom and top of each plot, from 0 to 1, without the margins.</summary>
    public required IReadOnlyList<(double From, double To)> Domains { get; init; }

    /// <param name="drawings">Their words may stand above the first plot.</param>
    /// <param name="legendEntries">Zero for no legend.</param>
    public static FigureLayoutPlan Of(Plot plot, IReadOnlyList<Drawing> drawings, int legendEntries)
    {
        double y = 0;
        List<(double Top, double Bottom)> places = [];
        foreach (PlotPanel panel in plot.Panels)
        {
            double top = places.Count == 0 ? 0 : y + BelowPlot + Head(panel);
            y = top + HeightOf(panel);
            places.Add((top, y));
        }

        double head = Math.Max(Head(plot.Panels[0]) + 10, drawings.Max(Above) + 4);
        string[] foot = [.. FootSentences(plot).SelectMany(sentence => TextMetrics.Wrap(sentence, DrawingSize.Narrow.Width - 30, DrawingSize.Narrow.TextSize))];
        double footTop = plot.Panels[^1].X.Spec.Title == "" ? 30 : 54;

        // On a phone a legend has two entries in a line.
        double legend = LegendLine * Math.Ceiling(legendEntries / 2.0);
        return new FigureLayoutPlan
        {
            Height = Math.Round(head + legend + y + footTop + (foot.Length * DrawingSize.Narrow.LineHeight) + 8),
            FootTop = footTop,
            FootLines = foot,
            Top = Math.Round(head + legend),
            PlotsHeight = y,
            LegendAbove = head,
            Domains = [.. places.Select(place => (Math.Round(1 - (place.Bottom / y), 4), Math.Round(1 - (place.Top / y), 4)))],
        };
    }

    private static IEnumerable<string> FootSentences(Plot plot)
    {
        PlotSeries[] series = [.. plot.Panels.SelectMany(panel => panel.Series)];
        return series.Where(each => each.HollowWords != "").Select(each => $"Hollow: {each.HollowWords}.")
            .Concat(series.Where(each => each.IntervalWords != "").Select(each => $"{StrokeName(each)}: {each.IntervalWords}."))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The name of a panel in lines that fit into the narrowest figure.</summary>
    public static IReadOnlyList<string> TitleLines(PlotPanel panel) =>
        TextMetrics.Wrap(panel.Spec.Title, DrawingSize.Narrow.Width - 40, DrawingSize.Narrow.TextSize, isBold: true);

    private static double Above(Drawing drawing) =>
        drawing.Placed.Where(placed => placed.Panel == 0).Select(placed => drawing.PlotBounds.Top - placed.Text.Box.Top).DefaultIfEmpty(0).Max();

    private static string StrokeName(PlotSeries series) => series switch
    {
        { IsLine: true } => "Ribbons",
        _ when series.Points.Any(point => point is { HasInterval: true, Value: not null }) => "Thin lines",
        _ => "Thick lines",
    };

    private static double Head(PlotPanel panel)
    {
        double title = Line * TitleLines(panel).Count;
        double axis = !panel.IsHorizontal && panel.Y.Spec.Title != "" ? Line : 0;
        double names = panel.Lines.Any(line => line.Axis == AxisName.X) ? Line : 0;
        return title + axis + names;
    }

    // The rows of a horizontal panel have their names above them, as in the narrow drawing.
    private static double HeightOf(PlotPanel panel) => panel.IsHorizontal
        ? Math.Max(1, panel.Y.Categories.Count) * FigureRows.HeightOf(panel, DrawingSize.Narrow)
        : DrawingSize.Wide.PlotHeight;
}
