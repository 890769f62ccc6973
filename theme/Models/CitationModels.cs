namespace Site.Theme.Models;

/// <summary>How to cite a page: in lines for people, and the same in the forms that programs read.</summary>
public sealed record CitationModel
{
    /// <summary>In the styles of lists of references, plain text.</summary>
    public required IReadOnlyList<CitationForm> Lines { get; init; }
    public required IReadOnlyList<CitationForm> Forms { get; init; }
}

/// <param name="Name">Of the form, for example "APA" or "BibTeX".</param>
/// <param name="Url">A file that holds the same; empty for none.</param>
public sealed record CitationForm(string Name, string Text, string Url = "");
