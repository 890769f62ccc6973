namespace Site.Theme.Models;

/// <summary>The home page. Its title is the publication's.</summary>
public sealed record HomePageModel : PageModel
{
    /// <summary>The question of the publication, large: one sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>What this is, two or three sentences.</summary>
    public required Html Introduction { get; init; }

    /// <summary>What is claimed and by whom: the quotation that the publication turns on.</summary>
    public required QuoteModel Claim { get; init; }

    /// <summary>Where to start, by the time that a reader has.</summary>
    public required IReadOnlyList<StartingPoint> Starts { get; init; }

    /// <summary>Reading paths.</summary>
    public IReadOnlyList<Link> Paths { get; init; } = [];

    /// <summary>Claims, each with its strongest counterweight.</summary>
    public required IReadOnlyList<FactPair> Pairs { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }

    /// <summary>The loop as a drawing with its steps beside it; without one the sections take its place.</summary>
    public LoopModel? Loop { get; init; }

    /// <summary>The story that is read by scrolling; none where nobody wrote one.</summary>
    public Link? Story { get; init; }
    public ChartFigureModel? Chart { get; init; }
    public required IReadOnlyList<SectionSummary> Sections { get; init; }

    /// <summary>What the publication holds, for example 151 "facts in the ledger".</summary>
    public IReadOnlyList<Holding> Holdings { get; init; } = [];

    /// <summary>For example "8 sections, the latest change on 20 November 2026"; empty for none.</summary>
    public Html Edition { get; init; }
}

/// <summary>A way in: "Two minutes", where it leads, and what it gives.</summary>
public sealed record StartingPoint(string Time, Link Link, string Detail);

/// <summary>A claim and what weighs against it.</summary>
public sealed record FactPair(FactEntry Claim, FactEntry Counterweight);

public sealed record SectionSummary
{
    public required string Number { get; init; }
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required string Question { get; init; }
    public IReadOnlyList<Link> Essays { get; init; } = [];
}

public sealed record Holding(string Count, string What, string Url);

/// <summary>
/// The work of building an AI as a ring, clockwise from the top. A step done by machines is drawn solid, one shared
/// with people dashed, one that people do is left open: how nearly the loop is closed can be seen at a glance.
/// </summary>
public sealed record LoopModel
{
    /// <summary>What the drawing shows, as a sentence.</summary>
    public required string Title { get; init; }
    public required IReadOnlyList<LoopStep> Steps { get; init; }

    /// <summary>Whose judgement the states are, and as of when.</summary>
    public required Html Note { get; init; }
}

public sealed record LoopStep
{
    public required string Title { get; init; }

    /// <summary>machine, shared or people.</summary>
    public required string State { get; init; }

    /// <summary>The state in words, for example "mostly AI".</summary>
    public required string StateLabel { get; init; }

    /// <summary>What is known of it, a sentence with its fact links.</summary>
    public required Html Detail { get; init; }
}
