namespace Site.Charts;

/// <summary>Where a panel's values stand in a drawing, so that another hand can draw over it.</summary>
/// <param name="Plot">The frame of the values.</param>
/// <param name="XStart">Where the x axis begins, right of the frame's left edge in a panel of rows.</param>
/// <param name="XTicks">Values on the x axis at which ticks stand.</param>
/// <param name="YTicks">Values on the y axis at which lines stand; none in a panel of rows.</param>
/// <param name="Rows">Middles of rows, from top to bottom; none in other panels.</param>
/// <param name="HasNamesAbove">Whether the names of rows stand above their marks, so that upright lines stop for them.</param>
public sealed record DrawnPanel(Box Plot, double XStart, IReadOnlyList<double> XTicks, IReadOnlyList<double> YTicks, IReadOnlyList<double> Rows, bool HasNamesAbove)
{
    internal static DrawnPanel Of(PanelFrame frame, IReadOnlyList<double> xTicks) => new(
        frame.Plot,
        frame.X.Start,
        xTicks,
        frame.Panel.IsHorizontal ? [] : [.. AxisTicks.Of(frame.Panel.Y, frame.Size.MostTicks, isShort: frame.Size == DrawingSize.Narrow).Select(tick => tick.At)],
        [.. frame.Rows.Select(row => row.Middle)],
        frame.HasNamesAbove);
}
