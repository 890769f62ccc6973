using Site.Documents;

namespace Site.Charts;

/// <summary>Says a point in words that a person would use: what, when, how much, how sure.</summary>
internal static class PointWords
{
    /// <param name="who">What the point stands for; empty for none.</param>
    /// <param name="when">Its place along the position axis; empty when <paramref name="who"/> tells it.</param>
    public static string Of(PlotPoint point, ChartAxis axis, string who, string when, ChartMark mark)
    {
        string subject = string.Join(", ", new[] { who, when }.Where(words => words != ""));
        string hollow = point.IsHollow && mark.Hollow is { } rule ? $"; {rule.Means}" : "";
        return $"{subject}: {Amount(point, axis)}{Interval(point, axis, mark)}{hollow}";
    }

    private static string Amount(PlotPoint point, ChartAxis axis) => point switch
    {
        { Value: { } value, Bound: PointBound.AtLeast } => $"at least {Words(value, axis)}",
        { Value: { } value, Bound: PointBound.AtMost } => $"at most {Words(value, axis)}",
        { Value: { } value } => Words(value, axis),
        { HasInterval: true } => $"{Words(point.Low!.Value, axis)} to {Words(point.High!.Value, axis)}",
        _ => "not reported",
    };

    private static string Interval(PlotPoint point, ChartAxis axis, ChartMark mark) =>
        point is { Value: not null, Low: { } low, High: { } high }
            ? $" ({mark.IntervalWords} {Words(low, axis)} to {Words(high, axis)})"
            : "";

    private static string Words(double value, ChartAxis axis) => ValueText.Sentence(value, axis.Format, axis.Unit);
}
