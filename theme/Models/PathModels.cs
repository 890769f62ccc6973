namespace Site.Theme.Models;

/// <summary>All reading paths.</summary>
public sealed record PathsPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<PathSummary> Paths { get; init; }
}

/// <summary>A reading path in a list.</summary>
public sealed record PathSummary
{
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required Html For { get; init; }

    /// <summary>For example "3 essays, 7 minutes".</summary>
    public required string Extent { get; init; }
    public required IReadOnlyList<string> Essays { get; init; }
}

/// <summary>One path: essays in order, each with why it is on it.</summary>
public sealed record PathPageModel : PageModel
{
    /// <summary>The path's own id, under which a browser keeps the reader's place.</summary>
    public required string Id { get; init; }
    public required Html For { get; init; }
    public required string Extent { get; init; }

    /// <summary>How much of each essay is read; empty for everything.</summary>
    public string Note { get; init; } = "";
    public required IReadOnlyList<PathStop> Stops { get; init; }
    public IReadOnlyList<Link> Others { get; init; } = [];
}

/// <param name="Id">The essay's slug.</param>
/// <param name="Url">The essay, by way of the path.</param>
public sealed record PathStop(string Id, string Title, string Url, string Question, Html Why, string Time);

/// <summary>An essay's place on a path: "2 of 3".</summary>
/// <param name="EssayId">The essay's slug.</param>
/// <param name="Next">None at the end of the path.</param>
public sealed record PathPlace(string PathId, Link Path, string EssayId, string Place, Link? Next);

/// <summary>All essays in short, in reading order.</summary>
public sealed record ShortPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<ShortSection> Sections { get; init; }
}

/// <param name="Time">Of its summaries.</param>
public sealed record ShortSection(string Id, Link Section, string Question, string Time, IReadOnlyList<ShortEssay> Essays);

/// <param name="Id">The essay's slug, the id of its entry.</param>
/// <param name="Parts">The essay's headings, each with its address.</param>
/// <param name="Time">Of the whole essay.</param>
public sealed record ShortEssay(string Id, Link Essay, string Question, Html Summary, IReadOnlyList<Link> Parts, string Time);
