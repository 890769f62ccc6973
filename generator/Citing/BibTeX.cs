using System.Globalization;
using System.Text;

namespace Site.Citing;

/// <summary>Entries of BibTeX. Titles and names of bodies stand in braces of their own, which keeps their letters as they are.</summary>
public static class BibTeX
{
    public static string Write(CitedWork work)
    {
        (string type, string container) = Kind(work.Type);
        string publisher = work.Publisher == work.ContainerTitle ? "" : work.Publisher;
        IReadOnlyList<int> date = work.DateParts;
        (string Name, string Value)[] fields =
        [
            ("author", string.Join(" and ", work.Authors.Select(Name))),
            ("title", $"{{{Escaped(work.Title)}}}"),
            (container, Escaped(work.ContainerTitle)),
            (type is "techreport" ? "institution" : type is "phdthesis" ? "school" : "publisher", Escaped(publisher)),
            ("volume", Escaped(work.Volume)),
            ("number", Escaped(work.Issue != "" ? work.Issue : work.Number)),
            ("year", Number(date, 0)),
            ("month", Number(date, 1)),
            ("day", Number(date, 2)),
            ("doi", work.Doi),
            ("url", Address(work.Url)),
            ("note", Escaped(work.Note)),
        ];
        return $"@{type}{{{work.Key},\n{string.Join(",\n", fields.Where(each => each.Value != "").Select(each => $"  {each.Name} = {{{each.Value}}}"))}\n}}";
    }

    /// <summary>The entry's type, and the field that names what holds the work.</summary>
    private static (string Type, string Container) Kind(string type) => type switch
    {
        "article-journal" => ("article", "journal"),
        "book" => ("book", "series"),
        "chapter" => ("incollection", "booktitle"),
        "paper-conference" => ("inproceedings", "booktitle"),
        "report" => ("techreport", "howpublished"),
        "thesis" => ("phdthesis", "howpublished"),
        _ => ("misc", "howpublished"),
    };

    private static string Name(Documents.CslName name) => name switch
    {
        { Literal: not "" } => $"{{{Escaped(name.Literal)}}}",
        { Given: "" } => $"{{{Escaped(name.Family)}}}",
        _ => $"{Escaped(name.Family)}, {Escaped(name.Given)}",
    };

    private static string Number(IReadOnlyList<int> parts, int index) => index < parts.Count ? parts[index].ToString(CultureInfo.InvariantCulture) : "";

    // Printed as it is; only a brace could end the field.
    private static string Address(string url) => url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
