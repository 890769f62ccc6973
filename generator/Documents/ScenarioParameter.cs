using Site.Diagnostics;

namespace Site.Documents;

/// <summary>How well a default is founded.</summary>
public enum ScenarioGrade
{
    Measured,
    Estimated,
    Illustrative,
}

/// <summary>A number, or a word of a closed set, that a reader may set.</summary>
public sealed record ScenarioParameter
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public string Symbol { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>One of <see cref="ScenarioFormats"/>; empty for a choice.</summary>
    public string Format { get; init; } = "";

    public required ScenarioValue Default { get; init; }

    /// <summary>Least, greatest and step in the parameter's unit; nothing for a choice.</summary>
    public ScenarioRange? Range { get; init; }

    /// <summary>What a choice is between; empty for a number.</summary>
    public IReadOnlyList<ScenarioChoice> Choices { get; init; } = [];

    /// <summary>The heading under which it stands; empty for none.</summary>
    public string Group { get; init; } = "";

    public required PlainLine Hint { get; init; }

    public required ScenarioGrade Grade { get; init; }

    /// <summary>Where default and range come from, in inline Markdown.</summary>
    public required Prose Basis { get; init; }

    public IReadOnlyList<HeldValue> Held { get; init; } = [];

    public required SourceSpan Where { get; init; }

    /// <summary>Whether a value may be set.</summary>
    public bool Holds(ScenarioValue value) => Range is { } range
        ? value.Kind == ScenarioValueKind.Number && value.Number >= range.Min && value.Number <= range.Max
        : value.Kind == ScenarioValueKind.Word && Choices.Any(each => each.Id == value.Text);
}

/// <param name="IsLog">Whether equal ways on the slider are equal multiples.</param>
/// <param name="IsWhole">Whether values are rounded down to whole numbers.</param>
public sealed record ScenarioRange(decimal Min, decimal Max, decimal Step, bool IsLog, bool IsWhole);

public sealed record ScenarioChoice(string Id, string Name);

/// <summary>A value that somebody holds to be right.</summary>
/// <param name="Words">What it is to them, for example <c>their median</c>; empty for none.</param>
public sealed record HeldValue(ScenarioValue Value, string Who, PartialDate? Date, Reference Source, string Words);

/// <summary>A state of the parameters that has a name.</summary>
/// <param name="Inputs">What differs from the defaults.</param>
/// <param name="Holder">Who holds it or why it is here.</param>
public sealed record ScenarioPreset(string Id, string Name, IReadOnlyList<ScenarioInput> Inputs, PlainLine Holder, Reference? Source, SourceSpan Where);

public sealed record ScenarioInput(string Key, ScenarioValue Value);

/// <summary>A number, word, truth value or nothing that comes out.</summary>
public sealed record ScenarioOutput
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>One of <see cref="ScenarioFormats"/>; empty for words.</summary>
    public string Format { get; init; } = "";

    /// <summary>What is said when there is no number.</summary>
    public string Absent { get; init; } = "never";

    /// <summary>How each word or truth value is shown; empty for numbers.</summary>
    public IReadOnlyList<ScenarioChoice> Words { get; init; } = [];

    public required PlainLine Meaning { get; init; }

    public bool IsReadout { get; init; } = true;

    public required SourceSpan Where { get; init; }
}
