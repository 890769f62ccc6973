using System.Globalization;
using Site.Documents;

namespace Site.Citing;

/// <summary>A reference to a page as lists of references print it, plain text. The page's script writes the same of a state.</summary>
public static class ReferenceText
{
    /// <summary>In the style of the American Psychological Association.</summary>
    public static string Apa(CitedWork work)
    {
        string[] names = [.. work.Authors.Select(each => each.Literal != "" ? each.Literal : $"{each.Family}, {Initials(each.Given)}")];
        string who = names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
        IReadOnlyList<int> date = work.DateParts;
        string when = date.Count < 2 ? Number(date[0]) : $"{Number(date[0])}, {Day(date)}";
        return $"{Sentence(who)} ({when}). {Sentence(work.Title)} {work.ContainerTitle}. {work.Url}";
    }

    /// <summary>In the style of the Chicago Manual, by author and date.</summary>
    public static string Chicago(CitedWork work)
    {
        IReadOnlyList<int> date = work.DateParts;
        string day = date.Count < 2 ? "" : date.Count < 3 ? $" {Day(date)} {Number(date[0])}." : $" {Day(date)}, {Number(date[0])}.";

        // Quotation marks inside of quotation marks are single ones.
        string title = work.Title.Replace('“', '‘').Replace('”', '’');
        return $"{Sentence(Names(work.Authors))} {Number(date[0])}. “{Sentence(title)}” {work.ContainerTitle}.{day} {work.Url}";
    }

    /// <summary>The first name as lists are sorted, the others as they are spoken.</summary>
    private static string Names(IReadOnlyList<CslName> authors)
    {
        string[] names = [.. authors.Select((each, i) => i == 0 ? each.FamilyFirst : each.Full)];
        return names switch
        {
            [] => "",
            [var only] => only,
            [var first, var second] when !first.Contains(',', StringComparison.Ordinal) => $"{first} and {second}",
            _ => $"{string.Join(", ", names[..^1])}, and {names[^1]}",
        };
    }

    private static string Initials(string given) => string.Join(' ', given.Split(' ').Select(each => $"{StringInfo.GetNextTextElement(each)}."));

    private static string Day(IReadOnlyList<int> date) => date.Count < 3 ? Month(date[1]) : $"{Month(date[1])} {Number(date[2])}";

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A title that ends with a question has its stop.
    private static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : $"{text}.";
}
