using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>Sources, glossary and timeline: one page each.</summary>
internal static class ReferencePages
{
    private static readonly IReadOnlyList<(Documents.TimelineLane Lane, Theme.Models.TimelineLane Model)> Lanes =
    [
        (Documents.TimelineLane.Explosion, new("explosion", "Explosion")),
        (Documents.TimelineLane.Gradualism, new("gradualism", "Gradualism")),
        (Documents.TimelineLane.Both, new("both", "Both")),
        (Documents.TimelineLane.ThePost, new("2026", "The year of the post")),
    ];

    public static IEnumerable<PageSource> All =>
        [new("/sources/", Sources), new("/glossary/", Glossary), new("/timeline/", Timeline)];

    private static SourcesPageModel Sources(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Sources", "Everything this site rests on, with how each source was seen and how far it can be trusted.", "/sources/"),
        Title = "Sources",
        Url = "/sources/",
        NavigationUrl = "/sources/",
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Each entry says how the source was seen: read in a stored copy, met as one of the articles that this site started from, or known and not read again. The judgement behind it (primary, strong secondary, secondary, weak) is ours, and is of the copy that was seen."),
        Groups =
        [
            .. context.Site.Sources
                .OrderBy(SourceWords.AuthorYear, StringComparer.OrdinalIgnoreCase)
                .ThenBy(each => each.Id, StringComparer.Ordinal)
                .GroupBy(each => Initial(SourceWords.AuthorYear(each)))
                .Select(group => new SourceGroup($"sources-{group.Key.ToLowerInvariant()}", group.Key, [.. group.Select(each => Entry(context, each))])),
        ],
        Downloads = [new("All sources", "/sources.json", "CSL-JSON"), new("All sources", "/sources.bib", "BibTeX"), new("All sources", "/sources.ris", "RIS")],
    };

    private static SourceEntry Entry(RenderContext context, Source source) =>
        context.Sources.Entry(source, context.Backlinks.Of(ReferenceKind.Source, source.Id));

    private static GlossaryPageModel Glossary(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Glossary", "The words of the debate about self-improving AI, each in a sentence or two.", "/glossary/"),
        Title = "Glossary",
        Url = "/glossary/",
        NavigationUrl = "/glossary/",
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Words of the field as this site uses them. Others use some of them differently; where that matters, the essays say so."),
        Groups =
        [
            .. context.Site.Terms
                .OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase)
                .GroupBy(each => Initial(each.Name))
                .Select(group => new TermGroup($"terms-{group.Key.ToLowerInvariant()}", group.Key, [.. group.Select(each => context.Ledger.Term(each, context.Backlinks.Of(ReferenceKind.Term, each.Id)))])),
        ],
    };

    private static TimelinePageModel Timeline(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Timeline", "From Good’s paper of 1965 to the autumn of 2026: two lines of thought, and the year in which they met.", "/timeline/"),
        Title = "Timeline",
        Url = "/timeline/",
        NavigationUrl = "/timeline/",
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Two lines of thought run through these years: that self-improvement could run away, and that progress comes in many small steps. Each entry leads to its facts and sources."),
        Lanes = [.. Lanes.Select(each => each.Model)],
        Periods =
        [
            .. context.Site.Timeline
                .OrderBy(each => each.Date.First)
                .GroupBy(each => Period(each.Date.First.Year))
                .Select(period => new TimelinePeriod($"period-{period.Key}", period.Key, [.. period.Select(each => Event(context, each))])),
        ],
    };

    private static Theme.Models.TimelineEvent Event(RenderContext context, Documents.TimelineEvent happened) => new()
    {
        Date = LedgerModels.Date(happened.Date),
        Event = HtmlText.Escaped(happened.Event),
        Lane = Lanes.FirstOrDefault(each => each.Lane == happened.Lane).Model,
        Facts = context.Ledger.References(happened.Facts),
        Sources = context.Ledger.SourceLinks(happened.Sources),
    };

    // Single years from the first of the new systems on, decades before.
    private static string Period(int year) => year >= 2023 ? $"{year}" : $"{year / 10}0s";

    private static string Initial(string name)
    {
        char first = char.ToUpperInvariant(name.Normalize(System.Text.NormalizationForm.FormD).FirstOrDefault(char.IsLetterOrDigit));
        return char.IsAsciiLetter(first) ? first.ToString() : "0–9";
    }
}
