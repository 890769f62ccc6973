using System.Globalization;
using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using DataTable = Site.Documents.DataTable;

namespace Site.Rendering;

/// <summary>How a chart was made, told from its own file and the data package.</summary>
internal static class ChartRegister
{
    public static RegisterEntry Entry(RenderContext context, BoundChart bound)
    {
        Chart chart = bound.Chart;
        (DataTable Table, ChartPanel[] Panels)[] drawn =
        [
            .. chart.Panels.GroupBy(each => each.Data.Id, StringComparer.Ordinal).Select(group => (context.Index.Tables[group.Key], group.ToArray())),
        ];
        return new RegisterEntry
        {
            Id = chart.Id,
            Title = new Link(Typography.Curl(chart.Title), chart.Url),
            Status = LedgerModels.Status(chart.Status),
            Rows =
            [
                new RegisterRow("Data and rows", [.. drawn.Select(each => Rows(each.Table, each.Panels))]),
                new RegisterRow("Drawn columns", HtmlText.Escaped(string.Join("; ", drawn.SelectMany(each => Columns(each.Table, each.Panels)).Distinct()))),
                new RegisterRow("Worked out by us", HtmlText.Escaped(WorkedOut(chart))),
                new RegisterRow("How we got it", [.. drawn.Select(each => context.Ledger.Words(each.Table.Method)).Where(each => each != "").Distinct().Select(HtmlText.Escaped)]),
                new RegisterRow("Source", Registers.Links(context.Ledger.SourceLinks(chart.Sources))),
                new RegisterRow("Does not show", context.Inline(bound.NotShown)),
            ],
        };
    }

    private static Html Rows(DataTable table, ChartPanel[] panels)
    {
        int rows = table.Rows.Count(row => panels.Any(panel => IsDrawn(new RowReader(table, row), panel)));
        string count = rows == table.Rows.Count
            ? string.Create(CultureInfo.InvariantCulture, $": {(rows == 1 ? "its one row" : $"all {rows} rows")}")
            : string.Create(CultureInfo.InvariantCulture, $": {rows} of {table.Rows.Count} rows");
        return HtmlText.Join(HtmlText.Link(table.Title, $"/data/{table.Name}.csv"), count);
    }

    private static bool IsDrawn(RowReader row, ChartPanel panel) => row.Passes(panel.Only) && panel.Marks.Any(mark =>
        row.Passes(mark.Only) && (row.FirstNumber(mark.Values) is not null || mark.WordsAsRanges.Any(range => row.Passes(range.Test))));

    private static IEnumerable<string> Columns(DataTable table, ChartPanel[] panels) =>
        from mark in panels.SelectMany(each => each.Marks)
        from column in mark.Values.Concat(new[] { mark.Low, mark.High }.OfType<Reference>())
        where table.FieldIndex(column.Id) >= 0
        let field = table.Fields[table.FieldIndex(column.Id)]
        select field.Unit == "" || field.Unit.StartsWith("per row", StringComparison.Ordinal) ? Typography.Curl(field.Title) : $"{Typography.Curl(field.Title)} ({field.Unit})";

    private static string WorkedOut(Chart chart)
    {
        string[] parts = [.. chart.Panels.SelectMany(panel => panel.Marks.SelectMany(WorkedOut).Concat(panel.Stated.Select(Stated))).Distinct()];
        return parts.Length == 0 ? "Nothing: every mark is a number of the data." : string.Join("; ", parts) + ".";
    }

    private static IEnumerable<string> WorkedOut(ChartMark mark)
    {
        if (mark.BinomialTrials is { } trials)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{mark.IntervalWords}, from {trials} trials, after Wilson");
        }

        if (mark.PlusMinus is { } reach)
        {
            yield return mark.IntervalWords == "" ? $"the same error for each mark, ±{LedgerModels.Number(reach)}" : mark.IntervalWords;
        }

        foreach (WordsAsRange range in mark.WordsAsRanges)
        {
            yield return $"{LedgerModels.Number(range.Low)} to {LedgerModels.Number(range.High)} for the source’s words “{string.Join("”, “", range.Test.Texts)}”";
        }
    }

    private static string Stated(StatedValue stated) => $"“{stated.Row}” is drawn at {LedgerModels.Number(stated.Value)} for the source’s words “{stated.Words}”";
}
