using Site.Documents;

namespace Site.Charts;

/// <summary>Reads the cells of one row of a data table by the names of their columns.</summary>
public sealed class RowReader(DataTable table, DataRow row)
{
    /// <summary>The cell as written; empty when it is missing or the column does not exist.</summary>
    public string Text(string column) => table.FieldIndex(column) is >= 0 and var i && i < row.Cells.Count ? row.Cells[i].Trim() : "";

    public string Text(Reference? column) => column is null ? "" : Text(column.Id);

    public double? Number(Reference? column) => NumberRule.TryParse(Text(column), out decimal number) ? (double)number : null;

    /// <summary>The first of some columns whose cell holds a number.</summary>
    public double? FirstNumber(IReadOnlyList<Reference> columns)
    {
        foreach (Reference column in columns)
        {
            if (Number(column) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    public bool Passes(ColumnTest test) => test.Passes(Text(test.Column));

    public bool Passes(IReadOnlyList<ColumnTest> tests)
    {
        foreach (ColumnTest test in tests)
        {
            if (!Passes(test))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words of a template with its columns filled in: dates in words, other cells as they are written.</summary>
    /// <param name="special">Words for a column that is to be written otherwise, or for a name that is no column; nothing for the cell.</param>
    /// <param name="missing">What stands for a missing cell; nothing to make the whole text empty.</param>
    public string Filled(CellTemplate template, Func<string, string?>? special = null, string? missing = null)
    {
        string text = "";
        foreach (CellTemplatePart part in template.Parts)
        {
            string words = part.Column is null ? part.Words : special?.Invoke(part.Column.Id) ?? CellWords(part.Column.Id);
            if (words == "" && missing is null)
            {
                return "";
            }

            text += words == "" ? missing : words;
        }

        return text;
    }

    private string CellWords(string column)
    {
        string cell = Text(column);
        return PartialDate.TryParse(cell) is { } date ? date.Words : cell;
    }
}
