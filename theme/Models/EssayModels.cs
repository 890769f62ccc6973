namespace Site.Theme.Models;

public sealed record EssayPageModel : PageModel
{
    public required Link Section { get; init; }

    /// <summary>The question that the essay answers.</summary>
    public required string Question { get; init; }
    public required Html Summary { get; init; }
    public required IReadOnlyList<string> Authors { get; init; }
    public required DateText Published { get; init; }

    /// <summary>None when it has not changed since.</summary>
    public DateText? Updated { get; init; }

    /// <summary>For example "8 minutes".</summary>
    public required string ReadingTime { get; init; }
    public bool IsDraft { get; init; }
    public required IReadOnlyList<ContentsEntry> Contents { get; init; }
    public required Html Body { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }
    public IReadOnlyList<string> Discussion { get; init; } = [];

    /// <summary>Its quiz and teaching notes; none when it has none.</summary>
    public EssayTeaching? Teaching { get; init; }
    public IReadOnlyList<FactEntry> Facts { get; init; } = [];

    /// <summary>The page of the facts alone.</summary>
    public required string NumbersUrl { get; init; }
    public IReadOnlyList<TermEntry> Terms { get; init; } = [];
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];
    public IReadOnlyList<NoteEntry> Notes { get; init; } = [];

    public required CitationModel Citation { get; init; }
    public EssaySummary? Previous { get; init; }
    public EssaySummary? Next { get; init; }

    /// <summary>How much of it can be read, least first; empty for all or nothing.</summary>
    public IReadOnlyList<DepthChoice> Depths { get; init; } = [];

    /// <summary>Where it stands on reading paths; shown to readers who came along one.</summary>
    public IReadOnlyList<PathPlace> Paths { get; init; } = [];
}

/// <param name="QuizLength">For example "9 questions".</param>
public sealed record EssayTeaching(string QuizLength, string QuizUrl, string NotesUrl);

/// <summary>What an essay rests on, alone: a sheet to print.</summary>
public sealed record NumbersPageModel : PageModel
{
    public required Link Essay { get; init; }
    public required DateText Updated { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }
    public required IReadOnlyList<FactEntry> Facts { get; init; }
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
}

/// <param name="Key">summary, key or all.</param>
/// <param name="Time">For example "2 minutes".</param>
public sealed record DepthChoice(string Key, string Name, string Time);

/// <summary>A margin note again, for paper. Label is its number, or its kind ("Dispute").</summary>
public sealed record NoteEntry(string Label, Html Text);

/// <summary>An essay in a list.</summary>
public sealed record EssaySummary
{
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required string Question { get; init; }
    public Html Summary { get; init; }
    public string ReadingTime { get; init; } = "";
    public DateText? Date { get; init; }
    public bool IsDraft { get; init; }
}

public sealed record SectionPageModel : PageModel
{
    /// <summary>Where the section stands in the reading order, for example "2".</summary>
    public required string Number { get; init; }

    /// <summary>The section's question or promise, one line.</summary>
    public required string Question { get; init; }
    public required Html Introduction { get; init; }
    public required IReadOnlyList<EssaySummary> Essays { get; init; }
    public IReadOnlyList<ChartCard> Charts { get; init; } = [];

    /// <summary>Facts of the ledger that belong to the section.</summary>
    public IReadOnlyList<FactReference> Facts { get; init; } = [];
    public Link? Previous { get; init; }
    public Link? Next { get; init; }
}
