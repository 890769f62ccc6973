using Site.Diagnostics;

namespace Site.Documents;

/// <summary>What a voice does in the debate.</summary>
public enum Stance
{
    Warns,
    Doubts,
    Measures,
    Models,
    Proposes,
    Reports,
}

/// <summary>A person, group or company that speaks in the ledger.</summary>
public sealed record Person
{
    public required string Id { get; init; }

    public required CslName Name { get; init; }

    public required string Role { get; init; }

    public required Stance Stance { get; init; }

    public required string Summary { get; init; }

    /// <summary>A conflict of interest to know of; empty for none.</summary>
    public string Interest { get; init; } = "";

    public IReadOnlyList<Reference> Facts { get; init; } = [];

    public IReadOnlyList<Reference> Sources { get; init; } = [];

    public required SourceSpan Where { get; init; }

    public string Url => $"/people/{Id}/";
}

/// <summary>Exact words of somebody, with where they were checked.</summary>
public sealed record Quote
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Id of a person.</summary>
    public required Reference Speaker { get; init; }

    public required Reference Source { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>Where the wording was checked, when that was not the source itself.</summary>
    public string CheckedIn { get; init; } = "";

    public Reference? Fact { get; init; }

    public string Context { get; init; } = "";

    public required SourceSpan Where { get; init; }
}

/// <summary>A word of the field, explained.</summary>
public sealed record Term
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Definition { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public IReadOnlyList<Reference> See { get; init; } = [];

    public required SourceSpan Where { get; init; }

    public string Url => $"/glossary/#term-{Id}";
}

/// <summary>The line of thought that an event belongs to.</summary>
public enum TimelineLane
{
    Both,
    Explosion,
    Gradualism,

    /// <summary>The events around the post of June 2026.</summary>
    ThePost,
}

/// <summary>Something that happened, for the timeline.</summary>
public sealed record TimelineEvent
{
    public required PartialDate Date { get; init; }

    public required string Event { get; init; }

    /// <summary>None for an event that belongs to no line of thought.</summary>
    public TimelineLane? Lane { get; init; }

    public IReadOnlyList<Reference> Facts { get; init; } = [];

    public IReadOnlyList<Reference> Sources { get; init; } = [];
}
