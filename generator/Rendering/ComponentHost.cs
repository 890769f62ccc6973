using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Site.Theme.Components;
using Site.Theme.Models;
using Site.Theme.Pages;

namespace Site.Rendering;

/// <summary>Renders the theme's components to HTML. One host serves one page: it holds the tree of everything that it has rendered.</summary>
internal sealed class ComponentHost
{
    private static readonly Dictionary<Type, Type> Components = new()
    {
        [typeof(HomePageModel)] = typeof(HomePage),
        [typeof(SectionPageModel)] = typeof(SectionPage),
        [typeof(EssayPageModel)] = typeof(EssayPage),
        [typeof(LedgerPageModel)] = typeof(LedgerPage),
        [typeof(FactPageModel)] = typeof(FactPage),
        [typeof(SourcesPageModel)] = typeof(SourcesPage),
        [typeof(GlossaryPageModel)] = typeof(GlossaryPage),
        [typeof(PeoplePageModel)] = typeof(PeoplePage),
        [typeof(PersonPageModel)] = typeof(PersonPage),
        [typeof(DisputesPageModel)] = typeof(DisputesPage),
        [typeof(DisputeModel)] = typeof(DisputeNote),
        [typeof(NumbersPageModel)] = typeof(NumbersPage),
        [typeof(TimelinePageModel)] = typeof(TimelinePage),
        [typeof(ProsePageModel)] = typeof(ProsePage),
        [typeof(CorrectionsPageModel)] = typeof(CorrectionsPage),
        [typeof(EditionsPageModel)] = typeof(EditionsPage),
        [typeof(ChartsPageModel)] = typeof(ChartsPage),
        [typeof(ChartPageModel)] = typeof(ChartPage),
        [typeof(ChartEmbedModel)] = typeof(ChartEmbed),
        [typeof(ScenarioEmbedModel)] = typeof(ScenarioEmbed),
        [typeof(ScenariosPageModel)] = typeof(ScenariosPage),
        [typeof(ScenarioPageModel)] = typeof(ScenarioPage),
        [typeof(ScenarioFigureModel)] = typeof(ScenarioFigure),
        [typeof(StoryPageModel)] = typeof(StoryPage),
        [typeof(PathsPageModel)] = typeof(PathsPage),
        [typeof(PathPageModel)] = typeof(PathPage),
        [typeof(TeachPageModel)] = typeof(TeachPage),
        [typeof(LessonPageModel)] = typeof(LessonPage),
        [typeof(QuizPageModel)] = typeof(QuizPage),
        [typeof(ShortPageModel)] = typeof(ShortPage),
        [typeof(SearchPageModel)] = typeof(SearchPage),
        [typeof(AssignPageModel)] = typeof(AssignPage),
        [typeof(PacketPageModel)] = typeof(PacketPage),
        [typeof(PacketDeskPageModel)] = typeof(PacketDeskPage),
        [typeof(NotFoundPageModel)] = typeof(NotFoundPage),
        [typeof(ChartFigureModel)] = typeof(ChartFigure),
        [typeof(DiagramFigureModel)] = typeof(DiagramFigure),
        [typeof(QuoteModel)] = typeof(QuoteFigure),
        [typeof(RegisterModel)] = typeof(Register),
        [typeof(CardModel)] = typeof(CardPicture),
        [typeof(DownloadsPageModel)] = typeof(DownloadsPage),
        [typeof(LicencesPageModel)] = typeof(LicencesPage),
        [typeof(BookFrontModel)] = typeof(BookFront),
        [typeof(BookCoverModel)] = typeof(BookCover),
    };

    private static readonly PlainServices Services = new();

    /// <summary>The thread's own, while no page is being written with it: one that a fault stopped half-way is not used again.</summary>
    [ThreadStatic]
    private static PageWriter? idle;

    private readonly HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);

    /// <summary>Renders the component that prints a model. May be asked for another while it renders one.</summary>
    public string Render(object model)
    {
        using var html = new StringWriter { NewLine = "\n" };
        Render(model, html);
        return html.ToString();
    }

    /// <returns>The bytes of a page's file.</returns>
    public byte[] RenderPage(PageModel model)
    {
        PageWriter writer = idle ?? new PageWriter();
        idle = null;
        Render(model, writer);
        byte[] page = writer.TakeBytes();
        idle = writer;
        return page;
    }

    private void Render(object model, TextWriter html) =>
        renderer.Dispatcher.InvokeAsync(() => RenderAsync(model, html)).GetAwaiter().GetResult();

    private async Task RenderAsync(object model, TextWriter html)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
        var root = await renderer.RenderComponentAsync(Components[model.GetType()], parameters);
        root.WriteHtmlTo(html);
    }

    /// <summary>All that a renderer asks for; what it can do without it is not given.</summary>
    private sealed class PlainServices : IServiceProvider
    {
        private readonly PlainActivator activator = new();

        public object? GetService(Type serviceType) => serviceType == typeof(IComponentActivator) ? activator : null;
    }

    /// <summary>Our components ask for nothing, so none needs the constructor that would otherwise be compiled for it.</summary>
    private sealed class PlainActivator : IComponentActivator
    {
        public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
