using Site.Diagnostics;

namespace Site.Documents;

/// <summary>How much of an essay is read.</summary>
public enum ReadingDepth
{
    Everything,

    /// <summary>The summary, and the first paragraph or list under each heading.</summary>
    KeyParagraphs,
    Summary,
}

/// <summary>Essays in an order that somebody may want to read them in.</summary>
public sealed record ReadingPath
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Whom it is for and what it gives them, in inline Markdown.</summary>
    public required Prose For { get; init; }

    public required ReadingDepth Depth { get; init; }

    public required IReadOnlyList<PathStop> Stops { get; init; }

    public required SourceSpan Where { get; init; }

    public string Url => $"/paths/{Id}/";

    public IEnumerable<Prose> Texts => [For, .. Stops.Select(each => each.Why)];
}

/// <param name="Why">What the essay is on the path for, one line.</param>
public sealed record PathStop(Reference Essay, Prose Why);
