namespace Site.Theme.Models;

/// <summary>A quotation with who said it, when and where.</summary>
public sealed record QuoteModel
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Speaker { get; init; }

    /// <summary>The speaker's page; empty for none.</summary>
    public string SpeakerUrl { get; init; } = "";
    public string Role { get; init; } = "";
    public DateText? Date { get; init; }
    public string Context { get; init; } = "";
    public required string SourceTitle { get; init; }

    /// <summary>The source's entry on this site.</summary>
    public required string SourceUrl { get; init; }

    /// <summary>Where the words stand in the original; empty when it has no address.</summary>
    public string CiteUrl { get; init; } = "";
}

/// <summary>A voice in the debate, in the list of voices: a person, a group or a company.</summary>
public sealed record PersonEntry
{
    public required string Id { get; init; }
    public required string Url { get; init; }
    public required string Name { get; init; }
    public required string Role { get; init; }
    public required string Summary { get; init; }
}

/// <summary>A voice with all that the ledger has of it. The title is its name.</summary>
public sealed record PersonPageModel : PageModel
{
    public required string Role { get; init; }

    /// <summary>What it does in the debate, in a word, leading to those who do the same.</summary>
    public required Link Stance { get; init; }
    public required string StanceMeaning { get; init; }
    public required string Summary { get; init; }

    /// <summary>A conflict of interest to know of; empty for none.</summary>
    public string Interest { get; init; } = "";
    public IReadOnlyList<QuoteModel> Quotes { get; init; } = [];
    public IReadOnlyList<FactReference> Facts { get; init; } = [];

    /// <summary>Claims of others that it speaks against, each with what it says.</summary>
    public IReadOnlyList<DisputeModel> Disputing { get; init; } = [];

    /// <summary>Claims of its own that others speak against, each with those others.</summary>
    public IReadOnlyList<DisputeModel> Disputed { get; init; } = [];
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];
    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
    public Link? Previous { get; init; }
    public Link? Next { get; init; }
}

public sealed record PeoplePageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<PeopleGroup> Groups { get; init; }
}

/// <summary>Those who take one stance. Stance is its key: warns, doubts, measures, models, proposes, reports.</summary>
public sealed record PeopleGroup
{
    public required string Id { get; init; }
    public required string Stance { get; init; }
    public required string Title { get; init; }
    public string Meaning { get; init; } = "";
    public required IReadOnlyList<PersonEntry> People { get; init; }
}
