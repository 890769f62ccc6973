namespace Site.Theme.Models;

/// <summary>A work of the bibliography. Its list item has the id "source-" and the source's own.</summary>
public sealed record SourceEntry
{
    public required string Id { get; init; }

    /// <summary>The formatted reference, with its link.</summary>
    public required Html Reference { get; init; }

    /// <summary>How it was seen, a short label: "stored copy".</summary>
    public required string Seen { get; init; }

    /// <summary>The same as a sentence with every hedge; empty for none.</summary>
    public string SeenDetail { get; init; } = "";

    /// <summary>primary, strong secondary, secondary, weak; empty when not judged.</summary>
    public string Reliability { get; init; } = "";
    public string Note { get; init; } = "";
    public IReadOnlyList<FactReference> Facts { get; init; } = [];
    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
}

public sealed record SourcesPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<SourceGroup> Groups { get; init; }
    public IReadOnlyList<DownloadLink> Downloads { get; init; } = [];
}

/// <summary>Sources under one heading: an initial, or a kind of work.</summary>
public sealed record SourceGroup(string Id, string Title, IReadOnlyList<SourceEntry> Sources);
