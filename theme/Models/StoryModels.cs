namespace Site.Theme.Models;

/// <summary>A story told in steps, each with its own picture of one ring. A script may show one picture that changes instead.</summary>
public sealed record StoryPageModel : PageModel
{
    public required Html Summary { get; init; }
    public required Html Introduction { get; init; }
    public required IReadOnlyList<StoryStepModel> Steps { get; init; }

    /// <summary>Where to read on.</summary>
    public required IReadOnlyList<Link> Next { get; init; }
    public IReadOnlyList<FactEntry> Facts { get; init; } = [];
    public IReadOnlyList<TermEntry> Terms { get; init; } = [];
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];
}

public sealed record StoryStepModel
{
    /// <summary>The id of its heading.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required RingModel Ring { get; init; }

    /// <summary>Paragraphs.</summary>
    public required IReadOnlyList<Html> Text { get; init; }
}

/// <summary>The work as a ring, clockwise from the top: who does which part at one time.</summary>
public sealed record RingModel
{
    /// <summary>Stands in the middle.</summary>
    public required string When { get; init; }

    /// <summary>What is seen, in words.</summary>
    public required string Description { get; init; }

    /// <summary>Whether it has not come about, and is drawn without the accent.</summary>
    public bool IsOpen { get; init; }
    public required IReadOnlyList<RingPart> Parts { get; init; }
}

/// <summary>State is machine, shared or people; the label says it to readers.</summary>
public sealed record RingPart(string Title, string State, string Label);
