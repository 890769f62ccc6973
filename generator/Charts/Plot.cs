using Site.Documents;

namespace Site.Charts;

/// <summary>
/// A chart with its numbers: each value read, each interval worked out, each axis given its ends. Drawing, figure, table and
/// file are all made from it, so that they cannot differ.
/// </summary>
public sealed record Plot
{
    public required Chart Chart { get; init; }

    public required IReadOnlyList<PlotPanel> Panels { get; init; }

    /// <summary>Whether a panel labels its bottom axis: of panels below each other that share it only the last one does.</summary>
    public bool LabelsBottomOf(int panel) =>
        panel == Panels.Count - 1
        || Chart is { HasOwnScales: true } or { PanelColumns: > 1 }
        || !Panels[panel].IsHorizontal
        || !Panels[panel + 1].IsHorizontal;
}

public sealed record PlotPanel
{
    public required ChartPanel Spec { get; init; }

    public required PlotAxis X { get; init; }

    public required PlotAxis Y { get; init; }

    public required IReadOnlyList<PlotSeries> Series { get; init; }

    public required IReadOnlyList<PlotLine> Lines { get; init; }

    public required IReadOnlyList<PlotBand> Bands { get; init; }

    public required IReadOnlyList<PlotNote> Notes { get; init; }

    /// <summary>The table's rows that are drawn, in order; numbers of rows of the data table.</summary>
    public required IReadOnlyList<int> Rows { get; init; }

    /// <summary>Whether labels of rows stand above their points: at the end of an interval a value would look like that end's.</summary>
    public bool HasLabelsAbove { get; init; }

    public bool IsHorizontal => Spec.IsHorizontal;

    public PlotAxis PositionAxis => IsHorizontal ? Y : X;

    public PlotAxis ValueAxis => IsHorizontal ? X : Y;

    public bool HasValues => Series.Any(series => series.Points.Any(point => point.IsDrawn));
}

public sealed record PlotAxis
{
    public required ChartAxis Spec { get; init; }

    /// <summary>In the axis's own values; days are numbered, categories counted from zero.</summary>
    public required double Min { get; init; }

    public required double Max { get; init; }

    /// <summary>Names, in order; empty for an axis of another kind.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Whether all values lie on the axis; a hair's breadth is rounding.</summary>
    public bool Holds(params IEnumerable<double> values)
    {
        double room = Math.Abs(Max - Min) * 1e-9;
        return values.All(value => value >= Min - room && value <= Max + room);
    }

    /// <summary>Whether a reader who looks at lengths would be misled: the axis neither begins at zero nor is logarithmic.</summary>
    public bool StartsAboveZero => Spec.Scale == ScaleKind.Linear && (Min > 0 || Max < 0);
}

public sealed record PlotSeries
{
    /// <summary>Empty for the only one.</summary>
    public required string Name { get; init; }

    /// <summary>1 to 6: colour, shape and dash.</summary>
    public required int Number { get; init; }

    public required MarkKind Kind { get; init; }

    public required IReadOnlyList<PlotPoint> Points { get; init; }

    /// <summary>What the intervals are; empty when there are none.</summary>
    public string IntervalWords { get; init; } = "";

    /// <summary>What hollow points say; empty when there are none.</summary>
    public string HollowWords { get; init; } = "";

    public bool IsLine => Kind is MarkKind.Line or MarkKind.Step or MarkKind.Area;
}

public sealed record PlotPoint
{
    /// <summary>Along the position axis.</summary>
    public required double Position { get; init; }

    /// <summary>Nothing for a missing value, or for one that is given as a range only.</summary>
    public double? Value { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public bool IsHollow { get; init; }

    public PointBound Bound { get; init; }

    /// <summary>What stands beside it; empty for nothing.</summary>
    public string Label { get; init; } = "";

    /// <summary>Labels of smaller numbers are placed first.</summary>
    public int LabelOrder { get; init; }

    /// <summary>The point in words: what, when, how much, how sure.</summary>
    public string Words { get; init; } = "";

    public bool HasInterval => Low is not null && High is not null;

    public bool IsDrawn => Value is not null || HasInterval;
}

public enum PointBound
{
    None,

    /// <summary>The truth lies there or above.</summary>
    AtLeast,

    /// <summary>The truth lies there or below.</summary>
    AtMost,
}

/// <param name="Short">The label where there is little room.</param>
public sealed record PlotLine(AxisName Axis, double At, string Label, string Short);

/// <param name="Short">The label where there is little room.</param>
public sealed record PlotBand(AxisName Axis, double From, double To, string Label, string Short);

/// <param name="Short">What it says where there is little room.</param>
public sealed record PlotNote(string Text, string Short, double X, double Y);
