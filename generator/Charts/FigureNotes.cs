using Site.Documents;

namespace Site.Charts;

/// <summary>Turns bands, lines, labels and annotations into the shapes and annotations of a figure.</summary>
internal static class FigureNotes
{
    private const double ArrowLength = 24;

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
                Line = new FigureLine { Colour = Colours.Quiet, Width = 1, Dash = "dash" },
            };
        }
    }

    /// <summary>Names of panels, of their upward axes and of their rows.</summary>
    public static IEnumerable<FigureAnnotation> Heads(PlotPanel panel, int number, FigureLayoutPlan plan, DrawingSize size)
    {
        double shift = panel.Lines.Any(line => line.Axis == AxisName.X) ? size.LineHeight + 8 : 8;
        if (!panel.IsHorizontal && panel.Y.Spec.Title != "")
        {
            yield return AtTop(panel.Y.Spec.Title, Colours.Quiet, shift);
            shift += size.LineHeight + 4;
        }

        if (panel.Spec.Title != "")
        {
            yield return AtTop(panel.Spec.Title, Colours.Text, shift);
        }

        foreach (string name in panel.IsHorizontal ? panel.Y.Categories : [])
        {
            IReadOnlyList<string> lines = FigureRows.Lines(name, size);
            for (int i = 0; i < lines.Count; i++)
            {
                yield return new FigureAnnotation
                {
                    Text = FigureWords.Of(lines[i]),
                    XRef = "paper",
                    YRef = FigureAxes.Name(AxisName.Y, number),
                    X = 0d,
                    Y = FigureWords.Of(name),
                    XAnchor = "left",
                    YAnchor = "middle",
                    YShift = FigureRows.Shift(lines, i, size),
                    Font = Font(Colours.Text, size),
                };
            }
        }

        FigureAnnotation AtTop(string words, string colour, double up) => new()
        {
            Text = FigureWords.Of(words),
            XRef = "paper",
            YRef = "paper",
            X = 0d,
            Y = plan.Domains[number].To,
            XAnchor = "left",
            YAnchor = "bottom",
            YShift = up,
            Font = Font(colour, size),
        };
    }

    /// <summary>Words where the narrow drawing found room for them, measured from the value that they speak of; there is more room at any other width.</summary>
    public static IEnumerable<FigureAnnotation> Words(Plot plot, Drawing narrow)
    {
        foreach (PlacedWords placed in narrow.Placed)
        {
            PlotPanel panel = plot.Panels[placed.Panel];
            if (placed.Pointer is { } pointer)
            {
                yield return Arrow(panel, placed, pointer.X1 - placed.AtX, pointer.Y1 - placed.AtY);
            }

            for (int i = 0; i < placed.Text.Lines.Count; i++)
            {
                yield return Line(panel, placed, i);
            }
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
                    ArrowHead = 2,
                    ArrowColour = Colours.Of(series.Number),
                    ArrowWidth = 1.75,
                    Ax = panel.IsHorizontal ? -length : 0,
                    Ay = panel.IsHorizontal ? 0 : length,
                    Font = new FigureFont { Size = DrawingSize.Narrow.TextSize, Colour = Colours.Text },
                };
            }
        }
    }

    private static FigureAnnotation Line(PlotPanel panel, PlacedWords placed, int line)
    {
        TextBlock text = placed.Text;
        double middle = text.Box.Top + (text.Height / 2) + ((line - ((text.Lines.Count - 1) / 2.0)) * text.Size * TextBlock.LineSpacing);
        return Anchored(panel, placed) with
        {
            Text = FigureWords.Of(text.Lines[line]),
            XAnchor = text.Align switch
            {
                TextAlign.Start => "left",
                TextAlign.Middle => "center",
                _ => "right",
            },
            YAnchor = "middle",
            XShift = Math.Round(text.X - placed.AtX, 1),
            YShift = Math.Round(placed.AtY - middle, 1),
        };
    }

    private static FigureAnnotation Arrow(PlotPanel panel, PlacedWords placed, double ax, double ay) => Anchored(panel, placed) with
    {
        ShowArrow = true,
        ArrowHead = 0,
        ArrowColour = Colours.Axis,
        ArrowWidth = 1,
        Ax = Math.Round(ax, 1),
        Ay = Math.Round(ay, 1),
    };

    private static FigureAnnotation Anchored(PlotPanel panel, PlacedWords placed) => new()
    {
        Text = "",
        XRef = FigureAxes.Name(AxisName.X, placed.Panel),
        YRef = FigureAxes.Name(AxisName.Y, placed.Panel),
        X = FigureAxes.Measured(panel.X, placed.X),
        Y = FigureAxes.Measured(panel.Y, placed.Y),
        Font = Font(placed.Text.ClassName == "chart__label" ? Colours.Of(placed.Text.Series) : Colours.Quiet, DrawingSize.Narrow),
    };

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

    private static FigureFont Font(string colour, DrawingSize size) => new() { Size = size.TextSize, Colour = colour };
}
