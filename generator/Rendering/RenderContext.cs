using Site.Assets;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What every page model is made from: the documents, what uses what, the frame around each page, and the writers of figures and quotations.</summary>
internal sealed class RenderContext
{
    private readonly ComponentHost components;
    private readonly Dictionary<string, DrawnChart> charts;

    public RenderContext(BoundSite site, SiteSettings settings, AssetSet assets, string? baseUrl, ComponentHost components)
    {
        Site = site;
        Settings = settings;
        this.components = components;
        Frame = new PageFrame(settings, assets, baseUrl ?? settings.Address);
        Ledger = new LedgerModels(site.Index, site.People);
        Backlinks = new Backlinks(site);
        Sources = new SourceModels(Ledger, site);
        charts = ChartModels.Draw(site, this);
    }

    private RenderContext(RenderContext other, ComponentHost components)
    {
        this.components = components;
        Site = other.Site;
        Settings = other.Settings;
        Frame = other.Frame;
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

    public SiteIndex Index => Site.Index;

    /// <summary>The same for another thread, with a component host of its own.</summary>
    public RenderContext On(ComponentHost components) => new(this, components);

    /// <summary>By id.</summary>
    public IReadOnlyList<DrawnChart> Charts => [.. Site.Charts.Select(each => charts[each.Chart.Id])];

    public ChartFigureModel Figure(string chartId) => charts[chartId].Figure;

    /// <summary>A chart in a list of charts.</summary>
    public ChartCard Card(Chart chart) => ChartModels.Card(charts[chart.Id]);

    /// <summary>Targets for a text on a page that shows these charts.</summary>
    public ProseTargets Targets(IEnumerable<string>? figuresOnPage = null, bool hasApparatus = false) => new()
    {
        Index = Index,
        FiguresOnPage = figuresOnPage?.ToHashSet() ?? [],
        HasApparatus = hasApparatus,
        Figure = (id, caption) => components.Render(Figure(id) with { Caption = new Html(caption), PageUrl = Index.Charts[id].Url }),
        Quotation = quote => components.Render(Ledger.Quote(quote)),
    };

    public Html Inline(ParsedProse prose) => new(ProseWriter.WriteInline(prose, Targets()));

    /// <summary>A text of site.yml.</summary>
    public Html Text(Prose prose) => Inline(Site.SettingsTexts[prose]);

    public Html Body(ParsedProse prose) => new(ProseWriter.Write(prose, Targets()).Html);

    public string Plain(ParsedProse prose) => ProseWriter.WritePlain(prose, Index);
}
