using Site.Binding;
using Site.Diagnostics;
using Site.Diagrams;
using Site.Documents;
using Site.Loading;

namespace Site.Tests.Unit.Diagrams;

/// <summary>A diagram of each kind, made of a few lines, with the facts, events and rows that it names.</summary>
internal static class DiagramSamples
{
    private static readonly SourceSpan Nowhere = new SourceText(new InputPath("made.yml"), "").Span(0, 0);

    private static readonly Fact[] Facts =
    [
        Fact("code", "more than 80%", FactStatus.ReportedByCompany),
        Fact("length", "about twelve hours", FactStatus.IndependentlyMeasured),
        Fact("odds", "", FactStatus.Estimate),
        Fact("doubt", "", FactStatus.Opinion),
        Fact("word", "", FactStatus.Definition),
    ];

    private static readonly TimelineEvent[] Timeline =
    [
        Event("1965", "A paper on machines", TimelineLane.Explosion, "word"),
        Event("2008-2013", "A debate of two", TimelineLane.Both, "doubt", "odds"),
        Event("2017-11", "An essay against it", TimelineLane.Gradualism, "length"),
        Event("2018", "Another essay", TimelineLane.Gradualism, "code"),
        Event("2026", "Something else", null, "code"),
    ];

    private static readonly SiteIndex Index = new()
    {
        Facts = Facts.ToDictionary(each => each.Id),
        Tables = new Dictionary<string, DataTable> { ["growth"] = Charts.Made.Table("phase,time,work,state\nBegin,2021,all of it,past\nGo on,2025,less,past\nClose,20XX?,watch,open") },
        Sources = new Dictionary<string, Source>(),
        People = new Dictionary<string, Person>(),
        Quotes = new Dictionary<string, Quote>(),
        Terms = new Dictionary<string, Term>(),
        Charts = new Dictionary<string, Chart>(),
        Essays = new Dictionary<string, Essay>(),
        Pages = new Dictionary<string, Page>(),
    };

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["map"] = """
            kind: map
            title: Two & "three" <boxes>
            alt: Boxes.
            from:
              - { title: Code, fact: code, lines: [Measured by the firm, "Cannot show: the rest"] }
              - { title: Length, fact: length }
              - { title: Odds, fact: odds }
            between: From these follow two
            to:
              - { title: One, fact: doubt }
              - { title: Other & <more> }
            """,
        ["ladder"] = """
            kind: ladder
            title: A ladder
            alt: Rungs.
            rungs:
              - title: Low
                lines: [Does little]
                seen: [{ title: A tool, fact: code }, { title: Another, fact: length }]
              - title: High
                line: { title: A border, fact: word }
            """,
        ["lanes"] = """
            kind: lanes
            title: Two lanes
            alt: Columns.
            explosion: Fast
            gradualism: Slow
            answers:
              - { from: length, to: word, words: Answers the paper }
              - { from: code, to: doubt, words: Answers the debate }
            """,
        ["strip"] = """
            kind: strip
            title: A strip
            alt: Phases.
            data: growth
            label: phase
            when: time
            lines: [{ label: People, column: work }]
            open: { column: state, is: open }
            head: { title: Phases, fact: word }
            scales:
              - title: Ways
                fact: doubt
                spans: [{ title: People, through: 2 }, { title: Machines, through: 3 }]
            """,
    };

    public static Diagram Diagram(string kind)
    {
        var found = new DiagnosticList();
        var source = new SourceText(new InputPath($"diagrams/{kind}.yml"), All[kind]);
        Diagram? diagram = DiagramBinder.Bind(new LoadedData(source, YamlReader.Read(source, found)!), found);
        Assert.Empty(found.Sorted.Select(each => DiagnosticText.Write(each, "input")));
        return diagram!;
    }

    public static DiagramContent Content(string kind) => DiagramReading.Read(Diagram(kind), Index, Timeline);

    private static Fact Fact(string id, string words, FactStatus status) => new()
    {
        Id = id,
        Topic = "claims",
        Tier = FactTier.Core,
        Statement = "A statement.",
        Words = words,
        ClaimedBy = $"Voice of {id}",
        Sources = [],
        Status = status,
        Where = Nowhere,
        StatementWhere = Nowhere,
        WordsWhere = Nowhere,
        UnitWhere = Nowhere,
        BoundWhere = Nowhere,
    };

    private static TimelineEvent Event(string date, string what, TimelineLane? lane, params string[] facts) => new()
    {
        Date = PartialDate.TryParse(date)!,
        Event = what,
        Lane = lane,
        Facts = [.. facts.Select(each => new Reference(each, Nowhere))],
    };
}
