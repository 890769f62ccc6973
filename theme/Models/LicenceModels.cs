namespace Site.Theme.Models;

/// <summary>What of the site is the work of others.</summary>
public sealed record LicencesPageModel : PageModel
{
    public required Html Introduction { get; init; }

    /// <summary>What readers get.</summary>
    public required DataTable Shipped { get; init; }

    /// <summary>The texts that have to go with it.</summary>
    public required IReadOnlyList<LicenceNotice> Notices { get; init; }

    /// <summary>What only makes the site.</summary>
    public required DataTable Builders { get; init; }
}

/// <summary>A licence as its package has it.</summary>
/// <param name="Packages">Names of those that have this very text.</param>
public sealed record LicenceNotice(string Packages, string Text);
