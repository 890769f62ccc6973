using Site.Documents;

namespace Site.Charts;

/// <summary>Turns the series of a panel into traces.</summary>
internal sealed class FigureTraces(PlotPanel panel, int number)
{
    private const double EdgeWidth = 1.75;
    private const string RibbonAlpha = "2e";
    private const double RangeWidth = 7;
    private const double BarShare = 0.76;
    private const double MillisecondsPerDay = 86_400_000;

    private static readonly Palette Colours = Palette.Light;

    /// <param name="listed">Names that the legend has already.</param>
    public IEnumerable<FigureTrace> Of(ISet<string> listed)
    {
        if (panel.Spec.JoinsRows)
        {
            yield return Joins();
        }

        foreach (PlotSeries series in panel.Series)
        {
            if (series.IsLine)
            {
                foreach (FigureTrace trace in Lines(series))
                {
                    yield return trace;
                }

                continue;
            }

            PlotPoint[] ranges = [.. series.Points.Where(point => point is { Value: null, HasInterval: true })];
            if (ranges.Length > 0)
            {
                yield return Ranges(series, ranges);
            }

            PlotPoint[] points = [.. series.Points.Where(point => point.Value is not null)];
            if (points.Length > 0)
            {
                bool isNew = series.Name != "" && listed.Add($"{series.Number} {series.Name}");
                FigureTrace trace = series.Kind == MarkKind.Bar ? Bars(series, points) : Dots(series, points);

                // As in the drawing: what is surest lies on top.
                yield return trace with { ShowLegend = isNew, ZOrder = points.All(point => point.IsHollow) ? null : 1 };
            }
        }
    }

    private FigureTrace Trace(PlotSeries? series, IReadOnlyList<object?> positions, IReadOnlyList<object?> values) => new()
    {
        Type = "scatter",
        Name = series is null or { Name: "" } ? null : FigureWords.Of(series.Name),
        X = panel.IsHorizontal ? values : positions,
        Y = panel.IsHorizontal ? positions : values,
        XAxis = FigureAxes.Name(AxisName.X, number),
        YAxis = FigureAxes.Name(AxisName.Y, number),
        ShowLegend = false,
    };

    private FigureTrace Joins()
    {
        List<object?> positions = [], values = [];
        foreach (var row in panel.Series.SelectMany(series => series.Points).Where(point => point.Value is not null).GroupBy(point => point.Position).Where(row => row.Count() > 1))
        {
            object place = FigureAxes.Coordinate(panel.PositionAxis, row.Key);
            positions.AddRange([place, place, place]);
            values.AddRange([row.Min(point => point.Value!.Value), row.Max(point => point.Value!.Value), null]);
        }

        return Trace(null, positions, values) with { Mode = "lines", Line = new FigureLine { Colour = Colours.Axis, Width = 1.5 }, HoverInfo = "skip", ConnectGaps = false };
    }

    private IEnumerable<FigureTrace> Lines(PlotSeries series)
    {
        string colour = Colours.Of(series.Number);
        string shape = series.Kind == MarkKind.Step ? "hv" : "linear";
        IReadOnlyList<object?> places = [.. series.Points.Select(point => (object?)FigureAxes.Coordinate(panel.PositionAxis, point.Position))];
        if (series.Points.Any(point => point.HasInterval))
        {
            FigureTrace edge = Trace(series, places, []) with { Mode = "lines", Line = new FigureLine { Width = 0, Shape = shape, Colour = colour }, HoverInfo = "skip" };
            yield return edge with { Y = [.. series.Points.Select(point => (object?)point.Low)] };
            yield return edge with { Y = [.. series.Points.Select(point => (object?)point.High)], Fill = "tonexty", FillColour = $"{colour}{RibbonAlpha}" };
        }

        bool isAlone = series.Points.Count(point => point.Value is not null) == 1;
        yield return Trace(series, places, [.. series.Points.Select(point => (object?)point.Value)]) with
        {
            Mode = isAlone ? "markers" : "lines",
            Line = new FigureLine { Colour = colour, Width = 2.25, Shape = shape },
            Fill = series.Kind == MarkKind.Area ? "tozeroy" : null,
            FillColour = series.Kind == MarkKind.Area ? $"{colour}{RibbonAlpha}" : null,
            ConnectGaps = false,
            HoverInfo = "text",
            HoverText = Hover(series.Points),
        };
    }

    private FigureTrace Ranges(PlotSeries series, PlotPoint[] ranges)
    {
        List<object?> positions = [], values = [];
        List<string> words = [];
        foreach (PlotPoint range in ranges)
        {
            object place = FigureAxes.Coordinate(panel.PositionAxis, range.Position);
            string hover = FigureWords.Of(range.Words);
            positions.AddRange([place, place, place]);
            values.AddRange([range.Low, range.High, null]);
            words.AddRange([hover, hover, ""]);
        }

        return Trace(series, positions, values) with
        {
            Mode = "lines",
            Line = new FigureLine { Colour = Colours.Of(series.Number), Width = RangeWidth },
            ConnectGaps = false,
            HoverInfo = "text",
            HoverText = words,
        };
    }

    private FigureTrace Dots(PlotSeries series, PlotPoint[] points)
    {
        string colour = Colours.Of(series.Number);
        FigureErrorBars? reach = Reach(points, colour);
        return Trace(series, Places(points), Values(points)) with
        {
            Mode = "markers",
            Marker = new FigureMarker
            {
                Colour = [.. points.Select(_ => colour)],
                Symbol = [.. points.Select(point => Marker.Symbol(series.Number, point.IsHollow))],
                Size = Marker.SymbolSize(series.Number),
                Line = new FigureMarkerLine { Colour = colour, Width = Edges(points) },
            },
            ErrorX = panel.IsHorizontal ? reach : null,
            ErrorY = panel.IsHorizontal ? null : reach,
            ClipOnAxis = false,
            HoverInfo = "text",
            HoverText = Hover(points),
        };
    }

    private FigureTrace Bars(PlotSeries series, PlotPoint[] points)
    {
        string colour = Colours.Of(series.Number);
        FigureErrorBars? reach = Reach(points, colour);
        double step = panel.PositionAxis.Spec.Scale == ScaleKind.Category ? 1 : BarStep.Of(panel.Series);
        return Trace(series, Places(points), Values(points)) with
        {
            Type = "bar",
            Orientation = panel.IsHorizontal ? "h" : "v",

            // A row has its name above its bar, so the bar is thinner.
            Width = panel.IsHorizontal ? 0.3 : step * BarShare * (panel.PositionAxis.Spec.Scale == ScaleKind.Date ? MillisecondsPerDay : 1),
            Marker = new FigureMarker
            {
                Colour = [.. points.Select(point => point.IsHollow ? Colours.Ground : colour)],
                Line = new FigureMarkerLine { Colour = colour, Width = Edges(points) },
            },
            ErrorX = panel.IsHorizontal ? reach : null,
            ErrorY = panel.IsHorizontal ? null : reach,
            HoverInfo = "text",
            HoverText = Hover(points),
        };
    }

    private IReadOnlyList<object?> Places(IEnumerable<PlotPoint> points) => [.. points.Select(point => (object?)FigureAxes.Coordinate(panel.PositionAxis, point.Position))];

    private static IReadOnlyList<object?> Values(IEnumerable<PlotPoint> points) => [.. points.Select(point => (object?)point.Value)];

    private static IReadOnlyList<double> Edges(IEnumerable<PlotPoint> points) => [.. points.Select(point => point.IsHollow ? EdgeWidth : 0)];

    private static IReadOnlyList<string> Hover(IEnumerable<PlotPoint> points) => [.. points.Select(point => FigureWords.Of(point.Words))];

    // Through decimal, so that 7.995 less 3.987 is 4.008.
    private static FigureErrorBars? Reach(PlotPoint[] points, string colour) => points.All(point => !point.HasInterval) ? null : new FigureErrorBars
    {
        Array = [.. points.Select(point => point.HasInterval ? (double)((decimal)point.High!.Value - (decimal)point.Value!.Value) : 0)],
        ArrayMinus = [.. points.Select(point => point.HasInterval ? (double)((decimal)point.Value!.Value - (decimal)point.Low!.Value) : 0)],
        Colour = colour,
    };
}
