namespace Site.Theme.Models;

/// <summary>What readers take with them to show a chart or a scenario on a page of their own. Whole without scripts; the page's script opens a dialog with choices.</summary>
public sealed record ShareModel
{
    /// <summary>"chart" or "scenario".</summary>
    public required string Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>The code as everyone gets it who chooses nothing: HTML, plain text.</summary>
    public required string Code { get; init; }

    /// <summary>What is seen, for the page that shows it.</summary>
    public required string Alternative { get; init; }

    /// <summary>Pictures and data to take away.</summary>
    public required IReadOnlyList<DownloadLink> Files { get; init; }

    /// <summary>What the dialog writes the code from: JSON that can stand in a script element.</summary>
    public required Html Spec { get; init; }

    /// <summary>The module and the style sheet of the dialog, loaded on the press; empty where the theme has none.</summary>
    public string DialogUrl { get; init; } = "";
    public string StyleUrl { get; init; } = "";
}
