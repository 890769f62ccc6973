using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Site.Theme.Components;
using Site.Theme.Models;
using Site.Theme.Pages;

namespace Site.Rendering;

/// <summary>Renders the theme's components to HTML. One host serves one thread at a time.</summary>
internal sealed class ComponentHost : IAsyncDisposable
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
        [typeof(TimelinePageModel)] = typeof(TimelinePage),
        [typeof(ProsePageModel)] = typeof(ProsePage),
        [typeof(CorrectionsPageModel)] = typeof(CorrectionsPage),
        [typeof(ChartsPageModel)] = typeof(ChartsPage),
        [typeof(ChartPageModel)] = typeof(ChartPage),
        [typeof(ScenariosPageModel)] = typeof(ScenariosPage),
        [typeof(ScenarioPageModel)] = typeof(ScenarioPage),
        [typeof(ScenarioFigureModel)] = typeof(ScenarioFigure),
        [typeof(NotFoundPageModel)] = typeof(NotFoundPage),
        [typeof(ChartFigureModel)] = typeof(ChartFigure),
        [typeof(QuoteModel)] = typeof(QuoteFigure),
    };

    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly HtmlRenderer renderer;

    public ComponentHost() => renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

    /// <summary>Renders the component that prints a model.</summary>
    public string Render(object model) =>
        renderer.Dispatcher.InvokeAsync(() => RenderAsync(model)).GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }

    private async Task<string> RenderAsync(object model)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
        var root = await renderer.RenderComponentAsync(Components[model.GetType()], parameters);
        using var html = new StringWriter { NewLine = "\n" };
        root.WriteHtmlTo(html);
        return html.ToString();
    }
}
