using System.Globalization;
using Site.Documents;

namespace Site.Citing;

/// <summary>A chart or a state of a scenario, frozen.</summary>
/// <param name="Hash">Of its bytes, in hexadecimal.</param>
/// <param name="Date">On which it was frozen.</param>
/// <param name="Url">Absolute.</param>
public sealed record CitedEdition(string Hash, DateOnly Date, string Url);

/// <summary>An entry of a bibliography in the words of CSL: a page of the site, or a work that the site cites.</summary>
public sealed record CitedWork
{
    /// <summary>Of an edition's hash: enough to tell two editions apart.</summary>
    private const int ShownLetters = 8;

    /// <summary>How a bibliography calls it, for example <c>editors2026theclaim</c>.</summary>
    public required string Key { get; init; }

    /// <summary>A CSL type, for example <c>webpage</c>.</summary>
    public string Type { get; init; } = "webpage";

    public IReadOnlyList<CslName> Authors { get; init; } = [];

    public required string Title { get; init; }

    /// <summary>The journal, book or site that holds it.</summary>
    public string ContainerTitle { get; init; } = "";

    public string Publisher { get; init; } = "";

    /// <summary>As exact as it is known.</summary>
    public PartialDate? Issued { get; init; }

    public string Version { get; init; } = "";

    public string Url { get; init; } = "";

    public string Doi { get; init; } = "";

    public string Number { get; init; } = "";

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>Year, month and day as far as they are known.</summary>
    public IReadOnlyList<int> DateParts => Issued switch
    {
        null => [],
        { IsIso: true, Text.Length: > 7 } date => [date.First.Year, date.First.Month, date.First.Day],
        { IsIso: true, Text.Length: > 4 } date => [date.First.Year, date.First.Month],
        var date => [date.First.Year],
    };

    /// <summary>For example <c>2026/11/21</c>; empty when it is not known.</summary>
    public string SlashedDate => string.Join('/', DateParts.Select(each => each.ToString("00", CultureInfo.InvariantCulture)));

    /// <summary>The same as it was frozen: what the page showed then, at an address of its own.</summary>
    public CitedWork Frozen(CitedEdition edition)
    {
        string letters = edition.Hash[..Math.Min(edition.Hash.Length, ShownLetters)];
        return this with
        {
            Key = Key + letters,
            Title = $"{Title}, edition {letters}",
            Issued = Day(edition.Date),
            Version = edition.Hash,
            Url = edition.Url,
        };
    }

    public static CitedWork Of(Source source) => new()
    {
        Key = source.Id,
        Type = source.Type,
        Authors = source.Authors,
        Title = source.Title,
        ContainerTitle = source.ContainerTitle,
        Publisher = source.Publisher,
        Issued = source.Issued,
        Url = source.Url,
        Doi = source.Doi,
        Number = source.Number,
        Volume = source.Volume,
        Issue = source.Issue,
        Note = source.Note,
    };

    /// <summary>A page of the site.</summary>
    /// <param name="id">Of what the page shows: makes the key one of its own.</param>
    /// <param name="authors">Names as the page prints them.</param>
    /// <param name="site">The site's title.</param>
    /// <param name="url">Absolute.</param>
    public static CitedWork Page(string id, string title, IReadOnlyList<string> authors, string site, DateOnly issued, string url)
    {
        string author = authors.Count > 0 ? authors[0] : site;
        return new CitedWork
        {
            Key = $"{Letters(author.Split(' ')[^1])}{issued.Year.ToString(CultureInfo.InvariantCulture)}{Letters(id)}",
            Authors = [.. authors.Select(Name)],
            Title = title,
            ContainerTitle = site,
            Issued = Day(issued),
            Url = url,
        };
    }

    /// <summary>A body's name begins with its article ("The editors") or is one word; a person's ends with the family's.</summary>
    public static CslName Name(string written)
    {
        string[] words = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [] or [_] or ["The", ..]
            ? new CslName { Literal = string.Join(' ', words) }
            : new CslName { Given = string.Join(' ', words[..^1]), Family = words[^1] };
    }

    private static PartialDate Day(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date);

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(each => char.IsAsciiLetterLower(each) || char.IsAsciiDigit(each)));
}
