using Site.Binding;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Charts as pages show them.</summary>
internal static class ChartModels
{
    public static Dictionary<string, ChartFigureModel> Figures(BoundSite site, RenderContext context) => [];

    public static ChartCard Card(Chart chart, ChartFigureModel figure) => throw new NotSupportedException();

    /// <summary>Charts that draw the data table of a fact, or name the fact.</summary>
    public static IEnumerable<Chart> ChartsOf(BoundSite site, Fact fact) =>
        site.Charts.Select(each => each.Chart).Where(chart =>
            chart.Facts.Any(each => each.Id == fact.Id)
            || (fact.Series is { } series && chart.Panels.Any(panel => panel.Data.Id == series.Id)));

    /// <summary>Charts whose facts mostly belong to a topic.</summary>
    public static IEnumerable<Chart> ChartsOf(BoundSite site, string topic) =>
        site.Charts.Select(each => each.Chart).Where(chart => Topic(site, chart) == topic);

    private static string Topic(BoundSite site, Chart chart)
    {
        HashSet<string> tables = [.. chart.Panels.Select(each => each.Data.Id)];
        return site.Facts
            .Where(fact => chart.Facts.Any(each => each.Id == fact.Id) || (fact.Series is { } series && tables.Contains(series.Id)))
            .GroupBy(fact => fact.Topic)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault("");
    }
}
