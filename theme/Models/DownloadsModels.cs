namespace Site.Theme.Models;

/// <summary>The whole publication to take away.</summary>
public sealed record DownloadsPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<DownloadOffer> Offers { get; init; }

    /// <summary>The script that keeps pages for reading offline, once a reader asks for it.</summary>
    public required string WorkerUrl { get; init; }

    /// <summary>All data in single files.</summary>
    public required IReadOnlyList<DownloadFile> Data { get; init; }
}

/// <summary>Something to take away that needs explaining.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="About">What is in it, and what it takes to open it.</param>
/// <param name="Files">The same in different forms.</param>
/// <param name="LastChange">Of what is in it.</param>
public sealed record DownloadOffer(string Id, string Title, Html About, IReadOnlyList<DownloadFile> Files, DateText LastChange);

/// <summary>The first pages of the e-book: what it is, how current, how it differs from the site.</summary>
public sealed record BookFrontModel
{
    public required string Title { get; init; }
    public required string Tagline { get; init; }
    public required IReadOnlyList<string> Authors { get; init; }
    public required DateText LastChange { get; init; }

    /// <summary>Where the site stands.</summary>
    public required string Address { get; init; }
    public required Html Licence { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }
}

/// <summary>The picture on the front of the e-book. Words come broken into lines: a picture has no layout of its own.</summary>
public sealed record BookCoverModel
{
    public const int Width = 1200;
    public const int Height = 1800;

    public required CardText Title { get; init; }
    public required CardText Tagline { get; init; }

    /// <summary>How many arcs the ring has.</summary>
    public required int Sections { get; init; }
    public required string Authors { get; init; }

    /// <summary>The date of the edition.</summary>
    public required string Date { get; init; }
}
