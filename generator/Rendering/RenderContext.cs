using Site.Assets;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What every page model is made from: the documents, what uses what, the frame around each page, and the writers of figures and quotations.</summary>
internal sealed class RenderContext
{
    private readonly ComponentHost? components;
    private readonly Dictionary<string, Lazy<DrawnChart>> charts;

    public RenderContext(BoundSite site, SiteSettings settings, AssetSet assets, string? baseUrl, IReadOnlyDictionary<string, ScenarioResult> results)
    {
        Site = site;
        Settings = settings;
        Frame = new PageFrame(settings, assets, baseUrl ?? settings.Address, site.Scenarios.Count > 0, site.Paths.Count > 0);
        Results = results;
        Ledger = new LedgerModels(site.Index, site.People);
        Backlinks = new Backlinks(site);
        Sources = new SourceModels(Ledger, site);
        charts = site.Charts.ToDictionary(each => each.Chart.Id, each => new Lazy<DrawnChart>(() => ChartModels.Draw(each, site, this)));
    }

    private RenderContext(RenderContext other, ComponentHost components)
    {
        this.components = components;
        Site = other.Site;
        Settings = other.Settings;
        Frame = other.Frame;
        Results = other.Results;
        Ledger = other.Ledger;
        Backlinks = other.Backlinks;
        Sources = other.Sources;
        charts = other.charts;
    }

    public BoundSite Site { get; }

    public SiteSettings Settings { get; }

    public PageFrame Frame { get; }

    public LedgerModels Ledger { get; }

    public SourceModels Sources { get; }

    public Backlinks Backlinks { get; }

    /// <summary>What the models came to, by the ids of their functions.</summary>
    public IReadOnlyDictionary<string, ScenarioResult> Results { get; }

    public SiteIndex Index => Site.Index;

    /// <summary>The same for one page, with a component host of its own.</summary>
    public RenderContext On(ComponentHost components) => new(this, components);

    private ComponentHost Components => components ?? throw new InvalidOperationException("figures and quotations are written in the context of the page that is rendered");

    public string Page(PageModel model) => Components.Render(model);

    /// <summary>A chart drawn, when it is first asked for.</summary>
    public DrawnChart Drawn(Chart chart) => charts[chart.Id].Value;

    public ChartFigureModel Figure(string chartId) => charts[chartId].Value.Figure;

    /// <summary>A chart in a list of charts.</summary>
    public ChartCard Card(Chart chart) => ChartModels.Card(Drawn(chart));

    /// <summary>Targets for a text on a page that shows these charts and scenarios.</summary>
    public ProseTargets Targets(IEnumerable<string>? figuresOnPage = null, bool hasApparatus = false, IEnumerable<string>? scenariosOnPage = null) => new()
    {
        Index = Index,
        FiguresOnPage = figuresOnPage?.ToHashSet() ?? [],
        ScenariosOnPage = scenariosOnPage?.ToHashSet() ?? [],
        HasApparatus = hasApparatus,
        Figure = (id, caption) => Components.Render(Figure(id) with { Caption = new Html(caption), PageUrl = Index.Charts[id].Url }),
        ScenarioFigure = (id, preset, caption) => Components.Render(ScenarioModels.Figure(this, Index.Scenarios[id], id, preset) with { Caption = new Html(caption) }),
        Quotation = quote => Components.Render(Ledger.Quote(quote)),
    };

    public Html Inline(ParsedProse prose) => new(ProseWriter.WriteInline(prose, Targets()));

    /// <summary>A text of site.yml.</summary>
    public Html Text(Prose prose) => Inline(Site.SettingsTexts[prose]);

    public Html Body(ParsedProse prose) => new(ProseWriter.Write(prose, Targets()).Html);

    public string Plain(ParsedProse prose) => ProseWriter.WritePlain(prose, Index);
}
