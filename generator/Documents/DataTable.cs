namespace Site.Documents;

/// <summary>A column of a data table: what its numbers mean, in which unit, from which source, under which licence.</summary>
public sealed record DataField
{
    public required string Name { get; init; }

    public required DataFieldType Type { get; init; }

    public required string Title { get; init; }

    public string Description { get; init; } = "";

    /// <summary>For example <c>minutes</c>; empty for words and dates.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A source id, or words such as <c>per row: source_id</c>.</summary>
    public string Source { get; init; } = "";

    public string Licence { get; init; } = "";
}

public enum DataFieldType
{
    Text,
    Number,
    Integer,
    Boolean,

    /// <summary>A whole date, year-month-day.</summary>
    Date,

    /// <summary>A year and a month.</summary>
    YearMonth,
}

/// <summary>One series of the project as a table: rows of cells, each read as its column's type says.</summary>
public sealed record DataTable
{
    /// <summary>The file's name without ending: how charts and facts speak of it.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>How the numbers were obtained.</summary>
    public string Method { get; init; } = "";

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The terms under which the numbers may be used, one sentence or more.</summary>
    public string Licence { get; init; } = "";

    /// <summary>A short token for the terms, for example <c>facts-with-credit</c>.</summary>
    public string LicenceName { get; init; } = "";

    public IReadOnlyList<Reference> Sources { get; init; } = [];

    public IReadOnlyList<string> SourceIds => [.. Sources.Select(each => each.Id)];

    public required IReadOnlyList<DataField> Fields { get; init; }

    public required IReadOnlyList<DataRow> Rows { get; init; }

    /// <summary>The bytes of the file as they will be published.</summary>
    public required ReadOnlyMemory<byte> Csv { get; init; }

    public int FieldIndex(string name)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A row: a cell for each field of its table, in order. An empty text is a missing value.</summary>
public sealed record DataRow(IReadOnlyList<string> Cells);
