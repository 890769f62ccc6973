using Site.Documents;

namespace Site.Charts;

/// <summary>Reads the rows that a chart draws and gives every value its place among series, categories and axes.</summary>
public static class PlotBuilder
{
    /// <param name="tables">At least those that the chart names.</param>
    public static Plot Build(Chart chart, IReadOnlyList<DataTable> tables)
    {
        IReadOnlyList<PlotPanel> panels = [.. chart.Panels.Select(panel => Panel(panel, tables.First(table => table.Name == panel.Data.Id)))];
        bool hasLabelsAbove = panels.Any(NeedsLabelsAbove);
        panels = [.. panels.Select(panel => panel with { HasLabelsAbove = hasLabelsAbove && panel.IsHorizontal })];
        return new Plot { Chart = chart, Panels = chart.HasOwnScales ? panels : PlotAxes.Shared(panels) };
    }

    private static bool NeedsLabelsAbove(PlotPanel panel) =>
        panel.IsHorizontal
        && panel.Series.Any(series => series.Points.Any(point => point is { Label: not "", Value: not null }))
        && (panel.Spec.JoinsRows || panel.Series.Any(series => series.Points.Any(point => point is { HasInterval: true, Value: not null })));

    private static PlotPanel Panel(ChartPanel spec, DataTable table)
    {
        List<int> rows = [.. Enumerable.Range(0, table.Rows.Count).Where(i => new RowReader(table, table.Rows[i]).Passes(spec.Only))];
        IReadOnlyList<string> categories = Categories(spec, table, rows);
        IReadOnlyList<PlotSeries> series = PlotSeriesBuilder.Build(spec, table, rows, categories);
        PlotAxis x = PlotAxes.Axis(spec, AxisName.X, series, categories);
        PlotAxis y = PlotAxes.Axis(spec, AxisName.Y, series, categories);
        return new PlotPanel
        {
            Spec = spec,
            X = x,
            Y = y,
            Series = series,
            Lines = [.. spec.References.Select(line => new PlotLine(line.Axis, At(line.Axis, line.At), line.Label, line.Short))],
            Bands = [.. spec.Bands.Select(band => Band(band, AxisOf(band.Axis)))],
            Notes = [.. spec.Annotations.Select(note => new PlotNote(note.Text, note.Short, At(AxisName.X, note.X), At(AxisName.Y, note.Y)))],
            Rows = rows,
        };

        PlotAxis AxisOf(AxisName axis) => axis == AxisName.X ? x : y;

        double At(AxisName axis, string text) => AxisCoordinate.Of(text, AxisOf(axis).Spec.Scale, categories) ?? AxisOf(axis).Min;

        PlotBand Band(ShadedBand band, PlotAxis axis) => new(
            band.Axis,
            band.From == "" ? axis.Min : Math.Max(axis.Min, At(band.Axis, band.From)),
            band.To == "" ? axis.Max : Math.Min(axis.Max, At(band.Axis, band.To)),
            band.Label,
            band.Short);
    }

    private static IReadOnlyList<string> Categories(ChartPanel spec, DataTable table, List<int> rows)
    {
        if (spec.PositionAxis.Scale != ScaleKind.Category)
        {
            return [];
        }

        IEnumerable<string> named = rows.Select(i => PlotSeriesBuilder.Category(spec, new RowReader(table, table.Rows[i])));
        return [.. named.Concat(spec.Stated.Select(stated => stated.Row)).Distinct(StringComparer.Ordinal)];
    }
}
