namespace Site.Theme.Models;

/// <summary>How to cite a page: a line for people, and the same in the forms that programs read.</summary>
public sealed record CitationModel
{
    /// <summary>In the style of the APA, plain text.</summary>
    public required string Line { get; init; }
    public required IReadOnlyList<CitationForm> Forms { get; init; }
}

/// <param name="Name">Of the form, for example "BibTeX".</param>
/// <param name="Url">A file that holds the same; empty for none.</param>
public sealed record CitationForm(string Name, string Text, string Url = "");
