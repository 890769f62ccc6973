namespace Site.Theme.Models;

/// <summary>What both kinds of embed have: a document with everything inside, made to stand in a frame of another site.</summary>
public abstract record EmbedPageModel : PageModel
{
    /// <summary>By what its messages name it: the id of the chart or scenario, which also stands in its address.</summary>
    public required string Id { get; init; }
    public required EmbedParts Parts { get; init; }

    /// <summary>The page that the embed leads back to.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Where the numbers stand as a table.</summary>
    public required string TableUrl { get; init; }
    public required IReadOnlyList<Link> Sources { get; init; }

    /// <summary>What follows the sources, for example <c>Independently measured.</c></summary>
    public string SourceNote { get; init; } = "";

    /// <summary>Which data, or which model, for example <c>Data as of 8 September 2026</c>.</summary>
    public required string Version { get; init; }
    public required Link Licence { get; init; }
}

/// <summary>The style sheet and the scripts as they stand inside of the document, whose policy allows these bytes and no other.</summary>
/// <param name="FirstScript">Classic: reads the flags of the address before the first paint.</param>
/// <param name="Model">A module that hands a scenario's model to the script after it; empty for a chart.</param>
/// <param name="Script">A module: tells the height, and makes of the document what a reader can move.</param>
public sealed record EmbedParts(Html Style, Html FirstScript, Html Model, Html Script)
{
    /// <summary>A module that asks what has changed since the document was frozen; empty for one that is not.</summary>
    public Html Notice { get; init; }
}

/// <summary>A chart in a frame.</summary>
public sealed record ChartEmbedModel : EmbedPageModel
{
    /// <summary>Measure and unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The drawing for each width: svg elements with role="img" and a name; the style sheet shows the one that fits.</summary>
    public required Html Svg { get; init; }
    public string ScaleNote { get; init; } = "";
    public required string Description { get; init; }
    public required string DoesNotShow { get; init; }

    /// <summary>The data as a file.</summary>
    public required string DataUrl { get; init; }
}

/// <summary>A scenario in a frame: its default state as the build drew it; the script opens the state of the address and moves it.</summary>
public sealed record ScenarioEmbedModel : EmbedPageModel
{
    public required string Question { get; init; }
    public required ScenarioStateModel State { get; init; }

    /// <summary>The drawing for each width: svg elements with role="img" and a name.</summary>
    public required Html Svg { get; init; }

    /// <summary>What the drawing shows.</summary>
    public required string ChartTitle { get; init; }

    /// <summary>What scripts know of the scenario: JSON that can stand in a script element.</summary>
    public required Html Spec { get; init; }

    /// <summary>The modules of older models, as a JSON list of version and model; empty for none.</summary>
    public string Older { get; init; } = "";

    /// <summary>The module that holds what only some readers press for.</summary>
    public string ToolsUrl { get; init; } = "";
}
