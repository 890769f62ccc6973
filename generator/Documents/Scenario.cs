using Site.Diagnostics;

namespace Site.Documents;

/// <summary>A scenario: a question, the assumptions behind an answer, and the model that works it out for a reader's own numbers.</summary>
public sealed record Scenario
{
    public required string Id { get; init; }

    /// <summary>The function that answers the question.</summary>
    public required ScenarioFunction Main { get; init; }

    /// <summary>A second function on the same page, or nothing.</summary>
    public ScenarioFunction? Also { get; init; }

    /// <summary>Whole, from one; raised when the results of a state change.</summary>
    public required int Version { get; init; }

    /// <summary>Its place among the scenarios.</summary>
    public required int Order { get; init; }

    /// <summary>One plain sentence for the gallery.</summary>
    public required PlainLine Summary { get; init; }

    /// <summary>In plain words, each a paragraph of inline Markdown.</summary>
    public required IReadOnlyList<Prose> Assumptions { get; init; }

    /// <summary>What the model does not know, each a paragraph of inline Markdown.</summary>
    public required IReadOnlyList<Prose> LeavesOut { get; init; }

    /// <summary>Endings that stand side by side, each one of the presets; empty for none.</summary>
    public IReadOnlyList<ScenarioEnding> Endings { get; init; } = [];

    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>Slugs of the essays where it belongs.</summary>
    public IReadOnlyList<Reference> Essays { get; init; } = [];

    /// <summary>The script that exports the functions.</summary>
    public required SourceText Model { get; init; }

    /// <summary>The scripts of versions before this one that are kept, so that old addresses can show what they showed; the first version first.</summary>
    public IReadOnlyList<OlderModel> Older { get; init; } = [];

    public required SourceSpan Where { get; init; }

    public string Url => $"/scenarios/{Id}/";

    /// <summary>Of the document that other sites show in a frame.</summary>
    public string EmbedUrl => $"/embed{Url}";

    /// <summary>One or two.</summary>
    public IEnumerable<ScenarioFunction> Functions => Also is null ? [Main] : [Main, Also];

    /// <summary>The function of an id: the second when it is called so, else the first.</summary>
    public ScenarioFunction Function(string id) => Also is { } also && also.Id == id ? also : Main;

    /// <summary>Everything in it that is written in Markdown.</summary>
    public IEnumerable<Prose> Texts =>
    [
        .. Assumptions,
        .. Functions.SelectMany(each => each.Parameters).Select(each => each.Basis),
        .. Endings.SelectMany(each => each.MustBeTrue),
        .. LeavesOut,
    ];
}

/// <summary>The script that a version of a scenario had. It takes the parameters of today.</summary>
public sealed record OlderModel(int Version, SourceText Script);

/// <summary>One function of a model: what goes in, what comes out, and how both are shown.</summary>
public sealed record ScenarioFunction
{
    /// <summary>As pages, links and the command <c>evaluate</c> call it.</summary>
    public required string Id { get; init; }

    /// <summary>What the model exports it as.</summary>
    public string Export => Id.Replace('-', '_');

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required IReadOnlyList<ScenarioParameter> Parameters { get; init; }

    public required IReadOnlyList<ScenarioOutput> Outputs { get; init; }

    /// <summary>The first is the default state.</summary>
    public required IReadOnlyList<ScenarioPreset> Presets { get; init; }

    /// <summary>The first case whose conditions all hold says the result; the last has none.</summary>
    public required IReadOnlyList<ScenarioCase> Sentence { get; init; }

    /// <summary>The first case whose conditions all hold stands in the place of the picture.</summary>
    public IReadOnlyList<ScenarioCase> Validity { get; init; } = [];

    public required ScenarioChart Chart { get; init; }

    /// <summary>What the table holds; nothing for the curves at the ticks.</summary>
    public ScenarioTable? Table { get; init; }

    public required SourceSpan Where { get; init; }

    public ScenarioParameter? FindParameter(string key) => Parameters.FirstOrDefault(each => each.Key == key);

    public ScenarioOutput? FindOutput(string key) => Outputs.FirstOrDefault(each => each.Key == key);
}

/// <summary>One future among several: a preset, and what would have to be true for it.</summary>
/// <param name="MustBeTrue">Paragraphs of inline Markdown.</param>
public sealed record ScenarioEnding(string Name, Reference Preset, IReadOnlyList<Prose> MustBeTrue);

/// <summary>A line of plain words with its place.</summary>
public sealed record PlainLine(string Text, SourceSpan Where);
