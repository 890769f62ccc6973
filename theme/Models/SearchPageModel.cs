namespace Site.Theme.Models;

/// <summary>The search, and the lists that stand in for it without scripts.</summary>
public sealed record SearchPageModel : PageModel
{
    /// <summary>The file that the search begins with.</summary>
    public required string IndexUrl { get; init; }

    /// <summary>Ways to find things without searching.</summary>
    public required IReadOnlyList<Link> Lists { get; init; }
}
