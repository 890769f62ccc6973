using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>Holds the columns that a panel names against its data table: they exist, and hold what the panel draws them as.</summary>
internal sealed class ChartColumns
{
    // Beyond this a drawing cannot tell neighbours apart, and text would be digits only.
    private const decimal Largest = 1_000_000_000_000_000;

    private readonly ChartPanel panel;
    private readonly DataTable table;
    private readonly DiagnosticList found;
    private bool isGood = true;

    private ChartColumns(ChartPanel panel, DataTable table, DiagnosticList found)
    {
        this.panel = panel;
        this.table = table;
        this.found = found;
    }

    /// <returns>Whether nothing was found.</returns>
    public static bool Check(ChartPanel panel, DataTable table, DiagnosticList found)
    {
        var checking = new ChartColumns(panel, table, found);
        checking.CheckNames();
        if (checking.isGood)
        {
            checking.CheckCells();
        }

        return checking.isGood;
    }

    private void CheckNames()
    {
        List<Reference?> named =
        [
            .. panel.Only.Select(test => test.Column),
            .. panel.Table.Columns,
            .. panel.PositionAxis.Category.Parts.Select(part => part.Column),
        ];
        foreach (ChartMark mark in panel.Marks)
        {
            named.AddRange([mark.Position, .. mark.Values, mark.Low, mark.High, mark.By, .. Tests(mark).Select(test => test.Column), .. LabelColumns(mark)]);
        }

        foreach (Reference column in named.OfType<Reference>().Where(column => table.FieldIndex(column.Id) < 0))
        {
            string[] names = [.. table.Fields.Select(field => field.Name)];
            Add(ChartFindings.UnknownColumn, column.Where, $"'{table.Name}' has no column '{column.Id}'", $"use one of: {string.Join(", ", names)}", Suggestion.For(column.Id, names));
        }
    }

    private void CheckCells()
    {
        CheckTests(panel.Only, table.Rows);
        DataRow[] rows = [.. table.Rows.Where(row => Passes(row, panel.Only))];
        foreach (ChartMark mark in panel.Marks)
        {
            CheckTests(Tests(mark), rows);
            DataRow[] own = [.. rows.Where(row => Passes(row, mark.Only))];
            foreach (Reference column in mark.Values.Concat(new[] { mark.Low, mark.High }.OfType<Reference>()))
            {
                CheckNumbers(column, own, panel.ValueAxis);
            }

            CheckPositions(mark, own);
            CheckUnit(mark);
            CheckLabels(mark, own);
        }
    }

    private static IEnumerable<ColumnTest> Tests(ChartMark mark) =>
        [.. mark.Only, .. mark.WordsAsRanges.Select(range => range.Test), .. new[] { mark.Hollow?.Test, mark.AtLeast, mark.AtMost }.OfType<ColumnTest>()];

    // Ends that are worked out can be named in a label, and are no columns.
    private static IEnumerable<Reference?> LabelColumns(ChartMark mark) =>
        mark.Label.Parts.Select(part => part.Column).Where(column => !(column?.Id is "low" or "high" && (mark.BinomialTrials ?? mark.PlusMinus) is not null));

    private void CheckTests(IEnumerable<ColumnTest> tests, IReadOnlyList<DataRow> rows)
    {
        foreach (ColumnTest test in tests)
        {
            string[] cells = [.. rows.Select(row => Cell(row, test.Column)).Distinct(StringComparer.Ordinal)];
            foreach (string text in test.Texts.Where(text => !cells.Contains(text)))
            {
                string what = text == "" ? "is empty" : $"is '{text}'";
                Add(ChartFindings.MatchesNothing, test.Column.Where, $"no cell of '{test.Column.Id}' {what}", "correct the text: it is compared letter by letter", Suggestion.For(text, cells.Where(cell => cell != "")));
            }
        }
    }

    private void CheckNumbers(Reference column, DataRow[] rows, ChartAxis axis)
    {
        foreach (string cell in rows.Select(row => Cell(row, column)).Where(cell => cell != "").Distinct(StringComparer.Ordinal))
        {
            if (!NumberRule.TryParse(cell, out decimal number))
            {
                Add(ChartFindings.NotANumber, column.Where, $"'{cell}' in '{column.Id}' is not a number", "name a column of numbers, or correct the cell");
            }
            else if (Math.Abs(number) > Largest)
            {
                Add(ChartFindings.TooLarge, column.Where, $"'{cell}' in '{column.Id}' cannot be drawn", "use a larger unit");
            }
            else if (axis.Scale == ScaleKind.Log && number <= 0)
            {
                Add(ChartFindings.NotAboveZero, column.Where, $"'{cell}' in '{column.Id}' has no place on a logarithmic axis", "use the type 'linear', or leave the row out with 'where'");
            }
        }
    }

    private void CheckPositions(ChartMark mark, DataRow[] rows)
    {
        ChartAxis axis = panel.PositionAxis;
        if (axis.Scale == ScaleKind.Category)
        {
            return;
        }

        if (mark.Position is not { } column)
        {
            Add(ChartFindings.MarkWithoutPlace, mark.Where, "this mark has no 'at'", "name in 'at' the column of its places along the axis");
        }
        else if (axis.Scale == ScaleKind.Date)
        {
            foreach (string cell in rows.Select(row => Cell(row, column)).Where(cell => PartialDate.TryParse(cell) is null).Distinct(StringComparer.Ordinal))
            {
                Add(ChartFindings.NotADate, column.Where, $"'{cell}' in '{column.Id}' is not a date", "write 2026, 2026-06, 2026-06-04 or 2026-Q2, or leave the row out with 'where'");
            }
        }
        else
        {
            CheckNumbers(column, rows, axis);
        }
    }

    private void CheckUnit(ChartMark mark)
    {
        bool isTold = panel.ValueAxis.Unit != "" || panel.ValueAxis.Format != ValueFormat.Number || mark.Values.All(column => table.Fields[table.FieldIndex(column.Id)].Unit != "");
        if (!isTold)
        {
            Add(ChartFindings.NoUnit, panel.ValueAxis.Where, "nothing says in which unit these values are", "give the axis a 'unit' or a 'format', or the column a unit in data/datapackage.json");
        }
    }

    // Numbers in a label are written anew, so only labels of words can be compared here.
    private void CheckLabels(ChartMark mark, DataRow[] rows)
    {
        if (mark.Label.Parts is not [{ Column: { } column }])
        {
            return;
        }

        string[] cells = [.. rows.Select(row => Cell(row, column)).Distinct(StringComparer.Ordinal)];
        foreach (string label in mark.Labels.Where(label => !cells.Contains(label)))
        {
            Add(ChartFindings.MatchesNothing, mark.Where, $"no point has the label '{label}'", "correct the name in 'labels', or remove it", Suggestion.For(label, cells));
        }
    }

    private bool Passes(DataRow row, IReadOnlyList<ColumnTest> tests) => tests.All(test => test.Passes(Cell(row, test.Column)));

    private string Cell(DataRow row, Reference column) => row.Cells[table.FieldIndex(column.Id)].Trim();

    private void Add(DiagnosticKind kind, SourceSpan where, string what, string fix, string didYouMean = "")
    {
        isGood = false;
        found.Add(kind, where, what, fix, didYouMean);
    }
}
