using Site.Diagnostics;

namespace Site.Documents;

/// <summary>What <c>site.yml</c> says of the publication as a whole.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public required string Tagline { get; init; }

    public required string Description { get; init; }

    /// <summary>Where the site will stand, for example <c>https://example.org</c>; absolute, without a slash at its end.</summary>
    public required string Address { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required Licence Licence { get; init; }

    /// <summary>Where readers write to.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Abbreviations that are names, or better known than what they stand for: they are never written out.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>How the whole publication is packed to be taken away; not at all where site.yml does not say: that takes longer than all the rest of a build.</summary>
    public IReadOnlyList<WholeForm> Downloads { get; init; } = [];

    /// <summary>The day for which the content was last checked; later dates in it are warned of.</summary>
    public required DateOnly AsOf { get; init; }

    public required HomeSettings Home { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    public required SourceSpan Where { get; init; }
}

/// <summary>A form in which the whole publication can be taken away.</summary>
public enum WholeForm
{
    Book,
    Course,
    Folder,
}

public sealed record Licence(string Name, string Url);

public sealed record Contact(string Words, string Url);

/// <summary>A part of the publication: its essays are read in order.</summary>
public sealed record Section
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required Prose Introduction { get; init; }

    public string Url => $"/{Id}/";
}

/// <summary>What the home page says and shows.</summary>
public sealed record HomeSettings
{
    public required string Headline { get; init; }

    public required Prose Introduction { get; init; }

    /// <summary>Id of the quotation that the publication turns on; empty for none.</summary>
    public required Reference Quote { get; init; }

    /// <summary>Id of the chart shown; empty for none.</summary>
    public required Reference Chart { get; init; }

    /// <summary>The work of building an AI as a ring of steps; none when site.yml has none.</summary>
    public LoopSettings? Loop { get; init; }

    public IReadOnlyList<StartingPoint> Starts { get; init; } = [];

    /// <summary>Ids of facts, each claim with its counterweight.</summary>
    public IReadOnlyList<FactPair> Pairs { get; init; } = [];
}

/// <summary>The ring of steps: what it shows, as a sentence, and whose judgement its states are.</summary>
public sealed record LoopSettings(string Title, Prose Note, IReadOnlyList<LoopStep> Steps);

/// <summary>Who does a step of the work.</summary>
public enum StepState
{
    Machine,
    Shared,
    People,
}

/// <param name="Label">The state in words, for example <c>mostly AI</c>.</param>
public sealed record LoopStep(string Title, StepState State, string Label, Prose Detail);

/// <summary>A way in: how long it takes, which document it leads to, and what it gives.</summary>
public sealed record StartingPoint(string Time, string Title, Reference Target, string Detail);

public sealed record FactPair(Reference Claim, Reference Counterweight);
