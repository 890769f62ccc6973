using Site.Diagnostics;

namespace Site.Documents;

public enum ScenarioValueKind
{
    /// <summary>Never, no limit, off the chart.</summary>
    Nothing,
    Number,
    Word,
    Flag,
}

/// <summary>A value of a parameter or output as a scenario's file writes it.</summary>
public sealed record ScenarioValue(ScenarioValueKind Kind, string Text, decimal Number)
{
    public static ScenarioValue Of(decimal number) => new(ScenarioValueKind.Number, "", number);

    public static ScenarioValue Of(string word) => new(ScenarioValueKind.Word, word, 0);
}

public enum ComparisonKind
{
    Is,
    IsNot,
    Above,
    Below,
    AtLeast,
    AtMost,
}

/// <summary>A condition on a parameter or output.</summary>
public sealed record ScenarioCondition(Reference Key, ComparisonKind Comparison, ScenarioValue Value);

/// <summary>A sentence and when it is said.</summary>
/// <param name="Text">With the keys of parameters and outputs in braces, for example <c>{G}</c> or <c>{t|months}</c>.</param>
/// <param name="Where">Where the text is written.</param>
public sealed record ScenarioCase(IReadOnlyList<ScenarioCondition> When, string Text, SourceSpan Where);

/// <summary>The ways in which numbers of scenarios are written; the formatter in <c>js/lib</c> knows the same.</summary>
public static class ScenarioFormats
{
    public static readonly IReadOnlyList<string> All =
        ["number", "whole", "times", "share", "chance", "months", "weeks", "days", "hours", "minutes", "date", "year", "doublings", "a-year", "points"];
}
