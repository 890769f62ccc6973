using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>What a link with a scheme points at.</summary>
public enum ReferenceKind
{
    Fact,
    Term,
    Chart,
    Diagram,
    Scenario,
    Quote,
    Document,
    Source,
    Note,

    /// <summary>A list that the build makes of documents; the id is its name.</summary>
    List,

    /// <summary>A number that claims nothing; the id is its kind.</summary>
    Typed,

    /// <summary>A path of this site, or only an anchor of the same page; the id is the path.</summary>
    Address,
}

/// <summary>A link with a scheme, as a writer wrote it.</summary>
public sealed record ProseReference
{
    public required ReferenceKind Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>What follows <c>#</c>; empty for none.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>What follows <c>?</c>; empty for none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The preset of a scenario that the query names; empty for none.</summary>
    public string Preset => ReferenceScheme.Preset(Query);

    /// <summary>Whether an output of a scenario is printed here, and not only linked to.</summary>
    public bool IsAnswer => Kind == ReferenceKind.Scenario && ScenarioQuery.Parse(Query).Output != "";

    /// <summary>The words of the link, without marks.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it was written with <c>!</c>: put here instead of pointed at.</summary>
    public bool IsEmbed { get; init; }

    /// <summary>Where the target is written.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Where the words are written.</summary>
    public required SourceSpan WhereText { get; init; }
}

/// <summary>A heading with the id by which it is linked.</summary>
public sealed record ProseHeading(int Level, string Id, string Text, SourceSpan Where);
