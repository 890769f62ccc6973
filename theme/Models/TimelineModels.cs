namespace Site.Theme.Models;

public sealed record TimelinePageModel : PageModel
{
    public required Html Introduction { get; init; }

    /// <summary>The lanes in the order of their columns, each key with its label.</summary>
    public required IReadOnlyList<TimelineLane> Lanes { get; init; }
    public required IReadOnlyList<TimelinePeriod> Periods { get; init; }
}

/// <summary>A line of thought that events belong to. Key is explosion, gradualism, both or 2026.</summary>
public sealed record TimelineLane(string Key, string Label);

/// <summary>Events under one heading: a year or a decade.</summary>
public sealed record TimelinePeriod(string Id, string Title, IReadOnlyList<TimelineEvent> Events);

public sealed record TimelineEvent
{
    public required DateText Date { get; init; }
    public required Html Event { get; init; }
    /// <summary>None for an event that belongs to no lane.</summary>
    public TimelineLane? Lane { get; init; }
    public IReadOnlyList<FactReference> Facts { get; init; } = [];
    public IReadOnlyList<Link> Sources { get; init; } = [];
}
