using System.Text;
using Site.Documents;

namespace Site.Charts;

/// <summary>Draws the values of a panel: areas, bars, lines, intervals and points.</summary>
internal static class MarkDrawing
{
    private const double BarShare = 0.76;
    private const double BarThickness = 16;
    private const double ArrowLength = 22;

    public static void Draw(PanelFrame frame, Sketch sketch)
    {
        if (frame.Panel.Spec.JoinsRows)
        {
            JoinRows(frame, sketch);
        }

        foreach (PlotSeries series in frame.Panel.Series)
        {
            if (series.IsLine)
            {
                DrawLine(frame, sketch, series);
                continue;
            }

            foreach (PlotPoint point in series.Points.Where(point => point.IsDrawn))
            {
                DrawInterval(frame, sketch, series, point);
                if (point.Value is { } value && series.Kind == MarkKind.Bar)
                {
                    DrawBar(frame, sketch, series, point, value);
                }
                else if (point.Value is { } middle)
                {
                    DrawPoint(frame, sketch, series, point, middle);
                }
            }
        }
    }

    private static void JoinRows(PanelFrame frame, Sketch sketch)
    {
        var rows = frame.Panel.Series.SelectMany(series => series.Points).Where(point => point.Value is not null).GroupBy(point => point.Position);
        foreach (var row in rows.Where(row => row.Count() > 1))
        {
            (double x1, double y1) = frame.At(row.Key, row.Min(point => point.Value!.Value));
            (double x2, double y2) = frame.At(row.Key, row.Max(point => point.Value!.Value));
            sketch.Path(Layer.Join, "chart__join", 0, SvgNumber.Line(x1, y1, x2, y2));
            sketch.Strokes.Add(new Stroke(x1, y1, x2, y2));
        }
    }

    private static void DrawLine(PanelFrame frame, Sketch sketch, PlotSeries series)
    {
        foreach (IReadOnlyList<PlotPoint> run in Runs(series.Points))
        {
            (double X, double Y)[] places = Places(frame, series, run, point => point.Value!.Value);
            string line = Polyline(places);
            if (series.Kind == MarkKind.Area)
            {
                double zero = frame.Y.Within(0);
                sketch.Path(Layer.Area, "chart__area", series.Number, $"{line}L{SvgNumber.Of(places[^1].X)} {SvgNumber.Of(zero)}H{SvgNumber.Of(places[0].X)}z");
            }

            DrawRibbon(frame, sketch, series, run);
            sketch.Path(Layer.Line, "chart__line", series.Number, line);
            sketch.Strokes.AddRange(places.Zip(places.Skip(1), (from, to) => new Stroke(from.X, from.Y, to.X, to.Y)));

            // A value between two gaps has no line; a point shows it.
            if (run.Count == 1)
            {
                DrawPoint(frame, sketch, series, run[0], run[0].Value!.Value);
            }
        }
    }

    private static void DrawRibbon(PanelFrame frame, Sketch sketch, PlotSeries series, IReadOnlyList<PlotPoint> run)
    {
        if (run.Count > 1 && run.All(point => point.HasInterval))
        {
            string above = Polyline(Places(frame, series, run, point => point.High!.Value));
            string below = Polyline([.. Places(frame, series, run, point => point.Low!.Value).Reverse()]);
            sketch.Path(Layer.Area, "chart__ribbon", series.Number, $"{above}L{below[1..]}z");
        }
    }

    /// <summary>Stretches without a missing value.</summary>
    private static IEnumerable<IReadOnlyList<PlotPoint>> Runs(IReadOnlyList<PlotPoint> points)
    {
        List<PlotPoint> run = [];
        foreach (PlotPoint point in points)
        {
            if (point.Value is not null)
            {
                run.Add(point);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static (double X, double Y)[] Places(PanelFrame frame, PlotSeries series, IReadOnlyList<PlotPoint> run, Func<PlotPoint, double> value)
    {
        List<(double X, double Y)> places = [];
        foreach (PlotPoint point in run)
        {
            (double X, double Y) place = frame.At(point.Position, value(point));
            if (series.Kind == MarkKind.Step && places.Count > 0)
            {
                places.Add((place.X, places[^1].Y));
            }

            places.Add(place);
        }

        return [.. places];
    }

    private static string Polyline((double X, double Y)[] places)
    {
        var data = new StringBuilder();
        foreach ((double x, double y) in places)
        {
            data.Append(data.Length == 0 ? 'M' : 'L').Append(SvgNumber.Of(x)).Append(' ').Append(SvgNumber.Of(y));
        }

        return data.ToString();
    }

    private static void DrawInterval(PanelFrame frame, Sketch sketch, PlotSeries series, PlotPoint point)
    {
        if (point is { Low: { } low, High: { } high })
        {
            (double x1, double y1) = frame.At(point.Position, low);
            (double x2, double y2) = frame.At(point.Position, high);

            // A range without a middle has nothing but its stroke to be seen by.
            string className = point.Value is null ? "chart__range" : "chart__interval";
            sketch.Path(Layer.Interval, className, series.Number, SvgNumber.Line(x1, y1, x2, y2), point.IsHollow ? " stroke-dasharray=\"4 3\"" : "");
            sketch.Strokes.Add(new Stroke(x1, y1, x2, y2));
        }

        if (point is { Value: { } value, Bound: not PointBound.None })
        {
            DrawArrow(frame, sketch, series, point, value);
        }
    }

    private static void DrawArrow(PanelFrame frame, Sketch sketch, PlotSeries series, PlotPoint point, double value)
    {
        (double x, double y) = frame.At(point.Position, value);
        double length = point.Bound == PointBound.AtLeast ? ArrowLength : -ArrowLength;
        string head = point.Bound == PointBound.AtLeast ? "l-5-4m5 4l-5 4" : "l5-4m-5 4l5 4";
        string up = point.Bound == PointBound.AtLeast ? "l-4 5m4-5l4 5" : "l-4-5m4 5l4-5";
        string data = frame.Panel.IsHorizontal
            ? $"{SvgNumber.Move(x, y)}h{SvgNumber.Of(length)}{head}"
            : $"{SvgNumber.Move(x, y)}v{SvgNumber.Of(-length)}{up}";
        sketch.Path(Layer.Interval, "chart__interval", series.Number, data);
        sketch.Marks.Add(frame.Panel.IsHorizontal
            ? new Box(Math.Min(x, x + length), y - 5, Math.Max(x, x + length), y + 5)
            : new Box(x - 5, Math.Min(y, y - length), x + 5, Math.Max(y, y - length)));
    }

    private static void DrawBar(PanelFrame frame, Sketch sketch, PlotSeries series, PlotPoint point, double value)
    {
        (double x, double y) = frame.At(point.Position, value);
        double zero = frame.ValueScale.Within(0);
        double half = frame.Panel.IsHorizontal ? BarThickness / 2 : BarWidth(frame) / 2;
        Box bar = frame.Panel.IsHorizontal
            ? new Box(Math.Min(zero, x), y - half, Math.Max(zero, x), y + half)
            : new Box(x - half, Math.Min(zero, y), x + half, Math.Max(zero, y));
        sketch.Path(Layer.Bar, point.IsHollow ? "chart__hollow" : "chart__bar", series.Number, SvgNumber.Rectangle(bar), point.IsHollow ? " stroke-dasharray=\"4 3\"" : "");
        sketch.Marks.Add(bar);
    }

    public static double BarWidth(PanelFrame frame)
    {
        double step = frame.Panel.X.Spec.Scale == ScaleKind.Category ? 1 : BarStep.Of(frame.Panel.Series);
        double room = Math.Abs(frame.X.At(frame.Panel.X.Min + step) - frame.X.At(frame.Panel.X.Min));
        return Math.Min(room * BarShare, 72);
    }

    private static void DrawPoint(PanelFrame frame, Sketch sketch, PlotSeries series, PlotPoint point, double value)
    {
        (double x, double y) = frame.At(point.Position, value);
        sketch.Path(point.IsHollow ? Layer.Hollow : Layer.Point, point.IsHollow ? "chart__hollow" : "chart__point", series.Number, Marker.Path(series.Number, x, y));
        sketch.Marks.Add(Box.Around(x, y, Marker.Reach));
    }
}
