using Site.Documents;

namespace Site.Charts;

/// <summary>Makes a table for each data table that a chart draws from.</summary>
internal static class ChartTables
{
    private const string Missing = "not reported";

    public static IReadOnlyList<ChartSheet> Build(Plot plot, IReadOnlyList<DataTable> tables) =>
        [.. plot.Panels.GroupBy(panel => panel.Spec.Data.Id, StringComparer.Ordinal).Select(group => Table(plot, [.. group], tables.First(table => table.Name == group.Key)))];

    private static ChartSheet Table(Plot plot, IReadOnlyList<PlotPanel> panels, DataTable table)
    {
        string[] names = [.. panels.SelectMany(panel => ColumnNames(panel.Spec, table)).Distinct(StringComparer.Ordinal)];
        DataField[] fields = [.. names.Select(name => table.Fields[table.FieldIndex(name)])];
        HashSet<int> drawn = [.. panels.SelectMany(panel => panel.Rows)];
        IEnumerable<int> rows = panels.Any(panel => panel.Spec.Table.HasAllRows) ? Enumerable.Range(0, table.Rows.Count) : drawn.Order();
        IReadOnlyList<WorkedColumn> worked = WorkedColumns.Of(panels, table, drawn);
        return new ChartSheet(
            panels.Count == 1 && plot.Panels.Count > 1 ? panels[0].Spec.Title : table.Title,
            [.. fields.Select(field => Column(field, panels)), .. worked.Select(column => column.Head)],
            [
                .. rows.Select(i => Row(table, fields, worked, i)),
                .. panels.SelectMany(panel => panel.Spec.Stated).Select(stated => Stated(panels, fields, worked, stated)),
            ]);
    }

    /// <summary>The columns that the writer lists, or those that the marks use.</summary>
    private static IEnumerable<string> ColumnNames(ChartPanel panel, DataTable table)
    {
        IEnumerable<Reference?> used = panel.Table.Columns.Count > 0 ? panel.Table.Columns : Used(panel);
        return used.OfType<Reference>().Select(column => column.Id).Where(name => table.FieldIndex(name) >= 0);
    }

    private static IEnumerable<Reference?> Used(ChartPanel panel)
    {
        List<Reference?> used = [.. panel.PositionAxis.Category.Parts.Select(part => part.Column)];
        foreach (ChartMark mark in panel.Marks)
        {
            used.AddRange(mark.Label.Parts.Select(part => part.Column));
            used.AddRange([mark.By, mark.Position, .. mark.Values, mark.Low, mark.High]);
        }

        return used;
    }

    private static RenderedColumn Column(DataField field, IReadOnlyList<PlotPanel> panels)
    {
        // A width that is the same for each row is told once.
        decimal? half = panels.SelectMany(panel => panel.Spec.Marks).FirstOrDefault(mark => mark.PlusMinus is not null && mark.Values.Any(value => value.Id == field.Name))?.PlusMinus;
        string unit = UnitOf(field);
        unit = half is { } width ? $"{unit}, ±{ValueText.Number(width)}" : unit;
        return new RenderedColumn(field.Title, unit, IsNumeric(field)) { Field = field };
    }

    /// <summary>The unit of a column of numbers; dates and words have none, and where each row has its own another column tells it.</summary>
    internal static string UnitOf(DataField field) =>
        IsNumeric(field) && !field.Unit.StartsWith("per row", StringComparison.Ordinal) ? field.Unit : "";

    private static bool IsNumeric(DataField field) => field.Type is DataFieldType.Number or DataFieldType.Integer;

    private static IReadOnlyList<ChartCell> Row(DataTable table, DataField[] fields, IReadOnlyList<WorkedColumn> worked, int row)
    {
        var reader = new RowReader(table, table.Rows[row]);
        return [.. fields.Select(field => Cell(field, reader.Text(field.Name))), .. worked.Select(column => column.Cell(row))];
    }

    private static ChartCell Cell(DataField field, string text) => (field.Type, text) switch
    {
        (DataFieldType.Text, "") => new("", ""),
        (_, "") => new(Missing, ""),
        (DataFieldType.Boolean, _) => new(text == "true" ? "yes" : "no", text),
        (DataFieldType.Number or DataFieldType.Integer, _) => new(NumberRule.TryParse(text, out decimal number) ? ValueText.Number(number) : text, text),
        _ => new(PartialDate.TryParse(text) is { } date ? date.Words : text, text),
    };

    // A stated value has no row in the data: its name stands in the first column of words, its value where it belongs, the rest stays empty.
    private static IReadOnlyList<ChartCell> Stated(IReadOnlyList<PlotPanel> panels, DataField[] fields, IReadOnlyList<WorkedColumn> worked, StatedValue stated)
    {
        string[] values = [.. panels.SelectMany(panel => panel.Spec.Marks).SelectMany(mark => mark.Values).Select(value => value.Id)];
        int valueColumn = Array.FindIndex(fields, field => values.Contains(field.Name));
        int nameColumn = Math.Max(0, Array.FindIndex(fields, field => field.Type == DataFieldType.Text));
        string raw = stated.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            .. fields.Select((_, i) => i == nameColumn ? new ChartCell(stated.Row, stated.Row) : i == valueColumn ? new ChartCell(stated.Words, raw) : new ChartCell("", "")),
            .. worked.Select(_ => new ChartCell("", "")),
        ];
    }
}
