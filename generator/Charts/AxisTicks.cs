using Site.Documents;

namespace Site.Charts;

/// <summary>The ticks of an axis: the writer's, or round values between its ends.</summary>
public static class AxisTicks
{
    /// <param name="isShort">Whether the writer's shorter labels are to be used.</param>
    public static IReadOnlyList<Tick> Of(PlotAxis axis, int most, bool isShort)
    {
        if (axis.Spec.Ticks.Count > 0)
        {
            return
            [
                .. axis.Spec.Ticks
                    .Where(tick => (double)tick.At >= axis.Min && (double)tick.At <= axis.Max)
                    .Select(tick => new Tick((double)tick.At, isShort ? tick.Short : tick.Label)),
            ];
        }

        return axis.Spec.Scale switch
        {
            ScaleKind.Category => [.. axis.Categories.Select((name, i) => new Tick(i, name))],
            ScaleKind.Date => Ticks.Dates(axis.Min, axis.Max, most),
            ScaleKind.Log => Labelled(Ticks.Log(axis.Min, axis.Max, most)),
            _ => Labelled(Ticks.Linear(axis.Min, axis.Max, most)),
        };

        IReadOnlyList<Tick> Labelled(IReadOnlyList<double> values) =>
            [.. values.Select(value => new Tick(value, ValueText.Short(value, axis.Spec.Format)))];
    }
}
