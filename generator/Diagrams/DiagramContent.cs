using Site.Documents;

namespace Site.Diagrams;

/// <summary>A box with everything that it says: facts, events and phases looked up.</summary>
public sealed record BoxContent
{
    public required string Title { get; init; }

    /// <summary>When it was; empty for none.</summary>
    public string When { get; init; } = "";

    /// <summary>The number in words; empty for none.</summary>
    public string Words { get; init; } = "";

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Whether it has not come about, and is drawn with broken lines.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Where the writer's words for it stand; nothing for what is taken from the timeline or a data table.</summary>
    public DiagramBox? Written { get; init; }
}

/// <summary>What a diagram says, of which the drawings and the list beside them are made.</summary>
public abstract record DiagramContent
{
    /// <summary>All that is said, as a list in lists.</summary>
    public abstract IReadOnlyList<ContentItem> List { get; }

    /// <summary>Each fact once, in the order of the list.</summary>
    public IEnumerable<Fact> Facts => List.SelectMany(each => each.Boxes).SelectMany(each => each.Facts).Distinct();
}

/// <summary>An item of the list, with those below it.</summary>
public sealed record ContentItem(BoxContent Box, IReadOnlyList<ContentItem> Items)
{
    public ContentItem(BoxContent box)
        : this(box, [])
    {
    }

    public ContentItem(string title, IEnumerable<BoxContent> boxes)
        : this(new BoxContent { Title = title }, [.. boxes.Select(each => new ContentItem(each))])
    {
    }

    public IEnumerable<BoxContent> Boxes => Items.SelectMany(each => each.Boxes).Prepend(Box);
}

public sealed record MapContent(IReadOnlyList<BoxContent> From, string Between, IReadOnlyList<BoxContent> To) : DiagramContent
{
    public override IReadOnlyList<ContentItem> List => [.. From.Select(each => new ContentItem(each)), new ContentItem(Between, To)];
}

public sealed record RungContent(BoxContent Box, IReadOnlyList<BoxContent> Seen, BoxContent? Line);

/// <param name="Rungs">From the lowest to the highest.</param>
public sealed record LadderContent(IReadOnlyList<RungContent> Rungs) : DiagramContent
{
    public override IReadOnlyList<ContentItem> List =>
        [.. Rungs.SelectMany(rung => new[] { rung.Line is { } line ? new ContentItem(line) : null, new ContentItem(rung.Box, [.. rung.Seen.Select(each => new ContentItem(each))]) }).OfType<ContentItem>()];
}

public sealed record EventContent(BoxContent Box, TimelineLane Lane);

/// <param name="Answers">From which event to which, each by its number from zero.</param>
public sealed record LanesContent(string Explosion, string Gradualism, IReadOnlyList<EventContent> Events, IReadOnlyList<(int From, int To)> Answers) : DiagramContent
{
    public override IReadOnlyList<ContentItem> List => [.. Events.Select(each => new ContentItem(each.Box with { Title = $"{each.Box.Title} ({LaneName(each.Lane)})" }))];

    private string LaneName(TimelineLane lane) => lane switch
    {
        TimelineLane.Explosion => Explosion,
        TimelineLane.Gradualism => Gradualism,
        _ => "both",
    };
}

/// <param name="First">Number of the first phase that it covers, from zero.</param>
public sealed record SpanContent(BoxContent Box, int First, int Last);

public sealed record ScaleContent(BoxContent Head, IReadOnlyList<SpanContent> Spans);

public sealed record StripContent(BoxContent Head, IReadOnlyList<BoxContent> Phases, IReadOnlyList<ScaleContent> Scales) : DiagramContent
{
    public override IReadOnlyList<ContentItem> List =>
    [
        new ContentItem(Head, [.. Phases.Select(each => new ContentItem(each))]),
        .. Scales.Select(scale => new ContentItem(scale.Head, [.. scale.Spans.Select(span => new ContentItem(span.Box with { Lines = [.. span.Box.Lines, Covers(span)] }))])),
    ];

    private string Covers(SpanContent span) =>
        span.First == span.Last ? $"Beside: {Phases[span.First].Title}" : $"Beside: {Phases[span.First].Title} to {Phases[span.Last].Title}";
}
