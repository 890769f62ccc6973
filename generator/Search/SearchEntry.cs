namespace Site.Search;

/// <summary>What an entry leads to, in the order in which results are listed.</summary>
public enum SearchKind
{
    Term,
    Essay,
    Fact,
    Passage,
    Chart,
    Scenario,
    Lesson,
    Voice,
    Source,
    Page,
}

/// <summary>Something that can be found.</summary>
public sealed record SearchEntry
{
    public required SearchKind Kind { get; init; }

    /// <summary>The very place, with its anchor where it has one.</summary>
    public required string Url { get; init; }

    /// <summary>What the result is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands or who says so; empty for neither.</summary>
    public string Where { get; init; } = "";

    /// <summary>What an excerpt is cut from.</summary>
    public string Text { get; init; } = "";

    /// <summary>Other words by which it is found, as readily as by its title.</summary>
    public string AlsoCalled { get; init; } = "";

    /// <summary>Other words by which it is found, as readily as by its text.</summary>
    public string AlsoSays { get; init; } = "";

    /// <summary>The key of a fact's status; empty for what has none.</summary>
    public string Status { get; init; } = "";
}
