using System.Globalization;

namespace Site.Citing;

/// <summary>Entries of the RIS format, which most reference managers read.</summary>
public static class Ris
{
    public static string Write(CitedWork work)
    {
        IReadOnlyList<int> date = work.DateParts;
        (string Tag, string Value)[] lines =
        [
            ("TY", Kind(work.Type)),
            .. work.Authors.Select(each => ("AU", each.FamilyFirst)),
            ("TI", work.Title),
            ("T2", work.ContainerTitle),
            ("PB", work.Publisher == work.ContainerTitle ? "" : work.Publisher),
            ("VL", work.Volume),
            ("IS", work.Issue != "" ? work.Issue : work.Number),
            ("PY", date.Count > 0 ? date[0].ToString(CultureInfo.InvariantCulture) : ""),
            ("DA", work.SlashedDate),
            ("DO", work.Doi),
            ("UR", work.Url),
            ("N1", work.Note),
        ];
        return string.Concat(lines.Where(each => each.Value != "").Select(each => $"{each.Tag}  - {each.Value.ReplaceLineEndings(" ")}\n")) + "ER  - ";
    }

    private static string Kind(string type) => type switch
    {
        "article-journal" => "JOUR",
        "article-newspaper" => "NEWS",
        "book" => "BOOK",
        "chapter" => "CHAP",
        "dataset" => "DATA",
        "legislation" => "STAT",
        "paper-conference" => "CONF",
        "post-weblog" => "BLOG",
        "report" => "RPRT",
        "thesis" => "THES",
        "webpage" or "post" => "ELEC",
        _ => "GEN",
    };
}
