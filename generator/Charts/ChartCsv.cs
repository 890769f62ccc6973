using System.Text;

namespace Site.Charts;

/// <summary>Writes a chart's tables as one CSV file (RFC 4180, lines ended by LF). Several tables share columns of the same header.</summary>
internal static class ChartCsv
{
    private const string TableHeader = "Table";

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
