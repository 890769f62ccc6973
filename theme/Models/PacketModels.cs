namespace Site.Theme.Models;

/// <summary>A reading path as one document for paper.</summary>
public sealed record PacketPageModel : PageModel
{
    /// <summary>The document from its head to its sources.</summary>
    public required Html Body { get; init; }
    public required Link Path { get; init; }

    /// <summary>The same with the keys of the quizzes behind it, put together in the browser; empty where nothing is taught.</summary>
    public required string KeyUrl { get; init; }

    /// <summary>The same as PDF; none where it is not printed.</summary>
    public Link? Pdf { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }
}

/// <summary>The page that puts chosen sections together, and without a choice says what there is.</summary>
public sealed record PacketDeskPageModel : PageModel
{
    /// <summary>The file that says which code means which section.</summary>
    public required string CodesUrl { get; init; }
    public required string SourcesUrl { get; init; }
    public required string AssignUrl { get; init; }

    /// <summary>The folder of the teaching notes, each under its essay's slug; empty for none, and then no packet offers a key.</summary>
    public string LessonsUrl { get; init; } = "";
    public required IReadOnlyList<PathSummary> Packets { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }
}
