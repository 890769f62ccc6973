namespace Site.Theme.Models;

/// <summary>The page that makes a link of chosen sections, and shows them to whom the link is sent.</summary>
public sealed record AssignPageModel : PageModel
{
    /// <summary>The file that says which code means which section.</summary>
    public required string CodesUrl { get; init; }

    /// <summary>The page that prints a selection; empty for none.</summary>
    public string PacketUrl { get; init; } = "";
    public required IReadOnlyList<AssignSection> Sections { get; init; }
}

public sealed record AssignSection(string Id, string Title, IReadOnlyList<AssignEssay> Essays);

/// <param name="Id">The essay's slug.</param>
/// <param name="Parts">The essay's headings, each with its address; empty for an essay that cannot be divided.</param>
public sealed record AssignEssay(string Id, Link Essay, string Question, string ReadingTime, IReadOnlyList<AssignPart> Parts);

/// <param name="Id">The heading's; empty for what stands before the first.</param>
public sealed record AssignPart(string Id, Link Part);
