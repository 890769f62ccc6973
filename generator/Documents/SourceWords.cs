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
        return $"{who} {year}";
    }

    private static string ShortTitle(Source source)
    {
        string name = source.ContainerTitle != "" ? source.ContainerTitle : source.Publisher != "" ? source.Publisher : source.Title;
        int cut = name.IndexOfAny([',', '(', ';']);
        name = cut > 0 ? name[..cut].Trim() : name;
        return name.Length <= LongestTitle ? name : $"{name[..LongestTitle].TrimEnd()}…";
    }
}
