using Site.Documents;

namespace Site.Charts;

/// <summary>The room that each bar of a panel has along its position axis.</summary>
internal static class BarStep
{
    // Of one bar alone among dates, in days.
    private const double Alone = 90;

    /// <returns>The smallest distance between two bars, in the axis's own values.</returns>
    public static double Of(IReadOnlyList<PlotSeries> series)
    {
        double[] places = [.. series.Where(each => each.Kind == MarkKind.Bar).SelectMany(each => each.Points).Select(point => point.Position).Distinct().Order()];
        return places.Length < 2 ? Alone : places.Zip(places.Skip(1), (left, right) => right - left).Min();
    }
}
