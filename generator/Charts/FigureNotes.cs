using Site.Documents;

namespace Site.Charts;

/// <summary>Turns bands, lines and bounds into the shapes and arrows of a figure.</summary>
internal static class FigureNotes
{
    private const double ArrowLength = 22;

    private static readonly Palette Colours = Palette.Light;

    public static IEnumerable<FigureShape> Shapes(PlotPanel panel, int number)
    {
        foreach (PlotBand band in panel.Bands)
        {
            yield return Shape(panel, number, "rect", band.Axis, band.From, band.To) with
            {
                Line = new FigureLine { Width = 0 },
                FillColour = Colours.Band,
            };
        }

        foreach (PlotLine line in panel.Lines)
        {
            yield return Shape(panel, number, "line", line.Axis, line.At, line.At) with
            {
                Line = new FigureLine { Colour = Colours.Text, Width = 1, Dash = "4px,3px" },
            };
        }
    }

    /// <summary>Arrows at values that are bounds.</summary>
    public static IEnumerable<FigureAnnotation> Bounds(PlotPanel panel, int number)
    {
        foreach (PlotSeries series in panel.Series)
        {
            foreach (PlotPoint point in series.Points.Where(point => point is { Value: not null, Bound: not PointBound.None }))
            {
                double length = point.Bound == PointBound.AtLeast ? ArrowLength : -ArrowLength;
                (double x, double y) = panel.IsHorizontal ? (point.Value!.Value, point.Position) : (point.Position, point.Value!.Value);
                yield return new FigureAnnotation
                {
                    Text = "",
                    XRef = FigureAxes.Name(AxisName.X, number),
                    YRef = FigureAxes.Name(AxisName.Y, number),
                    X = FigureAxes.Measured(panel.X, x),
                    Y = FigureAxes.Measured(panel.Y, y),
                    XShift = panel.IsHorizontal ? length : 0,
                    YShift = panel.IsHorizontal ? 0 : length,
                    ShowArrow = true,
                    ArrowHead = 3,
                    ArrowColour = Colours.Of(series.Number),
                    ArrowWidth = 1.5,
                    Ax = panel.IsHorizontal ? -length : 0,
                    Ay = panel.IsHorizontal ? 0 : length,
                    Font = new FigureFont { Size = DrawingSize.Narrow.TextSize, Colour = Colours.Text },
                };
            }
        }
    }

    private static FigureShape Shape(PlotPanel panel, int number, string type, AxisName axis, double from, double to)
    {
        string x = FigureAxes.Name(AxisName.X, number), y = FigureAxes.Name(AxisName.Y, number);
        PlotAxis measured = axis == AxisName.X ? panel.X : panel.Y;
        object start = FigureAxes.Coordinate(measured, from), end = FigureAxes.Coordinate(measured, to);
        return new FigureShape
        {
            Type = type,
            XRef = axis == AxisName.X ? x : $"{x} domain",
            YRef = axis == AxisName.Y ? y : $"{y} domain",
            X0 = axis == AxisName.X ? start : 0d,
            X1 = axis == AxisName.X ? end : 1d,
            Y0 = axis == AxisName.Y ? start : 0d,
            Y1 = axis == AxisName.Y ? end : 1d,
            Line = new FigureLine(),
        };
    }
}
