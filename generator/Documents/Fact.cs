using Site.Diagnostics;

namespace Site.Documents;

/// <summary>What kind of statement a fact is: who stands behind it.</summary>
public enum FactStatus
{
    ReportedByCompany,
    IndependentlyMeasured,
    Estimate,
    Opinion,
    Definition,
}

public enum FactTier
{
    /// <summary>To be used first.</summary>
    Core,

    /// <summary>Detail, colour, or weaker sourcing.</summary>
    Support,
}

/// <summary>An entry of the ledger: one claim, who makes it, on what, and who doubts it.</summary>
public sealed record Fact
{
    public required string Id { get; init; }

    /// <summary>The file that holds it, for example <c>evidence</c>.</summary>
    public required string Topic { get; init; }

    public required FactTier Tier { get; init; }

    public required string Statement { get; init; }

    /// <summary>One number, or one for each part that the statement names, in order; in <see cref="Unit"/>.</summary>
    public IReadOnlyList<decimal> Value { get; init; } = [];

    public string Unit { get; init; } = "";

    /// <summary>The number as a sentence prints it, for example <c>more than 80%</c>; empty for none.</summary>
    public string Words { get; init; } = "";

    /// <summary>How the value bounds the truth, for example <c>more-than</c>; empty when it does not.</summary>
    public string Bound { get; init; } = "";

    /// <summary>Whether the source rounds or hedges.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Low and high; empty for none. In <see cref="Unit"/>.</summary>
    public IReadOnlyList<decimal> Range { get; init; } = [];

    /// <summary>The date of what it states, not of its entry here.</summary>
    public PartialDate? AsOf { get; init; }

    public required string ClaimedBy { get; init; }

    public required IReadOnlyList<Reference> Sources { get; init; }

    public required FactStatus Status { get; init; }

    /// <summary>Name of the data table that holds it; empty for none.</summary>
    public Reference? Series { get; init; }

    /// <summary>Facts that speak against it, in the order in which they are named.</summary>
    public IReadOnlyList<Reference> DisputedBy { get; init; } = [];

    /// <summary>Those of <see cref="DisputedBy"/> that say it is wrong; the others doubt it.</summary>
    public IReadOnlyList<Reference> RejectedBy { get; init; } = [];

    public string Caveats { get; init; } = "";

    /// <summary>Where sources or retellings differ.</summary>
    public string Discrepancy { get; init; } = "";

    public Reference? Quote { get; init; }

    /// <summary>What the number was from when on and why, oldest first; the last agrees with <see cref="Value"/> and <see cref="Range"/>.</summary>
    public IReadOnlyList<FactChange> History { get; init; } = [];

    public required SourceSpan Where { get; init; }

    public required SourceSpan StatementWhere { get; init; }

    /// <summary>The whole entry where it has no words; so for unit and bound.</summary>
    public required SourceSpan WordsWhere { get; init; }

    public required SourceSpan UnitWhere { get; init; }

    public required SourceSpan BoundWhere { get; init; }

    public string Url => $"/ledger/{Id}/";

    /// <summary>Whether somebody speaks against it, or its sources differ.</summary>
    public bool IsContested => DisputedBy.Count > 0 || Discrepancy != "";

    /// <summary>Where all that is said for and against it stands, by date.</summary>
    public string DisputeUrl => $"/disputes/#dispute-{Id}";
}

/// <summary>From this day on the ledger said this.</summary>
public sealed record FactChange(DateOnly Date, IReadOnlyList<decimal> Value, IReadOnlyList<decimal> Range, string Reason);
