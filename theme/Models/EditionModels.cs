namespace Site.Theme.Models;

/// <summary>Everything that has been frozen.</summary>
public sealed record EditionsPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<EditionEntry> Editions { get; init; }

    /// <summary>Said when the list is empty.</summary>
    public required string NoneYet { get; init; }
}

/// <summary>The editions of one chart or scenario, the newest first.</summary>
/// <param name="Citation">How to cite the newest; nothing while there is none.</param>
public sealed record EditionsModel(IReadOnlyList<EditionEntry> Entries, CitationModel? Citation);

public sealed record EditionEntry
{
    public required string Title { get; init; }

    /// <summary>"Chart" or "Scenario".</summary>
    public required string Kind { get; init; }

    /// <summary>For example "Edition 2".</summary>
    public required string Name { get; init; }

    /// <summary>Path of the frozen document.</summary>
    public required string Url { get; init; }

    /// <summary>The same as others write it.</summary>
    public required string Address { get; init; }
    public required string PictureUrl { get; init; }

    /// <summary>Its files with the hash of each.</summary>
    public required string ManifestUrl { get; init; }

    /// <summary>What has changed since, for programs.</summary>
    public required string NoticeUrl { get; init; }
    public required DateText Date { get; init; }

    /// <summary>Which data, or which model.</summary>
    public required string Version { get; init; }

    /// <summary>"current", "newer" or "corrected".</summary>
    public required string State { get; init; }

    /// <summary>The same in words.</summary>
    public required string Notice { get; init; }

    /// <summary>What says something else than the edition; nothing while nothing does.</summary>
    public Link? Newer { get; init; }
}
