using System.Globalization;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using LoopStep = Site.Theme.Models.LoopStep;

namespace Site.Rendering.Pages;

/// <summary>The home page and the front page of each section.</summary>
internal static class FrontPages
{
    public static IEnumerable<PageSource> Of(SiteSettings settings) =>
        [new("/", Home), .. settings.Sections.Select((section, i) => new PageSource(section.Url, context => SectionPage(context, i)))];

    private static HomePageModel Home(RenderContext context)
    {
        SiteSettings settings = context.Settings;
        return new HomePageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head(settings.Title, settings.Description, "/"),
            Title = settings.Title,
            Url = "/",
            Headline = Typography.Curl(settings.Home.Headline),
            Introduction = context.Text(settings.Home.Introduction),
            Claim = context.Ledger.Quote(context.Index.Quotes[settings.Home.Quote.Id]),
            Starts = [.. settings.Home.Starts.Select(each => new Theme.Models.StartingPoint(each.Time, new Link(Typography.Curl(each.Title), Url(context, each.Target.Id)), Typography.Curl(each.Detail)))],
            Pairs = [.. settings.Home.Pairs.Select(each => new Theme.Models.FactPair(Fact(context, each.Claim), Fact(context, each.Counterweight)))],
            Legend = LedgerModels.Legend,
            Chart = settings.Home.Chart.IsEmpty ? null : context.Figure(settings.Home.Chart.Id) with { PageUrl = context.Index.Charts[settings.Home.Chart.Id].Url },
            Story = context.Site.Story is { Story: var story } ? new Link(Typography.Curl(story.Title), Documents.Story.Url) : null,
            Loop = settings.Home.Loop is { } loop ? Loop(context, loop) : null,
            Sections = [.. settings.Sections.Select((each, i) => Summary(context, each, i))],
            Holdings = Holdings(context.Site),
            Edition = HtmlText.Escaped($"Content as of {LedgerModels.Date(settings.AsOf).Text}"),
        };
    }

    private static LoopModel Loop(RenderContext context, LoopSettings loop) => new()
    {
        Title = Typography.Curl(loop.Title),
        Note = context.Text(loop.Note),
        Steps = [.. loop.Steps.Select(each => new LoopStep { Title = Typography.Curl(each.Title), State = StateKey(each.State), StateLabel = Typography.Curl(each.Label), Detail = context.Text(each.Detail) })],
    };

    internal static string StateKey(StepState state) => state switch
    {
        StepState.Machine => "machine",
        StepState.Shared => "shared",
        _ => "people",
    };

    private static FactEntry Fact(RenderContext context, Reference reference) => context.Ledger.Entry(context.Index.Facts[reference.Id]);

    private static string Url(RenderContext context, string slug) =>
        context.Index.Essays.TryGetValue(slug, out Essay? essay) ? essay.Url : context.Index.Pages[slug].Url;

    private static SectionSummary Summary(RenderContext context, Section section, int index) => new()
    {
        Number = Number(index),
        Title = section.Title,
        Url = section.Url,
        Question = Typography.Curl(section.Question),
        Essays = [.. Essays(context, section).Select(each => new Link(Typography.Curl(each.Essay.Title), each.Essay.Url))],
    };

    private static IReadOnlyList<Holding> Holdings(BoundSite site) =>
    [
        .. new (int Count, string What, string Url)[]
        {
            (site.Essays.Count, "essays", "/"),
            (site.Facts.Count, "facts in the ledger", "/ledger/"),
            (site.Sources.Count, "sources", "/sources/"),
            (site.Charts.Count, "charts", "/charts/"),
            (site.People.Count, "voices", "/people/"),
            (site.Terms.Count, "terms", "/glossary/"),
        }.Where(each => each.Count > 0).Select(each => new Holding(each.Count.ToString(CultureInfo.InvariantCulture), each.What, each.Url)),
    ];

    private static SectionPageModel SectionPage(RenderContext context, int index)
    {
        IReadOnlyList<Section> sections = context.Settings.Sections;
        Section section = sections[index];
        BoundPage? prose = context.Site.Pages.FirstOrDefault(each => each.Page.Slug == section.Id);
        return new SectionPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head($"{section.Title}: {section.Question}", context.Plain(context.Site.SettingsTexts[section.Introduction]), section.Url),
            Title = section.Title,
            Url = section.Url,
            NavigationUrl = section.Url,
            Breadcrumb = [new(context.Settings.Title, "/")],
            Number = Number(index),
            Question = Typography.Curl(section.Question),
            Introduction = prose is null ? new Html($"<p>{context.Text(section.Introduction).Value}</p>") : context.Body(prose.Body),
            Essays = [.. Essays(context, section).Select(each => EssayPages.Summary(context, each))],
            Charts = [.. ChartModels.ChartsOf(context.Site, section.Id).Select(context.Card)],
            Facts = [.. context.Site.Facts.Where(each => each.Topic == section.Id && each.Tier == FactTier.Core).Select(context.Ledger.Reference)],
            Previous = index > 0 ? new Link(sections[index - 1].Title, sections[index - 1].Url) : null,
            Next = index + 1 < sections.Count ? new Link(sections[index + 1].Title, sections[index + 1].Url) : null,
        };
    }

    private static IEnumerable<BoundEssay> Essays(RenderContext context, Section section) =>
        context.Site.Essays.Where(each => each.Essay.SectionId == section.Id);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
