using Site.Documents;

namespace Site.Charts;

/// <summary>Decides where the axes of a panel begin and end.</summary>
internal static class PlotAxes
{
    // Room beyond the outermost points, as a share of what they span.
    private const double Room = 0.03;

    public static PlotAxis Axis(ChartPanel spec, AxisName name, IReadOnlyList<PlotSeries> series, IReadOnlyList<string> categories)
    {
        ChartAxis axis = name == AxisName.X ? spec.X : spec.Y;
        if (axis.Scale == ScaleKind.Category)
        {
            return new PlotAxis { Spec = axis, Min = -0.5, Max = Math.Max(1, categories.Count) - 0.5, Categories = categories };
        }

        bool isValue = axis == spec.ValueAxis;
        List<double> values = [.. series.SelectMany(each => each.Points).Where(point => point.IsDrawn).SelectMany(point => isValue ? Values(point) : [point.Position])];
        values.AddRange(spec.References.Where(line => line.Axis == name).Select(line => AxisCoordinate.Of(line.At, axis.Scale, categories)).OfType<double>());
        values.AddRange(axis.Ticks.Count > 0 && axis.Scale == ScaleKind.Linear ? axis.Ticks.Select(tick => (double)tick.At) : []);
        (double min, double max) = axis.Scale switch
        {
            ScaleKind.Log => Log([.. values.Where(value => value > 0)]),
            ScaleKind.Date => Date(values, series),
            _ when isValue => FromZero(values, axis.Format),
            _ => Padded(values, 1),
        };
        return Written(new PlotAxis { Spec = axis, Min = min, Max = max });
    }

    /// <summary>Gives the same ends to the axes of all panels that measure the same.</summary>
    public static IReadOnlyList<PlotPanel> Shared(IReadOnlyList<PlotPanel> panels)
    {
        return [.. panels.Select(panel => panel with { X = Joined(panel.X), Y = Joined(panel.Y) })];

        PlotAxis Joined(PlotAxis axis)
        {
            if (axis.Spec.Scale == ScaleKind.Category)
            {
                return axis;
            }

            PlotAxis[] same = [.. panels.SelectMany(panel => (PlotAxis[])[panel.X, panel.Y]).Where(other => Measure(other) == Measure(axis))];
            return axis with { Min = same.Min(each => each.Min), Max = same.Max(each => each.Max) };
        }

        static (ScaleKind Scale, ValueFormat Format, string Unit) Measure(PlotAxis axis) => (axis.Spec.Scale, axis.Spec.Format, axis.Spec.Unit);
    }

    private static IEnumerable<double> Values(PlotPoint point) => new[] { point.Value, point.Low, point.High }.OfType<double>();

    // What the writer wrote counts, also when points then lie outside: the checks say so.
    private static PlotAxis Written(PlotAxis axis)
    {
        double min = AxisCoordinate.Of(axis.Spec.From, axis.Spec.Scale, []) ?? axis.Min;
        double max = AxisCoordinate.Of(axis.Spec.To, axis.Spec.Scale, []) ?? axis.Max;
        return min < max ? axis with { Min = min, Max = max } : axis;
    }

    private static (double Min, double Max) FromZero(List<double> values, ValueFormat format)
    {
        double min = Math.Min(0, values.DefaultIfEmpty(0).Min());
        double max = Math.Max(0, values.DefaultIfEmpty(0).Max());
        if (min == max)
        {
            return (0, 1);
        }

        double step = Ticks.LinearStep(min, max, 6);
        double low = Math.Floor((min / step) + 1e-9) * step;
        double high = Math.Ceiling((max / step) - 1e-9) * step;

        // A share of a whole has nothing beyond the whole.
        return format == ValueFormat.Percent && min >= 0 && max <= 100 ? (low, Math.Min(high, 100)) : (low, high);
    }

    private static (double Min, double Max) Padded(List<double> values, double least)
    {
        double min = values.DefaultIfEmpty(0).Min();
        double max = values.DefaultIfEmpty(0).Max();
        double room = max > min ? (max - min) * Room : least;
        return (min - room, max + room);
    }

    private static (double Min, double Max) Log(List<double> values)
    {
        (double min, double max) = Padded([.. values.DefaultIfEmpty(1).Select(Math.Log10)], 0.5);
        return (Math.Pow(10, min), Math.Pow(10, max));
    }

    private static (double Min, double Max) Date(List<double> days, IReadOnlyList<PlotSeries> series)
    {
        if (days.Count == 0)
        {
            return (DateOnly.MinValue.DayNumber, DateOnly.MinValue.DayNumber + 1);
        }

        (double min, double max) = Padded(days, 30);
        if (series.Any(each => each.Kind == MarkKind.Bar))
        {
            double half = BarStep.Of(series) / 2;
            return (days.Min() - half, days.Max() + half);
        }

        // A line begins at its first point.
        return series.All(each => each.IsLine) ? (days.Min() == days.Max() ? (min, max) : (days.Min(), days.Max())) : (min, max);
    }
}
