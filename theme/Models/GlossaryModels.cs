namespace Site.Theme.Models;

/// <summary>A term. Its list item has the id "term-" and the term's own.</summary>
public sealed record TermEntry
{
    public required string Id { get; init; }
    public required string Term { get; init; }
    public required Html Definition { get; init; }
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    public IReadOnlyList<Link> See { get; init; } = [];
    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
}

public sealed record GlossaryPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<TermGroup> Groups { get; init; }
}

/// <summary>Terms under one initial.</summary>
public sealed record TermGroup(string Id, string Title, IReadOnlyList<TermEntry> Terms);
