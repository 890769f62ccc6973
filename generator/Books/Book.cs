namespace Site.Books;

/// <summary>Pages of the site as a book. Addresses in it are the site's; the book's own are made from them.</summary>
public sealed record Book
{
    public required Publication Whole { get; init; }

    /// <summary>Stays the same in every edition: where the book is published.</summary>
    public required string Identifier { get; init; }

    public required IReadOnlyList<BookChapter> Chapters { get; init; }

    /// <summary>A PNG; empty for none.</summary>
    public required ReadOnlyMemory<byte> Cover { get; init; }

    public required ReadOnlyMemory<byte> Stylesheet { get; init; }
}

/// <summary>A file of the book.</summary>
/// <param name="Name">Of its file, without ending.</param>
/// <param name="Type">In the vocabulary of EPUB: part, chapter, glossary, bibliography, titlepage …</param>
/// <param name="Parts">Pages of the site; with several, each becomes a section under the chapter's title.</param>
/// <param name="Children">Chapters that belong under it.</param>
public sealed record BookChapter(string Name, string Title, string Type, IReadOnlyList<BookPart> Parts, IReadOnlyList<BookChapter> Children)
{
    public string File => $"{Name}.xhtml";

    /// <summary>It and all below it, in reading order.</summary>
    public IEnumerable<BookChapter> All => [this, .. Children.SelectMany(each => each.All)];
}

/// <summary>A page of the site in the book.</summary>
/// <param name="Url">Its path on the site.</param>
/// <param name="Html">The page, or what stands in its main element.</param>
public sealed record BookPart(string Url, Func<string> Html);
