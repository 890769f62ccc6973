using System.Text.Json;

namespace Site.Scenarios;

/// <summary>What the build worked out for one function: a state for each preset, the first of them the default.</summary>
/// <param name="SpecJson">What the results were worked out from, for the reader's browser to do the same.</param>
/// <param name="Digest">Of what is shown in seeded states, for the reader's browser to compare.</param>
/// <param name="DigestCount">How many states.</param>
/// <param name="Files">The default state to take away.</param>
public sealed record ScenarioResult(string Id, string SpecJson, IReadOnlyList<ScenarioState> States, IReadOnlyList<ParameterWords> Parameters, string Digest, int DigestCount, StateFiles Files)
{
    /// <summary>What texts ask for, by <see cref="Documents.ScenarioAnswer.Name"/>.</summary>
    public IReadOnlyDictionary<string, Documents.ScenarioAnswer> Answers { get; init; } = new Dictionary<string, Documents.ScenarioAnswer>();

    /// <summary>The state of a preset; the default for an empty id.</summary>
    public ScenarioState State(string preset) => States.FirstOrDefault(each => each.Id == preset) ?? States[0];

    /// <exception cref="JsonException">The text is no result.</exception>
    internal static ScenarioResult Read(string id, string specJson, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        return new ScenarioResult(
            id,
            specJson,
            [.. root.GetProperty("states").EnumerateArray().Select(ScenarioState.Read)],
            [.. root.GetProperty("parameters").EnumerateArray().Select(ParameterWords.Read)],
            root.GetProperty("digest").GetString()!,
            root.GetProperty("digestCount").GetInt32(),
            StateFiles.Read(root.GetProperty("files")));
    }
}

/// <summary>A state as files, before it is known where they will stand and who publishes them.</summary>
public sealed record StateFiles(string Csv, string Json, string Svg)
{
    /// <param name="baseUrl">Where the site will stand, without a slash at the end.</param>
    /// <param name="credit">What the picture says of its origin.</param>
    public StateFiles At(string baseUrl, string credit) => new(
        Csv.Replace(Nowhere, baseUrl, StringComparison.Ordinal),
        Json.Replace(Nowhere, baseUrl, StringComparison.Ordinal),
        Svg.Replace(Nowhere, baseUrl, StringComparison.Ordinal).Replace("{credit}", credit, StringComparison.Ordinal));

    // As driver.js writes it.
    private const string Nowhere = "https://base.invalid";

    internal static StateFiles Read(JsonElement files) =>
        new(files.GetProperty("csv").GetString()!, files.GetProperty("json").GetString()!, files.GetProperty("svg").GetString()!);
}

/// <summary>One state of a function as it is shown.</summary>
public sealed record ScenarioState
{
    /// <summary>Of the preset.</summary>
    public required string Id { get; init; }

    /// <summary>What follows the page's path, from <c>?</c> on.</summary>
    public required string Address { get; init; }

    /// <summary>Why nothing is drawn; empty when it is.</summary>
    public required string Invalid { get; init; }

    public required IReadOnlyList<SentencePart> Sentence { get; init; }

    /// <summary>The sentence as plain words.</summary>
    public required string Words { get; init; }

    public required IReadOnlyList<ScenarioReadout> Readouts { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>None where no figure opens with this state.</summary>
    public required ScenarioPicture? Wide { get; init; }

    public required ScenarioPicture Narrow { get; init; }

    /// <summary>For the narrowest frames; none but for the default.</summary>
    public required ScenarioPicture? Smallest { get; init; }

    internal static ScenarioState Read(JsonElement state)
    {
        JsonElement table = state.GetProperty("table");
        return new ScenarioState
        {
            Id = Text(state, "id"),
            Address = Text(state, "address"),
            Invalid = Text(state, "valid"),
            Sentence = [.. state.GetProperty("sentence").EnumerateArray().Select(each => new SentencePart(Text(each, "text"), OptionalText(each, "key"), OptionalText(each, "kind")))],
            Words = Text(state, "words"),
            Readouts = [.. state.GetProperty("readouts").EnumerateArray().Select(each => new ScenarioReadout(Text(each, "key"), Text(each, "name"), Text(each, "text")))],
            Columns = Texts(table.GetProperty("columns")),
            Rows = [.. table.GetProperty("rows").EnumerateArray().Select(Texts)],
            Wide = OptionalPicture(state.GetProperty("wide")),
            Narrow = Picture(state.GetProperty("narrow")),
            Smallest = OptionalPicture(state.GetProperty("smallest")),
        };
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string OptionalText(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement text) ? text.GetString()! : "";

    private static IReadOnlyList<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(each => each.GetString()!)];

    private static ScenarioPicture? OptionalPicture(JsonElement picture) => picture.ValueKind == JsonValueKind.Object ? Picture(picture) : null;

    private static ScenarioPicture Picture(JsonElement picture) => new(picture.GetProperty("width").GetInt32(), picture.GetProperty("height").GetInt32(), picture.GetProperty("text").GetDecimal(), Text(picture, "markup"));
}

/// <summary>A parameter's values as they are written; ends are empty for a choice.</summary>
public sealed record ParameterWords(string Key, string Default, string Min, string Max, IReadOnlyList<string> Held)
{
    internal static ParameterWords Read(JsonElement parameter)
    {
        string Text(string name) => parameter.GetProperty(name).GetString()!;
        return new ParameterWords(Text("key"), Text("words"), Text("min"), Text("max"), [.. parameter.GetProperty("held").EnumerateArray().Select(each => each.GetString()!)]);
    }
}

/// <param name="Key">Of the parameter or output that the words came from; empty for words of the template.</param>
/// <param name="Kind"><c>input</c> or <c>output</c>.</param>
public sealed record SentencePart(string Text, string Key, string Kind);

public sealed record ScenarioReadout(string Key, string Name, string Text);

/// <param name="TextSize">Of most words in it, in its own units.</param>
/// <param name="Markup">The elements inside of the drawing.</param>
public sealed record ScenarioPicture(int Width, int Height, decimal TextSize, string Markup);
