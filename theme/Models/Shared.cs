namespace Site.Theme.Models;

/// <summary>Words and where they lead.</summary>
public sealed record Link(string Title, string Url);

/// <summary>A date as people read it and as machines do. A span has no machine form: leave it empty.</summary>
public readonly record struct DateText(string Text, string Machine = "");

/// <summary>
/// What kind of statement a fact is. Key is one of reported-by-company, independently-measured, estimate, opinion,
/// definition; the label is what readers see, for example "the company says".
/// </summary>
public sealed record FactStatus(string Key, string Label);

/// <summary>A row of the legend: a mark, its label, and what it promises.</summary>
public sealed record StatusMeaning(FactStatus Status, string Meaning);

/// <summary>A fact named from elsewhere.</summary>
public sealed record FactReference
{
    public required string Id { get; init; }
    public required string Url { get; init; }

    /// <summary>The number in the ledger's words; empty for a fact without one.</summary>
    public string Words { get; init; } = "";
    public required string Statement { get; init; }
    public required FactStatus Status { get; init; }
}

/// <summary>A page that uses the thing described, with the words by which it does.</summary>
public sealed record Backlink
{
    public required string Title { get; init; }
    public required string Url { get; init; }

    /// <summary>What the page is, in a word: essay, chart, glossary.</summary>
    public string Kind { get; init; } = "";
    public string Excerpt { get; init; } = "";
}

/// <summary>A file to take away, for example "Data" with the detail "CSV, 2 KB".</summary>
public sealed record DownloadLink(string Title, string Url, string Detail = "");

/// <summary>A file in the list of all that a page offers to take away.</summary>
/// <param name="Format">Its usual name, for example "SVG".</param>
/// <param name="Purpose">What it is for, a phrase.</param>
/// <param name="Size">For example "14 KB".</param>
public sealed record DownloadFile(string Format, string Url, string Purpose, string Size);

/// <summary>A line of a contents list. Id is that of the heading.</summary>
public sealed record ContentsEntry(string Id, string Title)
{
    public IReadOnlyList<ContentsEntry> Children { get; init; } = [];
}
