using System.Globalization;
using Site.Documents;

namespace Site.Charts;

/// <summary>A column of a chart's table that no data table holds.</summary>
internal sealed record WorkedColumn(RenderedColumn Head, Func<int, ChartCell> Cell);

/// <summary>Columns for what the drawing adds to the data: intervals worked out, ranges for words, hollow points, rows that are not drawn.</summary>
internal static class WorkedColumns
{
    public static IReadOnlyList<WorkedColumn> Of(IReadOnlyList<PlotPanel> panels, DataTable table, IReadOnlySet<int> drawn) =>
        [.. panels.SelectMany(panel => panel.Spec.Marks.SelectMany(mark => Ends(panel.Spec, mark, table))), .. Looks(panels, table, drawn)];

    private static IEnumerable<WorkedColumn> Ends(ChartPanel panel, ChartMark mark, DataTable table)
    {
        if (mark.BinomialTrials is null && mark.WordsAsRanges.Count == 0)
        {
            yield break;
        }

        string unit = mark.Values.Select(value => table.FieldIndex(value.Id)).Where(i => i >= 0).Select(i => ChartTables.UnitOf(table.Fields[i])).FirstOrDefault("");
        string words = mark.BinomialTrials is null ? "drawn for the source’s words" : mark.IntervalWords;
        yield return new WorkedColumn(new RenderedColumn($"Low, {words}", unit, true), row => Cell(EndsOf(row)?.Low));
        yield return new WorkedColumn(new RenderedColumn($"High, {words}", unit, true), row => Cell(EndsOf(row)?.High));

        (double Low, double High)? EndsOf(int row)
        {
            var reader = new RowReader(table, table.Rows[row]);
            if (!reader.Passes(panel.Only) || !reader.Passes(mark.Only))
            {
                return null;
            }

            if (mark.WordsAsRanges.FirstOrDefault(range => reader.Passes(range.Test)) is { } range)
            {
                return ((double)range.Low, (double)range.High);
            }

            return mark.BinomialTrials is { } trials && reader.FirstNumber(mark.Values) is { } percent ? BinomialInterval.Of(percent, trials) : null;
        }
    }

    private static IEnumerable<WorkedColumn> Looks(IReadOnlyList<PlotPanel> panels, DataTable table, IReadOnlySet<int> drawn)
    {
        bool hasMore = panels.Any(panel => panel.Spec.Table.HasAllRows) && drawn.Count < table.Rows.Count;
        ChartMark[] hollow = [.. panels.SelectMany(panel => panel.Spec.Marks).Where(mark => mark.Hollow?.Test is not null)];
        if (!hasMore && hollow.Length == 0)
        {
            yield break;
        }

        yield return new WorkedColumn(new RenderedColumn("In the drawing", "", false), row =>
        {
            var reader = new RowReader(table, table.Rows[row]);
            ChartMark? mark = Array.Find(hollow, each => reader.Passes(each.Only) && reader.Passes(each.Hollow!.Test!));
            string words = !drawn.Contains(row) ? "not drawn" : mark is null ? "solid" : $"hollow: {mark.Hollow!.Means}";
            return new ChartCell(words, words);
        });
    }

    private static ChartCell Cell(double? value) => value is { } number
        ? new ChartCell(ValueText.Number(number), Math.Round((decimal)number, 2).ToString("0.##", CultureInfo.InvariantCulture))
        : new ChartCell("", "");
}
