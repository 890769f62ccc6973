namespace Site.Theme.Models;

/// <summary>What every page has.</summary>
public abstract record PageModel
{
    public required SiteModel Site { get; init; }
    public required PageHead Head { get; init; }

    /// <summary>The page's one first-level heading.</summary>
    public required string Title { get; init; }

    /// <summary>The page's own path, for example /essays/what-counts/.</summary>
    public required string Url { get; init; }

    /// <summary>The entry of the navigation under which the page stands, for example /concepts/; empty for none.</summary>
    public string NavigationUrl { get; init; } = "";

    /// <summary>From the home page to the parent; the page itself is added by the theme. Empty: no breadcrumb.</summary>
    public IReadOnlyList<Link> Breadcrumb { get; init; } = [];
}
