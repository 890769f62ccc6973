using Site.Diagnostics;

namespace Site.Documents;

public enum MarkKind
{
    /// <summary>Points joined in the order of the rows; a missing value leaves a gap.</summary>
    Line,

    /// <summary>As a line that keeps each value until the next.</summary>
    Step,

    /// <summary>As a line, filled down to zero.</summary>
    Area,

    /// <summary>A point for each row, with its interval where it has one.</summary>
    Dot,

    /// <summary>A bar from zero, with its interval where it has one.</summary>
    Bar,
}

/// <summary>What is drawn for each row of a panel, and which columns it takes its numbers from.</summary>
public sealed record ChartMark
{
    public required MarkKind Kind { get; init; }

    /// <summary>What the marks stand for, at the end of the line or in the key; empty for the only one.</summary>
    public string Name { get; init; } = "";

    /// <summary>The column of dates, numbers or categories along the position axis; nothing where the axis names its categories.</summary>
    public Reference? Position { get; init; }

    /// <summary>Columns of values; the first that is not missing counts.</summary>
    public required IReadOnlyList<Reference> Values { get; init; }

    public Reference? Low { get; init; }

    public Reference? High { get; init; }

    /// <summary>Half the width of an interval that is the same for each row, in the unit of the value.</summary>
    public decimal? PlusMinus { get; init; }

    /// <summary>How many trials a percentage was counted over; its 95% interval is then our arithmetic.</summary>
    public int? BinomialTrials { get; init; }

    /// <summary>What the intervals are, for example <c>95% interval</c>.</summary>
    public string IntervalWords { get; init; } = "";

    /// <summary>Splits the marks into one series for each text of this column.</summary>
    public Reference? By { get; init; }

    /// <summary>The label beside a point; empty for none.</summary>
    public CellTemplate Label { get; init; } = CellTemplate.Empty;

    /// <summary>The labels that are to be shown, most important first; empty for all.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Which points are hollow; nothing for none.</summary>
    public HollowRule? Hollow { get; init; }

    /// <summary>Rows whose value is a lower bound.</summary>
    public ColumnTest? AtLeast { get; init; }

    /// <summary>Rows whose value is an upper bound.</summary>
    public ColumnTest? AtMost { get; init; }

    /// <summary>Rows that a source gives in words only, and the range that those words are drawn as.</summary>
    public IReadOnlyList<WordsAsRange> WordsAsRanges { get; init; } = [];

    /// <summary>Tests that a row must pass to get this mark.</summary>
    public IReadOnlyList<ColumnTest> Only { get; init; } = [];

    /// <summary>Which of the six series colours and shapes; nothing for the next one.</summary>
    public int? Series { get; init; }

    public required SourceSpan Where { get; init; }
}

/// <summary>Points drawn hollow, because their source or another calls them less sure.</summary>
/// <param name="Test">Which rows; nothing for all of the mark.</param>
/// <param name="Means">What hollow says, for the key.</param>
public sealed record HollowRule(ColumnTest? Test, string Means);

public sealed record WordsAsRange(ColumnTest Test, decimal Low, decimal High);

/// <summary>A row with a value that a source states and no data table holds.</summary>
public sealed record StatedValue
{
    public required string Row { get; init; }

    /// <summary>In the unit of the panel's value axis.</summary>
    public required decimal Value { get; init; }

    /// <summary>The value as the source words it, for example <c>about 20%</c>.</summary>
    public required string Words { get; init; }

    /// <summary>The fact that holds it.</summary>
    public required Reference Fact { get; init; }

    public required MarkKind Kind { get; init; }

    /// <summary>1 to 6: colour and shape; nothing for the next one.</summary>
    public int? Series { get; init; }

    /// <summary>What the mark stands for, in the key; empty for none.</summary>
    public string Name { get; init; } = "";
}
