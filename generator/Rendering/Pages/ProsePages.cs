using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>Pages of prose, the list of corrections, and the page for addresses that lead nowhere.</summary>
internal static class ProsePages
{
    private const string CorrectionsSlug = "corrections";

    public static IEnumerable<PageSource> Of(BoundSite site)
    {
        // A page with a section's name is that section's introduction.
        HashSet<string> sections = [.. site.Settings!.Sections.Select(each => each.Id)];
        return
        [
            .. site.Pages
                .Where(each => each.Page.Slug != CorrectionsSlug && !sections.Contains(each.Page.Slug))
                .Select(page => new PageSource(page.Page.Url, context => Page(context, page))),
            new PageSource("/corrections/", Corrections),
            new PageSource("/404.html", NotFound),
        ];
    }

    private static ProsePageModel Page(RenderContext context, BoundPage bound)
    {
        string title = Typography.Curl(bound.Page.Title);
        return new ProsePageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head(title, context.Plain(bound.Summary), bound.Page.Url),
            Title = title,
            Url = bound.Page.Url,
            NavigationUrl = bound.Page.Url,
            Breadcrumb = [new(context.Settings.Title, "/")],
            Summary = context.Inline(bound.Summary),
            Updated = LedgerModels.Date(bound.Page.Updated),
            Contents = EssayPages.Contents(bound.Body),
            Body = context.Body(bound.Body),
        };
    }

    private static CorrectionsPageModel Corrections(RenderContext context)
    {
        BoundPage? prose = context.Site.Pages.FirstOrDefault(each => each.Page.Slug == CorrectionsSlug);
        return new CorrectionsPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head("Corrections", prose is null ? "What was wrong on this site and has been put right, with dates." : context.Plain(prose.Summary), "/corrections/"),
            Title = "Corrections",
            Url = "/corrections/",
            NavigationUrl = "",
            Breadcrumb = [new(context.Settings.Title, "/")],
            Introduction = prose is null ? Html.Empty : context.Body(prose.Body),
            Corrections = [.. context.Corrections.Select(each => Entry(context, each))],
            Feed = new Link("Corrections as a feed", Feeds.CorrectionsUrl),
            NoneYet = "No number has been changed since it was first published.",
        };
    }

    private static CorrectionEntry Entry(RenderContext context, Correction correction) => new()
    {
        Id = correction.Id,
        Date = LedgerModels.Date(correction.Change.Date),
        Page = new Link(LedgerModels.Title(correction.Fact), correction.Fact.Url),
        What = HtmlText.Escaped(correction.What),
        ShownIn = correction.ShownIn(context),
        FrozenIn = correction.FrozenIn(context),
    };

    private static NotFoundPageModel NotFound(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Page not found", "Nothing has this address.", "/404.html", noIndex: true),
        Title = "Page not found",
        Url = "/404.html",
        Message = new Html("Nothing on this site has this address. It may have been typed or copied with a slip; addresses that were published keep leading to their page."),
        Suggestions =
        [
            new("Home", "/"),
            .. context.Site.Essays.Take(3).Select(each => new Link(Typography.Curl(each.Essay.Title), each.Essay.Url)),
            new("Ledger of facts", "/ledger/"),
            new("Charts", "/charts/"),
        ],
    };
}
