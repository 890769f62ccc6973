namespace Site.Theme.Models;

/// <summary>A list that the site makes of its own documents, inside of a text.</summary>
public sealed record RegisterModel
{
    /// <summary>The list's id is "list-" and this; an entry's has its own behind it.</summary>
    public required string Id { get; init; }

    /// <summary>What is listed, for readers who hear the page.</summary>
    public required string Title { get; init; }
    public required IReadOnlyList<RegisterEntry> Entries { get; init; }
}

public sealed record RegisterEntry
{
    public required string Id { get; init; }
    public required Link Title { get; init; }

    /// <summary>One line below the title; empty for none.</summary>
    public string Lead { get; init; } = "";
    public FactStatus? Status { get; init; }
    public required IReadOnlyList<RegisterRow> Rows { get; init; }
}

/// <summary>What is said of an entry under one name; several texts are several paragraphs.</summary>
public sealed record RegisterRow(string Name, IReadOnlyList<Html> Texts)
{
    public RegisterRow(string name, Html text)
        : this(name, [text])
    {
    }
}
