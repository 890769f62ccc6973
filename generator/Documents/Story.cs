using Site.Diagnostics;

namespace Site.Documents;

/// <summary>The story that is read by scrolling: one ring of parts, and a picture of it for each step.</summary>
public sealed record Story
{
    public const string Url = "/story/";

    public required string Title { get; init; }

    public required Prose Summary { get; init; }

    public required Prose Introduction { get; init; }

    /// <summary>Clockwise from the top.</summary>
    public required IReadOnlyList<StoryPart> Parts { get; init; }

    public required IReadOnlyList<StoryStep> Steps { get; init; }

    /// <summary>Where to read on.</summary>
    public required IReadOnlyList<StoryEnd> Next { get; init; }

    public required SourceSpan Where { get; init; }

    /// <summary>Everything in it that a reader reads as text.</summary>
    public IEnumerable<Prose> Texts => [Summary, Introduction, .. Steps.SelectMany(each => each.Text)];
}

public sealed record StoryPart(string Id, string Title);

/// <summary>A step: its picture of the ring, and what is told beside it.</summary>
public sealed record StoryStep
{
    public required string Id { get; init; }

    public required PlainLine Title { get; init; }

    /// <summary>Stands in the middle of the ring: a time, or that it is a future.</summary>
    public required PlainLine When { get; init; }

    /// <summary>What the picture shows, for readers who do not see it.</summary>
    public required PlainLine Picture { get; init; }

    /// <summary>Who does each part, in the order of the parts.</summary>
    public required IReadOnlyList<StepState> Does { get; init; }

    /// <summary>Whether it has not come about.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Paragraphs.</summary>
    public required IReadOnlyList<Prose> Text { get; init; }
}

public sealed record StoryEnd(string Title, Reference Target);
