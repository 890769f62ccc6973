using Site.Documents;

namespace Site.Markdown;

/// <summary>What a text's links lead to, for the page on which it is written out.</summary>
public sealed record ProseTargets
{
    public required SiteIndex Index { get; init; }

    /// <summary>Writes the figure of a chart: its id and the caption's HTML in, the figure's HTML out.</summary>
    public required Func<string, string, string> Figure { get; init; }

    /// <summary>Writes the figure of a diagram: its id and the caption's HTML in, the figure's HTML out.</summary>
    public Func<string, string, string> DiagramFigure { get; init; } = (_, _) => "";

    /// <summary>Where a diagram stands: the address of its figure, from the page that is written.</summary>
    public Func<string, string> DiagramUrl { get; init; } = id => $"#diagram-{id}";

    /// <summary>Writes the figure of a scenario: its id, a preset or nothing, and the caption's HTML in, the figure's HTML out.</summary>
    public Func<string, string, string, string> ScenarioFigure { get; init; } = (_, _, _) => "";

    /// <summary>Writes a quotation of the ledger as a block.</summary>
    public required Func<Quote, string> Quotation { get; init; }

    /// <summary>Writes a list of documents by its name.</summary>
    public Func<string, string> List { get; init; } = _ => "";

    /// <summary>Writes what stands behind words that use a fact: a mark and a note, or nothing. Asked once for each use that has a margin; the words are empty for the ledger's own.</summary>
    public Func<Fact, string, string> BesideFact { get; init; } = (_, _) => "";

    /// <summary>Whether links are written as links; without them their words stand alone, for a text that is itself pressed.</summary>
    public bool HasLinks { get; init; } = true;

    /// <summary>Ids of the charts that stand on this page: a reference leads to the figure instead of the chart's own page.</summary>
    public IReadOnlySet<string> FiguresOnPage { get; init; } = new HashSet<string>();

    /// <summary>Ids of the scenarios that stand on this page.</summary>
    public IReadOnlySet<string> ScenariosOnPage { get; init; } = new HashSet<string>();

    /// <summary>Whether the page lists its facts, terms and sources below, so that cards and citations can point there.</summary>
    public bool HasApparatus { get; init; }
}

/// <summary>A note as it is printed at the end on paper.</summary>
public sealed record WrittenNote(string Label, string Html);

/// <summary>A text written out as HTML, with its notes once more.</summary>
public sealed record WrittenProse(string Html, IReadOnlyList<WrittenNote> Notes);
