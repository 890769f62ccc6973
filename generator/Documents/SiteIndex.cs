namespace Site.Documents;

/// <summary>Every document by its id: how one finds what another names. Where an id stands twice the first is kept; binding has complained of it.</summary>
public sealed record SiteIndex
{
    public required IReadOnlyDictionary<string, Fact> Facts { get; init; }

    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Person> People { get; init; }

    public required IReadOnlyDictionary<string, Quote> Quotes { get; init; }

    public required IReadOnlyDictionary<string, Term> Terms { get; init; }

    public required IReadOnlyDictionary<string, DataTable> Tables { get; init; }

    public required IReadOnlyDictionary<string, Chart> Charts { get; init; }

    public IReadOnlyDictionary<string, Diagram> Diagrams { get; init; } = new Dictionary<string, Diagram>();

    /// <summary>Also by the id of the second function of their page.</summary>
    public IReadOnlyDictionary<string, Scenario> Scenarios { get; init; } = new Dictionary<string, Scenario>();

    /// <summary>What the models came to where texts ask for it, by <see cref="ScenarioAnswer.Name"/>; empty until they have run.</summary>
    public IReadOnlyDictionary<string, ScenarioAnswer> Answers { get; init; } = new Dictionary<string, ScenarioAnswer>();

    public required IReadOnlyDictionary<string, Essay> Essays { get; init; }

    public required IReadOnlyDictionary<string, Page> Pages { get; init; }
}
