using System.Collections.Concurrent;
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

    private readonly Lazy<Backlinks> backlinks;

    private readonly Lazy<IReadOnlyList<Correction>> corrections;

    // A dispute reads the same in every margin.
    private readonly ConcurrentDictionary<string, string> margins;

    private readonly ConcurrentDictionary<string, CodedEssay> codes;

    /// <param name="presses">Draw pictures, pack archives and put packets together; nothing where there are none of these.</param>
    public RenderContext(BoundSite site, SiteSettings settings, AssetSet assets, string? baseUrl, IReadOnlyDictionary<string, ScenarioResult> results, Presses? presses)
    {
        Site = site;
        Settings = settings;
        Cards = presses is null ? null : new Cards(site);
        HasDownloads = presses is not null && settings.Downloads.Count > 0;
        HasPackets = presses is not null && site.Paths.Count > 0;
        Frame = new PageFrame(settings, assets, baseUrl ?? settings.Address, site.Scenarios.Count > 0, site.Paths.Count > 0, site.Teaching.Count > 0, HasDownloads, Cards);
        Results = results;
        Ledger = new LedgerModels(site.Index, site.People);
        backlinks = new Lazy<Backlinks>(() => new Backlinks(site));
        Sources = new SourceModels(Ledger, site);
        Disputes = new DisputeModels(new Disputes(site), Ledger, site.Index, backlinks);
        Diagrams = new DiagramModels(site);
        Embeds = new EmbedShell(assets);
        corrections = new Lazy<IReadOnlyList<Correction>>(() => Correction.Of(site));
        margins = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        codes = new ConcurrentDictionary<string, CodedEssay>(StringComparer.Ordinal);
        charts = site.Charts.ToDictionary(each => each.Chart.Id, each => new Lazy<DrawnChart>(() => ChartModels.Draw(each, site, this)));
        Pictures = presses is null ? null : new Pictures([.. site.Charts.Select(each => ChartFiles.Picture(this, each.Chart)), .. ScenarioFiles.Pictures(this)], presses.Pictures);
    }

    private RenderContext(RenderContext other, ComponentHost components)
    {
        this.components = components;
        Site = other.Site;
        Settings = other.Settings;
        Cards = other.Cards;
        Pictures = other.Pictures;
        HasDownloads = other.HasDownloads;
        HasPackets = other.HasPackets;
        Frame = other.Frame;
        Results = other.Results;
        corrections = other.corrections;
        Ledger = other.Ledger;
        backlinks = other.backlinks;
        Sources = other.Sources;
        Disputes = other.Disputes;
        Diagrams = other.Diagrams;
        Embeds = other.Embeds;
        charts = other.charts;
        margins = other.margins;
        codes = other.codes;
    }

    public BoundSite Site { get; }

    public SiteSettings Settings { get; }

    public PageFrame Frame { get; }

    /// <summary>Nothing where pictures are not drawn.</summary>
    public Cards? Cards { get; }

    /// <summary>Nothing where pictures are not drawn.</summary>
    public Pictures? Pictures { get; }

    /// <summary>Whether the whole publication can be taken away in one file.</summary>
    public bool HasDownloads { get; }

    /// <summary>Whether sections can be printed as one document.</summary>
    public bool HasPackets { get; }

    public LedgerModels Ledger { get; }

    public SourceModels Sources { get; }

    public DiagramModels Diagrams { get; }

    /// <summary>What stands inside of embeds.</summary>
    public EmbedShell Embeds { get; }

    public Backlinks Backlinks => backlinks.Value;

    public DisputeModels Disputes { get; }

    /// <summary>What the models came to, by the ids of their functions.</summary>
    public IReadOnlyDictionary<string, ScenarioResult> Results { get; }

    /// <summary>Changes of facts, newest first.</summary>
    public IReadOnlyList<Correction> Corrections => corrections.Value;

    public SiteIndex Index => Site.Index;

    /// <summary>The same for one page, with a component host of its own.</summary>
    public RenderContext On(ComponentHost components) => new(this, components);

    private ComponentHost Components => components ?? throw new InvalidOperationException("figures and quotations are written in the context of the page that is rendered");

    public byte[] Page(PageModel model) => Components.RenderPage(model);

    /// <summary>A chart drawn, when it is first asked for.</summary>
    public DrawnChart Drawn(Chart chart) => charts[chart.Id].Value;

    public ChartFigureModel Figure(string chartId) => charts[chartId].Value.Figure;

    /// <summary>A chart in a list of charts.</summary>
    public ChartCard Card(Chart chart) => ChartModels.Card(Drawn(chart));

    /// <summary>Targets for a text on a page that shows these charts, scenarios and diagrams.</summary>
    public ProseTargets Targets(IEnumerable<string>? figuresOnPage = null, bool hasApparatus = false, IEnumerable<string>? scenariosOnPage = null, IReadOnlyList<string>? diagramsOnPage = null) => new()
    {
        Index = Index,
        FiguresOnPage = figuresOnPage?.ToHashSet() ?? [],
        ScenariosOnPage = scenariosOnPage?.ToHashSet() ?? [],
        HasApparatus = hasApparatus,
        Figure = (id, caption) => Components.Render(Figure(id) with { Caption = new Html(caption), PageUrl = Index.Charts[id].Url }),
        ScenarioFigure = (id, preset, caption) => Components.Render(ScenarioModels.Figure(this, Index.Scenarios[id], id, preset) with { Caption = new Html(caption) }),
        DiagramFigure = (id, caption) => Components.Render(Diagrams.Figure(id, hasApparatus) with { Caption = new Html(caption) }),
        DiagramUrl = id => Diagrams.Url(id, diagramsOnPage ?? []),
        Quotation = quote => Components.Render(Ledger.Quote(quote)),
        List = name => Components.Render(Registers.Of(this, name)),
    };

    /// <summary>A fact in a list of numbers, with who disputes it.</summary>
    public FactEntry Entry(Fact fact) => Ledger.Entry(fact) with { Dispute = Disputes.About(fact) };

    /// <summary>The disputes of one text's margin.</summary>
    public MarginDisputes MarginDisputes() => new(Disputes, dispute => margins.GetOrAdd(dispute.Claim.Id, _ => Components.Render(dispute).Trim()));

    /// <summary>By which codes links name the essay and its sections.</summary>
    public CodedEssay Codes(BoundEssay bound) => codes.GetOrAdd(bound.Essay.Slug, _ => SectionCodes.Of(bound, Index));

    public Html Inline(ParsedProse prose) => new(ProseWriter.WriteInline(prose, Targets()));

    /// <summary>The same without links, for what is itself pressed.</summary>
    public Html Label(ParsedProse prose) => new(ProseWriter.WriteInline(prose, Targets() with { HasLinks = false }));

    /// <summary>A text of site.yml.</summary>
    public Html Text(Prose prose) => Inline(Site.SettingsTexts[prose]);

    public Html Body(ParsedProse prose) => new(ProseWriter.Write(prose, Targets()).Html);

    public string Plain(ParsedProse prose) => ProseWriter.WritePlain(prose, Index);
}
