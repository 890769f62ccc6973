using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Binding;

/// <summary>Every document of the site, each read and found good by itself, in a fixed order.</summary>
public sealed record BoundSite
{
    /// <summary>None when site.yml is missing or broken; then nothing can be rendered.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>In reading order: by section, then by order and slug.</summary>
    public required IReadOnlyList<BoundEssay> Essays { get; init; }

    public required IReadOnlyList<BoundPage> Pages { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<Term> Terms { get; init; }

    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public required IReadOnlyList<DataTable> Tables { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<BoundChart> Charts { get; init; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Diagram> Diagrams { get; init; } = [];

    /// <summary>In the order that they give themselves.</summary>
    public IReadOnlyList<BoundScenario> Scenarios { get; init; } = [];

    /// <summary>None when nobody wrote one.</summary>
    public BoundStory? Story { get; init; }

    /// <summary>As paths.yml has them.</summary>
    public IReadOnlyList<BoundPath> Paths { get; init; } = [];

    /// <summary>One for an essay, by its slug.</summary>
    public IReadOnlyList<BoundTeaching> Teaching { get; init; } = [];

    /// <summary>Addresses that have been given to other sites, as embeds.yml has them.</summary>
    public IReadOnlyList<PublishedEmbed> PublishedEmbeds { get; init; } = [];

    /// <summary>What has been frozen: by what it is of, the oldest first.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    public required SiteIndex Index { get; init; }

    /// <summary>The texts of site.yml, each by the value that it was parsed from.</summary>
    public required IReadOnlyDictionary<Prose, ParsedProse> SettingsTexts { get; init; }

    /// <summary>Files that exist and could not be read: what they would have defined is not called unknown.</summary>
    public required IReadOnlyList<InputPath> Broken { get; init; }

    /// <summary>Ids of documents that have slips of their own and are left out: a reference to one is not called unknown too.</summary>
    public IReadOnlySet<string> Faulty { get; init; } = new HashSet<string>();

    /// <summary>Everything that is written in Markdown, but for the lines of charts.</summary>
    public IEnumerable<ParsedProse> Texts =>
    [
        .. Essays.SelectMany(each => each.Texts),
        .. TextsBesideEssays,
    ];

    public IEnumerable<ParsedProse> TextsBesideEssays =>
    [
        .. Pages.SelectMany(each => each.Texts),
        .. Scenarios.SelectMany(each => each.Texts),
        .. Story?.Texts ?? [],
        .. Paths.SelectMany(each => each.Texts),
        .. Teaching.SelectMany(each => each.Texts),
        .. SettingsTexts.Values,
    ];

    /// <summary>The same, knowing what the models came to where texts ask for it.</summary>
    public BoundSite Answered(IEnumerable<IReadOnlyDictionary<string, ScenarioAnswer>> answers) =>
        this with { Index = Index with { Answers = answers.SelectMany(each => each).ToDictionary(StringComparer.Ordinal) } };

    public bool IsBroken(string pathOrFolder) =>
        Broken.Any(each => each.Value == pathOrFolder || each.IsUnder(pathOrFolder));
}

/// <summary>An essay with its texts parsed.</summary>
public sealed record BoundEssay(Essay Essay, ParsedProse Body, ParsedProse Summary, ParsedProse Question, IReadOnlyList<ParsedProse> Discussion)
{
    /// <summary>Everything in it that a reader reads.</summary>
    public IEnumerable<ParsedProse> Texts => [Question, Summary, Body, .. Discussion];
}

public sealed record BoundPage(Page Page, ParsedProse Body, ParsedProse Summary)
{
    public IEnumerable<ParsedProse> Texts => [Summary, Body];
}

/// <summary>A chart with its texts parsed.</summary>
public sealed record BoundChart(Chart Chart, ParsedProse NotShown, ParsedProse Caption)
{
    public IEnumerable<ParsedProse> Texts => [NotShown, Caption];
}

/// <summary>A scenario with its texts, each by the value that it was parsed from.</summary>
public sealed record BoundScenario(Scenario Scenario, IReadOnlyDictionary<Prose, ParsedProse> Parsed)
{
    public IEnumerable<ParsedProse> Texts => Scenario.Texts.Distinct().Select(each => Parsed[each]);
}

/// <summary>The story with its texts, each by the value that it was parsed from.</summary>
public sealed record BoundStory(Story Story, IReadOnlyDictionary<Prose, ParsedProse> Parsed)
{
    public IEnumerable<ParsedProse> Texts => Story.Texts.Distinct().Select(each => Parsed[each]);
}

/// <summary>A reading path with its texts, each by the value that it was parsed from.</summary>
public sealed record BoundPath(ReadingPath Path, IReadOnlyDictionary<Prose, ParsedProse> Parsed)
{
    public IEnumerable<ParsedProse> Texts => Path.Texts.Distinct().Select(each => Parsed[each]);
}

/// <summary>Teaching notes with their texts, each by the value that it was parsed from.</summary>
public sealed record BoundTeaching(TeachingNotes Notes, IReadOnlyDictionary<Prose, ParsedProse> Parsed)
{
    public IEnumerable<ParsedProse> Texts => Notes.Texts.Distinct().Select(each => Parsed[each]);
}
