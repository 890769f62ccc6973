namespace Site.Theme.Models;

/// <summary>A page of prose: about, methods, accessibility.</summary>
public sealed record ProsePageModel : PageModel
{
    public Html Summary { get; init; }
    public DateText? Updated { get; init; }
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];
    public required Html Body { get; init; }
}

/// <summary>What was wrong and has been put right, newest first.</summary>
public sealed record CorrectionsPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<CorrectionEntry> Corrections { get; init; }

    /// <summary>Said when the list is empty.</summary>
    public required string NoneYet { get; init; }
    public Link? Feed { get; init; }
}

public sealed record CorrectionEntry
{
    /// <summary>The id of its list item.</summary>
    public required string Id { get; init; }
    public required DateText Date { get; init; }
    public required Link Page { get; init; }
    public required Html What { get; init; }

    /// <summary>What shows the number as it is now.</summary>
    public required IReadOnlyList<Link> ShownIn { get; init; }

    /// <summary>Editions that show it as it was.</summary>
    public required IReadOnlyList<Link> FrozenIn { get; init; }
}

/// <summary>The page for an address that leads nowhere.</summary>
public sealed record NotFoundPageModel : PageModel
{
    public required Html Message { get; init; }
    public required IReadOnlyList<Link> Suggestions { get; init; }
}
