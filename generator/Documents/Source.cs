using Site.Diagnostics;

namespace Site.Documents;

/// <summary>A name as CSL has it: of a person (family and given) or of a body (literal).</summary>
public sealed record CslName
{
    public string Family { get; init; } = "";

    public string Given { get; init; } = "";

    public string Literal { get; init; } = "";

    /// <summary>How running text names it: the family name or the body's.</summary>
    public string Short => Family != "" ? Family : Literal;

    /// <summary>Given name first.</summary>
    public string Full => Literal != "" ? Literal : Given == "" ? Family : $"{Given} {Family}";

    /// <summary>As lists are sorted: the family name first.</summary>
    public string FamilyFirst => Literal != "" ? Literal : Given == "" ? Family : $"{Family}, {Given}";
}

/// <summary>How a source was seen.</summary>
public enum Seen
{
    /// <summary>One of the articles that the publication started from.</summary>
    Seed,

    /// <summary>The text, or a page that quotes it, was read in a stored copy.</summary>
    StoredCopy,

    /// <summary>Known work that was not read again.</summary>
    FromMemory,
}

/// <summary>A work of the bibliography, in the fields of CSL 1.0.2.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    /// <summary>A CSL type, for example <c>article-journal</c>.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    /// <summary>Empty when unknown.</summary>
    public IReadOnlyList<CslName> Authors { get; init; } = [];

    public string ContainerTitle { get; init; } = "";

    public string Publisher { get; init; } = "";

    /// <summary>As exact as the source says.</summary>
    public PartialDate? Issued { get; init; }

    public string Url { get; init; } = "";

    public string Number { get; init; } = "";

    public string Doi { get; init; } = "";

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    public required Seen Seen { get; init; }

    /// <summary>The same as a sentence with every hedge; empty for none.</summary>
    public string SeenDetail { get; init; } = "";

    /// <summary>primary, strong-secondary, secondary or weak: our judgement of the copy seen; empty when not judged.</summary>
    public string Reliability { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>A letter behind the year where author and year alone would name several sources; empty where they do not.</summary>
    public string YearLetter { get; init; } = "";

    public required SourceSpan Where { get; init; }

    public string EntryUrl => $"/sources/#source-{Id}";
}
