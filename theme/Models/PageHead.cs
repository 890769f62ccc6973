namespace Site.Theme.Models;

/// <summary>What stands in the head of the document.</summary>
public sealed record PageHead
{
    /// <summary>The document's title in full, what the page is first: "What counts · Closing the Loop".</summary>
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>Absolute.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>The policy of the page without frame-ancestors, which a meta element may not carry.</summary>
    public required string ContentSecurityPolicy { get; init; }
    public required PageAssets Assets { get; init; }

    /// <summary>article or website.</summary>
    public string OpenGraphType { get; init; } = "website";

    /// <summary>The picture for link previews; none where pictures are not made.</summary>
    public HeadImage? Image { get; init; }

    /// <summary>Not to be listed by search engines: drafts and the page for unknown addresses.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Further meta elements, for example the citation_… tags of scholarly indexes, in the order printed.</summary>
    public IReadOnlyList<MetaTag> Meta { get; init; } = [];

    /// <summary>Feeds, licence, other formats of the page.</summary>
    public IReadOnlyList<HeadLink> Links { get; init; } = [];

    /// <summary>JSON-LD blocks, each with the characters that could end a script element already escaped.</summary>
    public IReadOnlyList<Html> JsonLd { get; init; } = [];
}

public sealed record MetaTag(string Name, string Content)
{
    /// <summary>Open Graph's own tags are told as properties.</summary>
    public bool IsProperty => Name.StartsWith("article:", StringComparison.Ordinal);
}

/// <param name="Url">Absolute.</param>
/// <param name="Alternative">What is seen, in words.</param>
public sealed record HeadImage(string Url, int Width, int Height, string Alternative);

public sealed record HeadLink
{
    public required string Rel { get; init; }
    public required string Url { get; init; }
    public string Type { get; init; } = "";
    public string Title { get; init; } = "";
}

/// <summary>The files a page loads. Addresses carry the hash of their content.</summary>
public sealed record PageAssets
{
    public required Asset Stylesheet { get; init; }

    /// <summary>Classic and blocking, so that a chosen colour scheme is there before the first paint.</summary>
    public required Asset ThemeScript { get; init; }

    /// <summary>Modules, in the order loaded: the site's own first, then what only this page needs.</summary>
    public required IReadOnlyList<Asset> Scripts { get; init; }

    /// <summary>Style sheets that only this page needs.</summary>
    public IReadOnlyList<Asset> ExtraStylesheets { get; init; } = [];

    /// <summary>Fonts of the first view: the roman.</summary>
    public IReadOnlyList<string> FontPreloads { get; init; } = [];

    /// <summary>The icon as SVG; empty for none.</summary>
    public string IconUrl { get; init; } = "";
}

/// <summary>A file with its integrity value, "sha256-…" or "sha384-…".</summary>
public sealed record Asset(string Url, string Integrity);
