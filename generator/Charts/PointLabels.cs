using Site.Documents;

namespace Site.Charts;

/// <summary>Writes labels beside points, bars and rows, the most important first.</summary>
internal static class PointLabels
{
    private const double ArrowReach = 22;

    public static void Draw(PanelFrame frame, Sketch sketch, LabelPlacement placement)
    {
        var labelled = frame.Panel.Series
            .SelectMany(series => series.Points.Where(point => point is { IsDrawn: true, Label: not "" }).Select(point => (series, point)))
            .OrderBy(each => each.point.LabelOrder)
            .ThenByDescending(each => each.point.Position);
        foreach ((PlotSeries series, PlotPoint point) in labelled)
        {
            double value = point.Value ?? point.High!.Value;
            (double x, double y) = frame.At(point.Position, value);
            TextBlock text = NoteDrawing.Words(frame, point.Label) with { Series = series.Number, ClassName = "chart__label" };
            if (placement.Place(text, Candidates(frame, series, point, x, y, text)) is { } placed)
            {
                (double ofX, double ofY) = frame.Panel.IsHorizontal ? (value, point.Position) : (point.Position, value);
                sketch.Placed.Add(new PlacedWords(frame.Number, placed.Text, ofX, ofY, x, y, placed.Pointer));
            }
        }
    }

    /// <summary>Whether a point has its label above it.</summary>
    public static bool StandsAbove(PlotPanel panel, PlotSeries series, PlotPoint point) =>
        panel.HasLabelsAbove && series.Kind == MarkKind.Dot && point is { Value: not null, Label: not "" };

    private static IEnumerable<LabelCandidate> Candidates(PanelFrame frame, PlotSeries series, PlotPoint point, double x, double y, TextBlock text)
    {
        if (StandsAbove(frame.Panel, series, point))
        {
            return LabelCandidates.AbovePoint(x, y, Marker.Reach, text);
        }

        if (frame.Panel.IsHorizontal)
        {
            double reach = series.Kind == MarkKind.Bar ? 2 : Marker.Reach;
            double low = frame.X.Within(point.Low ?? point.Value!.Value) - (point.Bound == PointBound.AtMost ? ArrowReach : 0);
            double high = frame.X.Within(point.High ?? point.Value!.Value) + (point.Bound == PointBound.AtLeast ? ArrowReach : 0);
            return LabelCandidates.InRow(x, low, high, y, reach, text);
        }

        return series.Kind == MarkKind.Bar
            ? LabelCandidates.AtBarEnd(x, y, MarkDrawing.BarWidth(frame) / 2, point.Value < 0, text)
            : LabelCandidates.AroundPoint(x, y, Marker.Reach, text);
    }
}
