using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The summaries of all essays on one page, in reading order.</summary>
internal static class ShortPages
{
    private const string ShortUrl = "/short/";

    public static PageSource Page { get; } = new(ShortUrl, Model);

    private static ShortPageModel Model(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Every essay in short", "The answer of each essay in a few sentences, in reading order.", ShortUrl), ["css/find.css"]),
        Title = "Every essay in short",
        Url = ShortUrl,
        NavigationUrl = ShortUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = HtmlText.Escaped($"The answer of each essay in a few sentences, section by section. Together they take {ReadingTimes.OfSummaries(context.Site.Essays)}. Each leads on to its essay, and to the parts of it."),
        Sections =
        [
            .. context.Settings.Sections
                .Select(section => Section(context, section))
                .Where(each => each.Essays.Count > 0),
        ],
    };

    private static ShortSection Section(RenderContext context, Section section)
    {
        BoundEssay[] essays = [.. context.Site.Essays.Where(each => each.Essay.SectionId == section.Id)];
        return new ShortSection(section.Id, new Link(section.Title, section.Url), Typography.Curl(section.Question), ReadingTimes.OfSummaries(essays), [.. essays.Select(each => Essay(context, each))]);
    }

    private static ShortEssay Essay(RenderContext context, BoundEssay bound) => new(
        bound.Essay.Slug,
        new Link(Typography.Curl(bound.Essay.Title), bound.Essay.Url),
        context.Plain(bound.Question),
        context.Inline(bound.Summary),
        [.. bound.Body.Headings.Where(each => each.Level == 2).Select(each => new Link(Typography.Curl(each.Text), $"{bound.Essay.Url}#{each.Id}"))],
        ReadingTimes.Of(bound, ReadingDepth.Everything));
}
