using System.Collections.Concurrent;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Works of the bibliography as pages show them.</summary>
internal sealed class SourceModels(LedgerModels ledger, BoundSite site)
{
    private readonly ILookup<string, Fact> facts = site.Facts
        .SelectMany(fact => fact.Sources.Select(source => (source.Id, fact)))
        .ToLookup(each => each.Id, each => each.fact);

    // Made once for all pages.
    private readonly ConcurrentDictionary<string, SourceEntry> entries = new(StringComparer.Ordinal);

    /// <summary>How a source was seen, as a label.</summary>
    public static string SeenLabel(Seen seen) => seen switch
    {
        Seen.Seed => "starting article",
        Seen.StoredCopy => "stored copy",
        _ => "from memory",
    };

    /// <summary>With the facts that rest on it.</summary>
    /// <param name="usedIn">Pages that cite it.</param>
    public SourceEntry Entry(Source source, IReadOnlyList<Backlink> usedIn) => Entry(source) with { Facts = [.. facts[source.Id].Select(ledger.Reference)], UsedIn = usedIn };

    public SourceEntry Entry(Source source) => entries.GetOrAdd(source.Id, _ => new SourceEntry
    {
        Id = source.Id,
        Reference = Reference(source),
        Seen = SeenLabel(source.Seen),
        SeenDetail = ledger.Words(source.SeenDetail),
        Reliability = source.Reliability.Replace('-', ' '),
        Note = ledger.Words(source.Note),
        Facts = [],
        UsedIn = [],
    });

    /// <summary>The formatted reference: authors, year, title, where it appeared, number.</summary>
    public static Html Reference(Source source)
    {
        string authors = Authors(source);
        string year = $"{source.Issued?.Text[..4] ?? "no date"}{source.YearLetter}";
        bool isWhole = source.Type is "book" or "report" or "thesis" or "dataset";
        Html title = new($"<cite>{HtmlText.Link(isWhole ? source.Title : $"“{source.Title}”", source.Url).Value}</cite>");
        if (source.Url == "")
        {
            title = new Html($"<cite>{HtmlText.Escaped(isWhole ? source.Title : $"“{source.Title}”").Value}</cite>");
        }

        string[] places = [source.ContainerTitle, source.Publisher == source.ContainerTitle ? "" : source.Publisher, VolumeAndIssue(source), source.Number, source.Doi == "" ? "" : $"doi:{source.Doi}", FullDate(source)];
        string place = string.Join(", ", places.Where(each => each != ""));
        return HtmlText.Join(authors == "" ? "" : $"{authors} ", $"({year}). ", title, place == "" ? "." : $". {place}.");
    }

    private static string Authors(Source source)
    {
        string[] names = [.. source.Authors.Select((each, i) => i == 0 && each.Family != "" && each.Given != "" ? $"{each.Family}, {each.Given}" : each.Full)];
        return names.Length switch
        {
            0 => source.Publisher,
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        };
    }

    private static string VolumeAndIssue(Source source) =>
        (source.Volume, source.Issue) switch
        {
            ("", "") => "",
            (var volume, "") => volume,
            ("", var issue) => $"no. {issue}",
            var (volume, issue) => $"{volume}({issue})",
        };

    private static string FullDate(Source source) =>
        source.Issued is { } issued && issued.Text.Length > 4 ? issued.Words : "";
}
