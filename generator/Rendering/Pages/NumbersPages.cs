using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The numbers of each essay alone, with their sources in full: a sheet to print and to check the essay by.</summary>
internal static class NumbersPages
{
    public static IEnumerable<PageSource> Of(BoundSite site) => site.Essays.Select(essay => new PageSource(essay.Essay.NumbersUrl, context => Page(context, essay)));

    private static NumbersPageModel Page(RenderContext context, BoundEssay bound)
    {
        Essay essay = bound.Essay;
        Section section = context.Settings.Sections.First(each => each.Id == essay.SectionId);
        Fact[] facts = [.. EssayPages.Ids(bound.Texts.SelectMany(each => each.References), ReferenceKind.Fact).Select(id => context.Index.Facts[id])];
        string name = Typography.Curl(essay.Title);
        return new NumbersPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head($"Numbers in “{name}”", $"Every number and claim that the essay “{name}” rests on, with who says it, how it is known, and who disputes it.", essay.NumbersUrl, noIndex: essay.IsDraft),
            Title = $"Numbers in “{name}”",
            Url = essay.NumbersUrl,
            NavigationUrl = section.Url,
            Breadcrumb = [new(context.Settings.Title, "/"), new(section.Title, section.Url), new(name, essay.Url)],
            Essay = new Link(name, essay.Url),
            Updated = LedgerModels.Date(essay.Updated),
            Legend = LedgerModels.Legend,
            Facts = [.. facts.Select(context.Entry)],
            Sources = [.. Sources(facts, context.Index).Select(each => context.Sources.Entry(each))],
        };
    }

    private static IEnumerable<Source> Sources(IEnumerable<Fact> facts, SiteIndex index) =>
        facts.SelectMany(each => each.Sources)
            .Select(each => index.Sources[each.Id])
            .DistinctBy(each => each.Id)
            .OrderBy(SourceWords.AuthorYear, StringComparer.OrdinalIgnoreCase)
            .ThenBy(each => each.Id, StringComparer.Ordinal);
}
