namespace Site.Theme.Models;

/// <summary>What every page shows of the publication as a whole.</summary>
public sealed record SiteModel
{
    public required string Title { get; init; }
    public required string Tagline { get; init; }
    public string Language { get; init; } = "en";

    /// <summary>The sections in reading order.</summary>
    public required IReadOnlyList<Link> Sections { get; init; }

    /// <summary>Ledger, charts, glossary, people, timeline, sources, about.</summary>
    public required IReadOnlyList<Link> Reference { get; init; }
    public required FooterModel Footer { get; init; }
}

/// <summary>The foot of every page, always in the same order: licence, links, contact.</summary>
public sealed record FooterModel
{
    /// <summary>A sentence with a link to the licence.</summary>
    public required Html Licence { get; init; }

    /// <summary>Accessibility, corrections, methods, feeds.</summary>
    public required IReadOnlyList<Link> Links { get; init; }
    public required Link Contact { get; init; }
}
