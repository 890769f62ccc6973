namespace Site.Theme.Models;

/// <summary>A contested claim and who holds, doubts or rejects it. On the page of all disputes its id is "dispute-" and the claim's.</summary>
public sealed record DisputeModel
{
    public required FactReference Claim { get; init; }

    /// <summary>Its place on the page of all disputes.</summary>
    public required string Url { get; init; }

    /// <summary>By date, the one who holds it among them; empty where nobody disputes it and only its sources differ.</summary>
    public IReadOnlyList<VoiceModel> Voices { get; init; } = [];

    /// <summary>The others in few words, for example "METR, Marcus, 2025–2026".</summary>
    public string Names { get; init; } = "";

    /// <summary>Where sources or retellings differ; empty for none.</summary>
    public string Discrepancy { get; init; } = "";
    public IReadOnlyList<Link> UsedIn { get; init; } = [];
}

/// <summary>One side of a dispute.</summary>
public sealed record VoiceModel
{
    /// <summary>holds, doubts or rejects.</summary>
    public required string Stand { get; init; }

    /// <summary>The same before a name, for example "Doubted by".</summary>
    public required string StandLabel { get; init; }
    public required string Who { get; init; }

    /// <summary>The speaker's page; empty for none.</summary>
    public string WhoUrl { get; init; } = "";
    public DateText? Date { get; init; }
    public required Link Source { get; init; }

    /// <summary>What it says, as the ledger has it.</summary>
    public required FactReference Says { get; init; }

    /// <summary>Its exact words; empty for none.</summary>
    public string Words { get; init; } = "";
}

public sealed record DisputesPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<DisputeTopic> Topics { get; init; }

    /// <summary>Said when the ledger has no dispute.</summary>
    public required string NoneYet { get; init; }
}

/// <summary>Disputes under one heading.</summary>
public sealed record DisputeTopic(string Id, string Title, IReadOnlyList<DisputeModel> Disputes);
