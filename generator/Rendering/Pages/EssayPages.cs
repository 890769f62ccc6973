using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The page of each essay, with what it rests on listed below it.</summary>
internal static class EssayPages
{
    public static IEnumerable<PageSource> Of(BoundSite site) => site.Essays.Select((essay, i) => new PageSource(essay.Essay.Url, context =>
        Page(context, essay, site.Essays.ElementAtOrDefault(i - 1), site.Essays.ElementAtOrDefault(i + 1))));

    public static EssaySummary Summary(RenderContext context, BoundEssay essay) => new()
    {
        Title = Typography.Curl(essay.Essay.Title),
        Url = essay.Essay.Url,
        Question = context.Plain(essay.Question),
        Summary = HtmlText.Escaped(context.Plain(essay.Summary)),
        ReadingTime = ReadingTimes.Of(essay, ReadingDepth.Everything),
        Date = LedgerModels.Date(essay.Essay.Updated),
        IsDraft = essay.Essay.IsDraft,
    };

    private static EssayPageModel Page(RenderContext context, BoundEssay bound, BoundEssay? previous, BoundEssay? next)
    {
        Essay essay = bound.Essay;
        Section section = context.Settings.Sections.First(each => each.Id == essay.SectionId);
        ProseReference[] references = [.. bound.Texts.SelectMany(each => each.References)];
        string[] scenarios = [.. Ids(references.Where(each => each.IsEmbed), ReferenceKind.Scenario)];
        string[] diagrams = [.. Ids(references.Where(each => each.IsEmbed), ReferenceKind.Diagram)];
        ProseTargets targets = Targets(context, references);
        WrittenProse body = Body(context, bound, targets);
        string title = Typography.Curl(essay.Title);
        Source[] cited = [.. CitedSources(references, context.Index)];
        PageHead head = context.Frame.Head(title, context.Plain(bound.Summary), essay.Url, isArticle: true, noIndex: essay.IsDraft);
        head = head with
        {
            Meta = ScholarTags.Of(context, bound, cited),
            Links = [.. head.Links, ScholarTags.Schema, .. Citations.Links(essay.Url)],
            JsonLd = [PageData.Essay(context, bound, cited, ReadingTimes.Minutes(bound, ReadingDepth.Everything))],
        };
        return new EssayPageModel
        {
            Site = context.Frame.Site,
            Head = scenarios.Length > 0 ? context.Frame.With(head, [ScenarioModels.Style]) : head,
            Title = title,
            Url = essay.Url,
            NavigationUrl = section.Url,
            Breadcrumb = [new(context.Settings.Title, "/"), new(section.Title, section.Url)],
            Section = new Link(section.Title, section.Url),
            Question = context.Plain(bound.Question),
            Summary = new Html(ProseWriter.WriteInline(bound.Summary, targets)),
            Authors = essay.Authors,
            Published = LedgerModels.Date(essay.Published),
            Updated = essay.Updated == essay.Published ? null : LedgerModels.Date(essay.Updated),
            ReadingTime = ReadingTimes.Of(bound, ReadingDepth.Everything),
            Depths = Depths(bound),
            IsDraft = essay.IsDraft,
            Contents = Contents(bound.Body),
            Body = new Html(body.Html),
            Legend = LedgerModels.Legend,
            Discussion = [.. bound.Discussion.Select(context.Plain)],
            Teaching = TeachPages.LinksOf(context.Site, essay.Slug),
            Facts = [.. Ids(references, ReferenceKind.Fact).Concat(diagrams.SelectMany(context.Diagrams.FactsOf)).Distinct().Select(id => context.Entry(context.Index.Facts[id]))],
            NumbersUrl = essay.NumbersUrl,
            Terms = [.. Ids(references, ReferenceKind.Term).Select(id => context.Ledger.Term(context.Index.Terms[id], []))],
            Sources = [.. cited.Select(source => context.Sources.Entry(source))],
            Notes = [.. body.Notes.Select(each => new NoteEntry(each.Label, new Html(each.Html)))],
            Citation = Citations.Model(Citations.Of(context, essay), essay.Url),
            Previous = previous is null ? null : Summary(context, previous),
            Next = next is null ? null : Summary(context, next),
            Paths = [.. context.Site.Paths.SelectMany(each => PathPages.Places(context, each.Path, essay.Slug))],
        };
    }

    /// <summary>What the text of an essay may point at on its page.</summary>
    internal static ProseTargets Targets(RenderContext context, ProseReference[] references)
    {
        ProseReference[] embeds = [.. references.Where(each => each.IsEmbed)];
        return context.Targets(Ids(embeds, ReferenceKind.Chart), hasApparatus: true, Ids(embeds, ReferenceKind.Scenario), [.. Ids(embeds, ReferenceKind.Diagram)]);
    }

    internal static WrittenProse Body(RenderContext context, BoundEssay bound, ProseTargets targets) =>
        ProseWriter.Write(bound.Body, targets with { BesideFact = context.MarginDisputes().Beside });

    /// <summary>Cited in the text, or standing behind a quotation in it; in the order of their names.</summary>
    internal static IEnumerable<Source> CitedSources(ProseReference[] references, SiteIndex index) =>
        Ids(references, ReferenceKind.Source)
            .Concat(Ids(references, ReferenceKind.Quote).Select(id => index.Quotes[id].Source.Id))
            .Distinct()
            .Select(id => index.Sources[id])
            .OrderBy(SourceWords.AuthorYear, StringComparer.OrdinalIgnoreCase)
            .ThenBy(each => each.Id, StringComparer.Ordinal);

    /// <summary>Each id once, in the order of first use.</summary>
    internal static IEnumerable<string> Ids(IEnumerable<ProseReference> references, ReferenceKind kind) =>
        references.Where(each => each.Kind == kind).Select(each => each.Id).Distinct();

    internal static IReadOnlyList<ContentsEntry> Contents(ParsedProse body)
    {
        List<ContentsEntry> entries = [];
        foreach (ProseHeading heading in body.Headings.Where(each => each.Level <= 3))
        {
            var entry = new ContentsEntry(heading.Id, Typography.Curl(heading.Text));
            if (heading.Level == 2 || entries.Count == 0)
            {
                entries.Add(entry);
            }
            else
            {
                entries[^1] = entries[^1] with { Children = [.. entries[^1].Children, entry] };
            }
        }

        return entries;
    }

    /// <summary>None for a text without headings, which is short enough as it is.</summary>
    private static IReadOnlyList<DepthChoice> Depths(BoundEssay essay) => essay.Body.Headings.Count == 0
        ? []
        :
        [
            new("summary", "The summary", ReadingTimes.Of(essay, ReadingDepth.Summary)),
            new("key", "Key paragraphs", ReadingTimes.Of(essay, ReadingDepth.KeyParagraphs)),
            new("all", "Everything", ReadingTimes.Of(essay, ReadingDepth.Everything)),
        ];
}
