using System.Globalization;

namespace Site.Citing;

/// <summary>A reference to a page in the style of the American Psychological Association. The page's script writes the same of a state.</summary>
public static class ApaText
{
    public static string Write(CitedWork work) =>
        $"{Sentence(Names(work))} ({Date(work.DateParts)}). {Sentence(work.Title)} {work.ContainerTitle}. {work.Url}";

    private static string Names(CitedWork work)
    {
        string[] names = [.. work.Authors.Select(each => each.Literal != "" ? each.Literal : $"{each.Family}, {Initials(each.Given)}")];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
    }

    private static string Initials(string given) => string.Join(' ', given.Split(' ').Select(each => $"{each[0]}."));

    private static string Date(IReadOnlyList<int> parts)
    {
        string year = parts[0].ToString(CultureInfo.InvariantCulture);
        return parts.Count switch
        {
            1 => year,
            2 => $"{year}, {Month(parts[1])}",
            _ => $"{year}, {Month(parts[1])} {parts[2].ToString(CultureInfo.InvariantCulture)}",
        };
    }

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    // A title that ends with a question has its stop.
    private static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : $"{text}.";
}
