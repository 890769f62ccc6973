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
    public double Bottom => BelowPlot;

    /// <summary>From the top of the first plot to the bottom of the last.</summary>
    public required double PlotsHeight { get; init; }

    /// <summary>How far above the first plot the legend stands.</summary>
    public required double LegendAbove { get; init; }

    /// <summary>Bottom and top of each plot, from 0 to 1, without the margins.</summary>
    public required IReadOnlyList<(double From, double To)> Domains { get; init; }

    /// <param name="legendEntries">Zero for no legend.</param>
    public static FigureLayoutPlan Of(Plot plot, int legendEntries)
    {
        double y = 0;
        List<(double Top, double Bottom)> places = [];
        foreach (PlotPanel panel in plot.Panels)
        {
            double top = places.Count == 0 ? 0 : y + BelowPlot + Head(panel);
            y = top + HeightOf(panel);
            places.Add((top, y));
        }

        double head = Head(plot.Panels[0]) + 10;

        // On a phone a legend has two entries in a line.
        double legend = LegendLine * Math.Ceiling(legendEntries / 2.0);
        return new FigureLayoutPlan
        {
            Height = Math.Round(head + legend + y + BelowPlot),
            Top = Math.Round(head + legend),
            PlotsHeight = y,
            LegendAbove = head,
            Domains = [.. places.Select(place => (Math.Round(1 - (place.Bottom / y), 4), Math.Round(1 - (place.Top / y), 4)))],
        };
    }

    private static double Head(PlotPanel panel)
    {
        double title = panel.Spec.Title == "" ? 0 : Line;
        double axis = !panel.IsHorizontal && panel.Y.Spec.Title != "" ? Line : 0;
        double names = panel.Lines.Any(line => line.Axis == AxisName.X) ? Line : 0;
        return title + axis + names;
    }

    // The rows of a horizontal panel have their names above them, as in the narrow drawing.
    private static double HeightOf(PlotPanel panel) => panel.IsHorizontal
        ? Math.Max(1, panel.Y.Categories.Count) * FigureRows.HeightOf(panel, DrawingSize.Narrow)
        : DrawingSize.Narrow.PlotHeight;
}
