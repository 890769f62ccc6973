namespace Site.Documents;

/// <summary>How running text names a source.</summary>
public static class SourceWords
{
    private const int LongestTitle = 40;

    /// <summary>For example <c>Favaro and Clark 2026</c>; by its title when nobody is named.</summary>
    public static string AuthorYear(Source source)
    {
        string who = source.Authors.Count switch
        {
            0 => ShortTitle(source),
            1 => source.Authors[0].Short,
            2 => $"{source.Authors[0].Short} and {source.Authors[1].Short}",
            _ => $"{source.Authors[0].Short} and others",
        };
        string year = source.Issued is { } issued ? issued.Text[..4] : "no date";
        return $"{who} {year}{source.YearLetter}";
    }

    /// <summary>The sources with letters behind the years of those that would be named alike, by date.</summary>
    public static IReadOnlyList<Source> WithYearLetters(IReadOnlyList<Source> sources)
    {
        Dictionary<string, string> letters = sources
            .GroupBy(AuthorYear)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group
                .OrderBy(each => each.Issued?.First ?? default)
                .ThenBy(each => each.Id, StringComparer.Ordinal)
                .Select((each, i) => (each.Id, Letter: Letter(i))))
            .DistinctBy(each => each.Id)
            .ToDictionary(each => each.Id, each => each.Letter);
        return [.. sources.Select(each => letters.TryGetValue(each.Id, out string? letter) ? each with { YearLetter = letter } : each)];
    }

    // a … z, then aa … as spreadsheets count.
    private static string Letter(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + (char)('a' + (index % 26));

    private static string ShortTitle(Source source)
    {
        string name = source.ContainerTitle != "" ? source.ContainerTitle : source.Publisher != "" ? source.Publisher : source.Title;
        int cut = name.IndexOfAny([',', '(', ';']);
        name = cut > 0 ? name[..cut].Trim() : name;
        return name.Length <= LongestTitle ? name : $"{name[..LongestTitle].TrimEnd()}…";
    }
}
