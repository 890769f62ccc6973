using Site.Documents;

namespace Site.Charts;

/// <summary>Turns labels, annotations and names into the annotations of a figure. Each line is one: plotly.js breaks lines only at tags.</summary>
internal static class FigureAnnotations
{
    private const int Bold = 700;

    private static readonly Palette Colours = Palette.Light;
    private static readonly DrawingSize Size = DrawingSize.Narrow;

    /// <summary>Names of panels, of their upward axes, of upright lines and of rows.</summary>
    public static IEnumerable<FigureAnnotation> Heads(PlotPanel panel, int number, FigureLayoutPlan plan)
    {
        bool hasUpright = panel.Lines.Any(line => line.Axis == AxisName.X) || panel.Bands.Any(band => band.Axis == AxisName.X);
        double shift = hasUpright ? Size.LineHeight + 8 : 8;
        if (!panel.IsHorizontal && panel.Y.Spec.Title != "")
        {
            yield return AtTop(panel.Y.Spec.Title, Font(Colours.Quiet), plan.Domains[number].To, shift);
            shift += Size.LineHeight + 4;
        }

        foreach (string line in FigureLayoutPlan.TitleLines(panel).Reverse())
        {
            yield return AtTop(line, Font(Colours.Text) with { Weight = Bold }, plan.Domains[number].To, shift);
            shift += Size.LineHeight;
        }

        foreach (FigureAnnotation name in Upright(panel, number).Concat(panel.IsHorizontal ? Rows(panel, number) : []))
        {
            yield return name;
        }
    }

    /// <summary>What hollow points, intervals and ribbons stand for, below the last plot.</summary>
    public static IEnumerable<FigureAnnotation> Foot(FigureLayoutPlan plan) =>
        plan.FootLines.Select((line, i) => AtTop(line, Font(Colours.Quiet), 0, -plan.FootTop - (i * Size.LineHeight)) with { YAnchor = "top" });

    /// <summary>Words where a drawing found room for them, measured from the value that they speak of.</summary>
    public static IEnumerable<FigureAnnotation> Words(Plot plot, Drawing drawing)
    {
        foreach (PlacedWords placed in drawing.Placed)
        {
            PlotPanel panel = plot.Panels[placed.Panel];
            FigureAnnotation anchored = Anchored(panel, placed) with { Name = drawing.Size.Name };
            if (placed.Pointer is { } pointer)
            {
                yield return Arrow(anchored, placed, pointer);
            }

            for (int i = 0; i < placed.Text.Lines.Count; i++)
            {
                yield return Line(anchored, placed, i);
            }
        }
    }

    private static IEnumerable<FigureAnnotation> Upright(PlotPanel panel, int number)
    {
        IEnumerable<(string Words, double At)> names =
        [
            .. panel.Lines.Where(line => line.Axis == AxisName.X).Select(line => (line.Short, line.At)),
            .. panel.Bands.Where(band => band.Axis == AxisName.X).Select(band => (band.Short, (band.From + band.To) / 2)),
        ];
        return names.Select(name => new FigureAnnotation
        {
            Text = FigureWords.Of(name.Words),
            XRef = FigureAxes.Name(AxisName.X, number),
            YRef = $"{FigureAxes.Name(AxisName.Y, number)} domain",
            X = FigureAxes.Measured(panel.X, name.At),
            Y = 1d,
            XAnchor = "center",
            YAnchor = "bottom",
            Font = Font(Colours.Quiet),
        });
    }

    private static IEnumerable<FigureAnnotation> Rows(PlotPanel panel, int number)
    {
        foreach (string name in panel.Y.Categories)
        {
            IReadOnlyList<string> lines = FigureRows.Lines(name, Size);
            for (int i = 0; i < lines.Count; i++)
            {
                yield return AtTop(lines[i], Font(Colours.Text), 0, FigureRows.Shift(panel, lines, i, Size)) with
                {
                    YRef = FigureAxes.Name(AxisName.Y, number),
                    Y = FigureWords.Of(name),
                    YAnchor = "middle",
                };
            }
        }
    }

    private static FigureAnnotation AtTop(string words, FigureFont font, double y, double up) => new()
    {
        Text = FigureWords.Of(words),
        XRef = "paper",
        YRef = "paper",
        X = 0d,
        Y = y,
        XAnchor = "left",
        YAnchor = "bottom",
        YShift = Math.Round(up, 1),
        Font = font,
    };

    private static FigureAnnotation Line(FigureAnnotation anchored, PlacedWords placed, int line)
    {
        TextBlock text = placed.Text;
        double middle = text.Box.Top + (text.Height / 2) + ((line - ((text.Lines.Count - 1) / 2.0)) * text.Size * TextBlock.LineSpacing);
        return anchored with
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

    private static FigureAnnotation Arrow(FigureAnnotation anchored, PlacedWords placed, Stroke pointer) => anchored with
    {
        ShowArrow = true,
        ArrowHead = 0,
        ArrowColour = Colours.Axis,
        ArrowWidth = 1,
        XShift = Math.Round(pointer.X2 - placed.AtX, 1),
        YShift = Math.Round(placed.AtY - pointer.Y2, 1),
        Ax = Math.Round(pointer.X1 - pointer.X2, 1),
        Ay = Math.Round(pointer.Y1 - pointer.Y2, 1),
    };

    private static FigureAnnotation Anchored(PlotPanel panel, PlacedWords placed) => new()
    {
        Text = "",
        XRef = FigureAxes.Name(AxisName.X, placed.Panel),
        YRef = FigureAxes.Name(AxisName.Y, placed.Panel),
        X = FigureAxes.Measured(panel.X, placed.X),
        Y = FigureAxes.Measured(panel.Y, placed.Y),
        Font = Font(placed.Text.ClassName == "chart__label" ? Colours.LabelOf(placed.Text.Series) : Colours.Quiet),
    };

    private static FigureFont Font(string colour) => new() { Size = Size.TextSize, Colour = colour };
}
