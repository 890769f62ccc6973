namespace Site.Theme.Models;

/// <summary>An entry of "Numbers on this page", and what its hover card shows.</summary>
public sealed record FactEntry
{
    public required string Id { get; init; }
    public required string Url { get; init; }

    /// <summary>The number in the ledger's words; empty for a fact without one.</summary>
    public string Words { get; init; } = "";
    public required string Statement { get; init; }
    public required FactStatus Status { get; init; }
    public DateText? AsOf { get; init; }
    public required string ClaimedBy { get; init; }

    /// <summary>The page of the one who claims; empty when nobody of that name is listed.</summary>
    public string ClaimantUrl { get; init; } = "";
    public IReadOnlyList<Link> Sources { get; init; } = [];
    public string Caveats { get; init; } = "";

    /// <summary>Who disputes it, or where its sources differ; none for most.</summary>
    public DisputeModel? Dispute { get; init; }
}

/// <summary>All facts by topic, light enough for a thousand.</summary>
public sealed record LedgerPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<StatusMeaning> Legend { get; init; }
    public required IReadOnlyList<LedgerTopic> Topics { get; init; }
    public IReadOnlyList<DownloadLink> Downloads { get; init; } = [];
}

public sealed record LedgerTopic
{
    /// <summary>Heading's id, for example "topic-concepts".</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>For example "24 facts".</summary>
    public required string Count { get; init; }
    public required IReadOnlyList<LedgerRow> Facts { get; init; }
}

public sealed record LedgerRow
{
    public required FactReference Fact { get; init; }
    public DateText? AsOf { get; init; }
    public required string ClaimedBy { get; init; }

    /// <summary>Where those who contest it stand; empty when nobody does.</summary>
    public string DisputeUrl { get; init; } = "";
}

/// <summary>One fact and all that is known of it. The heading is the words and the statement; the page's title, a short form, ends the breadcrumb.</summary>
public sealed record FactPageModel : PageModel
{
    public required string Id { get; init; }
    public string Words { get; init; } = "";
    public required string Statement { get; init; }
    public required StatusMeaning Status { get; init; }

    /// <summary>In words, for example "core: used first".</summary>
    public required string Tier { get; init; }
    public Link? Topic { get; init; }

    /// <summary>The number with its unit, for example "80 percent of merged code"; empty for none.</summary>
    public string Value { get; init; } = "";

    /// <summary>Range, bound and rounding in words, for example "more than this; the source rounds".</summary>
    public string Precision { get; init; } = "";

    /// <summary>A warning when none of the sources was read for this site; empty when one was.</summary>
    public string NotRead { get; init; } = "";
    public DateText? AsOf { get; init; }
    public required string ClaimedBy { get; init; }

    /// <summary>The person page of the one who claims; none when nobody of that name is listed.</summary>
    public Link? Claimant { get; init; }
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
    public string Caveats { get; init; } = "";
    public string Discrepancy { get; init; } = "";

    /// <summary>Who holds, doubts or rejects it; none when nobody contests it.</summary>
    public DisputeModel? Dispute { get; init; }
    public IReadOnlyList<FactReference> Disputes { get; init; } = [];
    public QuoteModel? Quote { get; init; }
    public IReadOnlyList<Link> Charts { get; init; } = [];
    public IReadOnlyList<FactChange> History { get; init; } = [];
    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];

    /// <summary>Editions that show an earlier number of it.</summary>
    public IReadOnlyList<Link> FrozenIn { get; init; } = [];

    public required CitationModel Citation { get; init; }
    public Link? Previous { get; init; }
    public Link? Next { get; init; }
}

/// <summary>A dated line of a fact's history: what the value was from then on, and why.</summary>
public sealed record FactChange(DateText Date, string Value, string Reason);
