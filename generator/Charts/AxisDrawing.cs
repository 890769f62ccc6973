using Site.Documents;

namespace Site.Charts;

/// <summary>Draws grid, axes, ticks and the names of categories.</summary>
internal static class AxisDrawing
{
    private const double TickLength = 5;

    // Below the lowest label of the upward axis.
    private const double LabelGap = 9;

    /// <returns>Where the panel ends: below the labels of the bottom axis.</returns>
    public static double Draw(PanelFrame frame, Sketch sketch, bool hasBottomLabels)
    {
        if (frame.Panel.IsHorizontal)
        {
            DrawRows(frame, sketch);
        }
        else
        {
            DrawUpwardAxis(frame, sketch);
        }

        return DrawBottomAxis(frame, sketch, hasBottomLabels);
    }

    private static void DrawUpwardAxis(PanelFrame frame, Sketch sketch)
    {
        Box plot = frame.Plot;
        foreach (Tick tick in AxisTicks.Of(frame.Panel.Y, frame.Size.MostTicks, frame.Size == DrawingSize.Narrow))
        {
            double y = frame.Y.At(tick.At);
            sketch.Path(Layer.Grid, "chart__grid", 0, SvgNumber.Line(plot.Left, y, plot.Right, y));
            TextBlock label = Label(frame, tick.Label, TextAlign.End);
            Add(sketch, label.MovedTo(plot.Left - 8 - label.Width, y - (label.Height / 2)));
        }
    }

    private static void DrawRows(PanelFrame frame, Sketch sketch)
    {
        foreach (CategoryRow row in frame.Rows)
        {
            sketch.Path(Layer.Grid, "chart__grid", 0, SvgNumber.Line(frame.Plot.Left, row.Middle, frame.Plot.Right, row.Middle));
            TextBlock name = new() { Lines = row.Lines, Size = frame.Size.TextSize, ClassName = "chart__label" };
            sketch.Text(name.MovedTo(frame.Left, frame.HasNamesAbove ? row.Top : row.Middle - (name.Height / 2)));
        }
    }

    private static double DrawBottomAxis(PanelFrame frame, Sketch sketch, bool hasLabels)
    {
        Box plot = frame.Plot;
        double bottom = plot.Bottom + LabelGap;
        IReadOnlyList<Tick> ticks = Fitting(frame);
        sketch.Panels.Add(DrawnPanel.Of(frame, [.. ticks.Select(tick => tick.At)]));
        foreach (Tick tick in ticks)
        {
            DrawBottomTick(frame, sketch, frame.X.At(tick.At));
        }

        DrawBaseline(frame, sketch);
        if (!hasLabels)
        {
            return bottom;
        }

        foreach (Tick tick in HasBarsOverYears(frame) ? YearMiddles(frame.Panel.X) : ticks)
        {
            TextBlock label = Label(frame, tick.Label, TextAlign.Middle);
            Add(sketch, label.MovedTo(BottomLabelLeft(frame, tick, label.Width), bottom));
        }

        bottom += ticks.Count > 0 ? frame.Size.LineHeight + 2 : 0;
        return Title(frame, sketch, bottom);
    }

    private static void DrawBottomTick(PanelFrame frame, Sketch sketch, double x)
    {
        Box plot = frame.Plot;
        foreach (Stroke part in frame.Panel.IsHorizontal ? frame.Upright(x, 0) : [])
        {
            sketch.Path(Layer.Grid, "chart__grid", 0, SvgNumber.Line(part.X1, part.Y1, part.X2, part.Y2));
        }

        sketch.Path(Layer.Axis, "chart__axis", 0, SvgNumber.Line(x, plot.Bottom, x, plot.Bottom + TickLength));
    }

    private static void DrawBaseline(PanelFrame frame, Sketch sketch)
    {
        Box plot = frame.Plot;
        sketch.Path(Layer.Axis, "chart__axis", 0, SvgNumber.Line(plot.Left, plot.Bottom, plot.Right, plot.Bottom));
        PlotAxis values = frame.Panel.ValueAxis;
        if (values.Spec.Scale == ScaleKind.Linear && values.Min < 0 && values.Max > 0)
        {
            double zero = frame.ValueScale.At(0);
            foreach (Stroke part in frame.Panel.IsHorizontal ? frame.Upright(zero, 0) : [new Stroke(plot.Left, zero, plot.Right, zero)])
            {
                sketch.Path(Layer.Axis, "chart__axis", 0, SvgNumber.Line(part.X1, part.Y1, part.X2, part.Y2));
                sketch.Strokes.Add(part);
            }
        }
    }

    private static double Title(PanelFrame frame, Sketch sketch, double bottom)
    {
        TextBlock title = Label(frame, frame.Panel.X.Spec.Title, TextAlign.Start) with
        {
            Lines = TextMetrics.Wrap(frame.Panel.X.Spec.Title, frame.Plot.Width, frame.Size.TextSize),
        };
        sketch.Text(title.MovedTo(frame.Plot.Left, bottom));
        return title.Lines.Count == 0 ? bottom : bottom + title.Height + 2;
    }

    // Bars fill their time, so a year's name stands in its middle and not at its first day.
    private static bool HasBarsOverYears(PanelFrame frame) =>
        frame.Panel.X.Spec is { Scale: ScaleKind.Date, Ticks.Count: 0 }
        && frame.Panel.X.Max - frame.Panel.X.Min > 550
        && frame.Panel.Series.Any(series => series.Kind == MarkKind.Bar);

    private static IEnumerable<Tick> YearMiddles(PlotAxis axis)
    {
        int first = DateOnly.FromDayNumber((int)axis.Min).Year, last = DateOnly.FromDayNumber((int)axis.Max).Year;
        for (int year = first; year <= last; year++)
        {
            double from = Math.Max(axis.Min, new DateOnly(year, 1, 1).DayNumber);
            double to = Math.Min(axis.Max, new DateOnly(year, 12, 31).DayNumber + 1);
            if (to - from > 60)
            {
                yield return new Tick((from + to) / 2, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>As many ticks as have room for their labels.</summary>
    private static IReadOnlyList<Tick> Fitting(PanelFrame frame)
    {
        bool isShort = frame.Size == DrawingSize.Narrow;
        IReadOnlyList<Tick> ticks = [];
        for (int most = frame.Panel.X.Spec.Scale == ScaleKind.Date ? 12 : frame.Size.MostTicks; most >= 1; most--)
        {
            ticks = AxisTicks.Of(frame.Panel.X, most, isShort);
            if (HasRoom(ticks))
            {
                return ticks;
            }
        }

        // The writer's own ticks do not grow fewer by asking: every second one, every third one …
        for (int step = 2; step <= ticks.Count; step++)
        {
            Tick[] some = [.. ticks.Where((_, i) => i % step == 0)];
            if (HasRoom(some))
            {
                return some;
            }
        }

        return [.. ticks.Take(1)];

        bool HasRoom(IReadOnlyList<Tick> some)
        {
            double end = double.NegativeInfinity;
            foreach (Tick tick in some)
            {
                double width = TextMetrics.Width(tick.Label, frame.Size.TextSize);
                double left = BottomLabelLeft(frame, tick, width);
                if (left < end)
                {
                    return false;
                }

                end = left + width + 8;
            }

            return true;
        }
    }

    // Under its tick, but inside of the drawing.
    private static double BottomLabelLeft(PanelFrame frame, Tick tick, double width)
    {
        double right = frame.Plot.Right + PanelFrame.RightMargin(frame.Panel, frame.Size);
        double least = frame.HasNamesAbove ? frame.Plot.Left : 0;
        return Math.Clamp(frame.X.At(tick.At) - (width / 2), least, Math.Max(least, right - width));
    }

    private static TextBlock Label(PanelFrame frame, string words, TextAlign align) =>
        new() { Lines = words == "" ? [] : [words], Size = frame.Size.TextSize, ClassName = "chart__tick", Align = align };

    // A label that would touch another is left out; its line stays.
    private static void Add(Sketch sketch, TextBlock label)
    {
        if (!sketch.Texts.Exists(text => text.Box.Meets(label.Box)))
        {
            sketch.Text(label with { FollowsAxes = true });
        }
    }
}
