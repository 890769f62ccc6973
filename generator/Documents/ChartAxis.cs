using Site.Diagnostics;

namespace Site.Documents;

public enum ScaleKind
{
    Linear,

    /// <summary>Equal distances are equal multiples; holds values above zero only.</summary>
    Log,
    Date,

    /// <summary>One place for each thing, in the order of the data.</summary>
    Category,
}

/// <summary>How a value is written beside a mark, at a tick and in a sentence.</summary>
public enum ValueFormat
{
    Number,

    /// <summary>With <c>%</c>.</summary>
    Percent,

    /// <summary>With <c>×</c>.</summary>
    Multiple,

    /// <summary>Minutes, written as seconds, minutes, hours or days, whichever reads best.</summary>
    Minutes,
}

/// <summary>An axis of a chart.</summary>
public sealed record ChartAxis
{
    public required ScaleKind Scale { get; init; }

    /// <summary>What it measures; empty where the subtitle says it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The unit in words, for example <c>days</c>; empty when the format says it.</summary>
    public string Unit { get; init; } = "";

    public ValueFormat Format { get; init; }

    /// <summary>Where the axis begins, as a number or date; empty to let the data decide.</summary>
    public string From { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>Ticks chosen by the writer; empty to let the range decide.</summary>
    public IReadOnlyList<ChartTick> Ticks { get; init; } = [];

    /// <summary>Of a category axis: what makes and names a category, from the cells of a row.</summary>
    public CellTemplate Category { get; init; } = CellTemplate.Empty;

    /// <summary>Why the scale is logarithmic or does not start at zero, for readers; a sentence, or empty.</summary>
    public string Why { get; init; } = "";

    public required SourceSpan Where { get; init; }
}

/// <param name="At">The value that it marks.</param>
/// <param name="Short">The label where there is little room.</param>
public sealed record ChartTick(decimal At, string Label, string Short);

/// <summary>A text with the names of columns in braces, for example <c>{model}, {date}</c>.</summary>
/// <param name="Text">As written; empty for none.</param>
/// <param name="Parts">In order; a part is either words or a column.</param>
public sealed record CellTemplate(string Text, IReadOnlyList<CellTemplatePart> Parts)
{
    public static readonly CellTemplate Empty = new("", []);

    public bool IsEmpty => Parts.Count == 0;
}

/// <param name="Words">Printed as they are; empty for a column.</param>
/// <param name="Column">The column whose cell is printed, or nothing.</param>
public sealed record CellTemplatePart(string Words, Reference? Column);
