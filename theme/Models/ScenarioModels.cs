namespace Site.Theme.Models;

/// <summary>A scenario as it stands in an essay and on its own page, whole without scripts.</summary>
public sealed record ScenarioFigureModel
{
    /// <summary>Of the function; the figure's is "scenario-" and this.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Question { get; init; }

    /// <summary>The scenario's own page.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Whether the figure stands on that page.</summary>
    public bool IsOwnPage { get; init; }

    /// <summary>Of the headings inside of the figure.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>The module that holds the model.</summary>
    public required string ModelUrl { get; init; }

    /// <summary>The modules of older models, as a JSON list of version and model; empty for none.</summary>
    public string Older { get; init; } = "";

    /// <summary>The module that holds what only some readers press for.</summary>
    public string ToolsUrl { get; init; } = "";

    /// <summary>The module that makes files of a state.</summary>
    public string FilesUrl { get; init; } = "";

    /// <summary>The terms under which those may be used, by name.</summary>
    public string Licence { get; init; } = "";

    /// <summary>The module that draws a chart that has no curves; empty for curves.</summary>
    public string ChartUrl { get; init; } = "";

    /// <summary>The preset that the figure opens with; empty for the default.</summary>
    public string PresetId { get; init; } = "";
    public required ScenarioStateModel State { get; init; }

    /// <summary>What the drawing shows.</summary>
    public required string ChartTitle { get; init; }
    public required IReadOnlyList<ScenarioPresetModel> Presets { get; init; }

    /// <summary>A digest of what is shown in seeded states, and how many they are.</summary>
    public string Digest { get; init; } = "";
    public int DigestCount { get; init; }

    /// <summary>What the scripts know of the scenario: JSON that can stand in a script element; empty where it is loaded.</summary>
    public Html Spec { get; init; }

    /// <summary>Where the same is loaded from when a reader comes near; empty where it stands in the page.</summary>
    public string SpecUrl { get; init; } = "";

    /// <summary>The script and the style sheet that are loaded then; empty where the page has loaded them.</summary>
    public string ScriptUrl { get; init; } = "";
    public string ControlsStyleUrl { get; init; } = "";

    /// <summary>What the writer says about it here; empty for none.</summary>
    public Html Caption { get; init; }
}

/// <summary>One state: its sentence, its drawing, its numbers.</summary>
public sealed record ScenarioStateModel
{
    public required IReadOnlyList<ScenarioWords> Sentence { get; init; }

    /// <summary>The drawing twice, for wide and for narrow columns: svg elements with role="img" and a name.</summary>
    public required Html Svg { get; init; }

    /// <summary>The drawing for narrow columns alone, which fits anywhere.</summary>
    public required Html SmallSvg { get; init; }
    public required IReadOnlyList<ScenarioReadoutModel> Readouts { get; init; }
    public required ScenarioTableModel Table { get; init; }
}

/// <summary>Words of a sentence. Input or output is the key that they came from; empty for the sentence's own.</summary>
public sealed record ScenarioWords(string Text, string Input = "", string Output = "");

public sealed record ScenarioReadoutModel(string Key, string Name, string Text, string Meaning);

public sealed record ScenarioTableModel(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A state with a name. Its drawing and numbers are printed on the scenario's own page only.</summary>
public sealed record ScenarioPresetModel
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Who holds it or why it is here.</summary>
    public required string Holder { get; init; }

    /// <summary>Where it comes from; none where the holder says it.</summary>
    public Link? Source { get; init; }

    /// <summary>The address of the state.</summary>
    public required string Url { get; init; }
    public required ScenarioStateModel State { get; init; }

    /// <summary>Whether the figure above shows it.</summary>
    public bool IsShown { get; init; }
}

/// <summary>A parameter in the table of parameters.</summary>
public sealed record ScenarioParameterModel
{
    public required string Key { get; init; }
    public required string Name { get; init; }
    public string Symbol { get; init; } = "";
    public string Hint { get; init; } = "";
    public required string Default { get; init; }

    /// <summary>From least to greatest, or the choices.</summary>
    public required string Range { get; init; }

    /// <summary>measured, estimated or illustrative.</summary>
    public required string Grade { get; init; }
    public required Html Basis { get; init; }
    public IReadOnlyList<ScenarioHeldModel> Held { get; init; } = [];
}

public sealed record ScenarioHeldModel(string Value, string Who, string Date, string Words, Link Source);

/// <summary>A scenario in a list of scenarios. The drawing repeats the words, so it is hidden from assistive technology.</summary>
public sealed record ScenarioCard(string Id, string Url, string Title, string Question, string Summary, string Sentence, Html Svg);

public sealed record ScenariosPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<ScenarioCard> Scenarios { get; init; }
}

public sealed record ScenarioPageModel : PageModel
{
    public required ScenarioFigureModel Figure { get; init; }
    public required ShareModel Share { get; init; }
    public required IReadOnlyList<ScenarioParameterModel> Parameters { get; init; }
    public required IReadOnlyList<Html> Assumptions { get; init; }
    public required IReadOnlyList<Html> LeavesOut { get; init; }

    /// <summary>Endings side by side; empty for none.</summary>
    public IReadOnlyList<ScenarioEndingModel> Endings { get; init; } = [];

    /// <summary>A second figure with its parameters; none for most.</summary>
    public ScenarioFigureModel? Also { get; init; }
    public IReadOnlyList<ScenarioParameterModel> AlsoParameters { get; init; } = [];
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
    public IReadOnlyList<Link> Essays { get; init; } = [];
    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
    /// <summary>The default state as picture and as data.</summary>
    public required IReadOnlyList<DownloadFile> Files { get; init; }
    public required EditionsModel Editions { get; init; }
    public required CitationModel Citation { get; init; }
    public Link? Previous { get; init; }
    public Link? Next { get; init; }
}

/// <summary>One future: a preset with its sentence, and what would have to be true.</summary>
public sealed record ScenarioEndingModel(string Name, ScenarioPresetModel Preset, IReadOnlyList<Html> MustBeTrue);
