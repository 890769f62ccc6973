using System.Text;
using Site.Documents;

namespace Site.Charts;

/// <summary>Writes a chart's tables as one CSV file (RFC 4180, lines ended by LF). Several tables share columns of the same header.</summary>
internal static class ChartCsv
{
    private const string TableHeader = "Table";
    private const string WorkedOut = "What the drawing adds to the data: worked out from it for the chart, or which rows are drawn and how.";

    /// <summary>What stands in each column. Of columns that share a header and are not of one type, each cell is a text.</summary>
    public static IReadOnlyList<DataField> Fields(IReadOnlyList<ChartSheet> tables)
    {
        IEnumerable<DataField> fields = tables.SelectMany(table => table.Columns).GroupBy(column => column.Header, StringComparer.Ordinal).Select(group => Field(group.Key, [.. group]));
        return tables.Count > 1 ? [new DataField { Name = TableHeader, Type = DataFieldType.Text, Title = TableHeader, Description = "Which table of the chart the row belongs to." }, .. fields] : [.. fields];
    }

    private static DataField Field(string header, IReadOnlyList<RenderedColumn> columns)
    {
        DataFieldType[] types = [.. columns.Select(column => column.Field?.Type ?? (column.IsNumeric ? DataFieldType.Number : DataFieldType.Text)).Distinct()];
        return new DataField
        {
            Name = header,
            Type = types is [var only] ? only : DataFieldType.Text,
            Title = columns[0].Title,
            Description = string.Join(' ', columns.Select(column => column.Field?.Description ?? WorkedOut).Distinct(StringComparer.Ordinal)),
            Unit = columns[0].Unit,
            Source = string.Join(", ", columns.Select(column => column.Field?.Source ?? "").Where(source => source != "").Distinct(StringComparer.Ordinal)),
        };
    }

    public static string Write(IReadOnlyList<ChartSheet> tables)
    {
        string[] headers = [.. tables.SelectMany(table => table.Columns).Select(column => column.Header).Distinct(StringComparer.Ordinal)];
        bool isSeveral = tables.Count > 1;
        var csv = new StringBuilder();
        AppendLine(csv, isSeveral ? [TableHeader, .. headers] : headers);
        foreach (ChartSheet table in tables)
        {
            string[] own = [.. table.Columns.Select(column => column.Header)];
            foreach (IReadOnlyList<ChartCell> row in table.Rows)
            {
                IEnumerable<string> cells = headers.Select(header => Array.IndexOf(own, header) is >= 0 and var i ? row[i].Raw : "");
                AppendLine(csv, isSeveral ? [table.Title, .. cells] : cells);
            }
        }

        return csv.ToString();
    }

    private static void AppendLine(StringBuilder csv, IEnumerable<string> cells) =>
        csv.Append(string.Join(",", cells.Select(Quoted))).Append('\n');

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") || cell != cell.Trim() ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
