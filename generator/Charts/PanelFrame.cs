using Site.Documents;

namespace Site.Charts;

/// <summary>A panel's plot with its scales: where values stand in the drawing.</summary>
internal sealed record PanelFrame
{
    // Where a category's name and its marks would have less room than this side by side, the name stands above.
    private const double BesideFrom = 460;
    private const double LabelShare = 0.36;

    // How far an upright line reaches from the middle of a row whose name stands above it.
    private const double RowReach = 11;

    public required PlotPanel Panel { get; init; }

    /// <summary>The panel's number among those of the chart, from zero.</summary>
    public required int Number { get; init; }

    public required DrawingSize Size { get; init; }

    /// <summary>Where the panel begins; the names of its categories stand there.</summary>
    public required double Left { get; init; }

    public required Box Plot { get; init; }

    public required Scale X { get; init; }

    public required Scale Y { get; init; }

    /// <summary>Of a horizontal panel: its rows from top to bottom.</summary>
    public IReadOnlyList<CategoryRow> Rows { get; init; } = [];

    /// <summary>Whether the names of categories stand above their marks.</summary>
    public bool HasNamesAbove { get; init; }

    public Scale ValueScale => Panel.IsHorizontal ? X : Y;

    public Scale PositionScale => Panel.IsHorizontal ? Y : X;

    /// <summary>Where a point stands in the drawing.</summary>
    public (double X, double Y) At(double position, double value) =>
        Panel.IsHorizontal ? (X.Within(value), RowMiddle(position)) : (X.Within(position), Y.Within(value));

    public double RowMiddle(double position) =>
        (int)position >= 0 && (int)position < Rows.Count ? Rows[(int)position].Middle : Y.Within(position);

    /// <summary>A line down the plot; it stops for names that stand above their rows.</summary>
    /// <param name="over">How far it reaches above the plot.</param>
    public IEnumerable<Stroke> Upright(double x, double over) => HasNamesAbove
        ? Rows.Select(row => new Stroke(x, row.Middle - RowReach, x, row.Middle + RowReach))
        : [new Stroke(x, Plot.Top - over, x, Plot.Bottom)];

    public static bool NamesAbove(PlotPanel panel, double width) => panel.IsHorizontal && width < BesideFrom;

    /// <summary>What the names of categories, or the labels of the upward axis, need left of the plot.</summary>
    public static double LeftMargin(PlotPanel panel, DrawingSize size, double width)
    {
        if (NamesAbove(panel, width))
        {
            return 0;
        }

        IEnumerable<string> labels = panel.IsHorizontal
            ? panel.Y.Categories
            : AxisTicks.Of(panel.Y, size.MostTicks, isShort: size == DrawingSize.Narrow).Select(tick => tick.Label);
        double widest = labels.Select(label => TextMetrics.Width(label, size.TextSize)).DefaultIfEmpty(0).Max();
        return panel.IsHorizontal ? Math.Min(widest, width * LabelShare) + 14 : widest + 8;
    }

    /// <summary>What the names of lines need right of the plot.</summary>
    public static double RightMargin(PlotPanel panel, DrawingSize size)
    {
        double names = panel.Series.Where(series => series.IsLine).Select(series => TextMetrics.Width(series.Name, size.TextSize)).DefaultIfEmpty(0).Max();
        return names > 0 ? names + EndLabels.Lead + 2 : 12;
    }
}

/// <summary>A category of a horizontal panel.</summary>
/// <param name="Lines">Its name, broken into lines.</param>
/// <param name="Top">Where the row begins; its name stands there when names stand above.</param>
/// <param name="Middle">Where its marks stand.</param>
internal sealed record CategoryRow(IReadOnlyList<string> Lines, double Top, double Middle, double Bottom);
