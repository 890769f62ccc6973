using Site.Binding;
using Site.Diagrams;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Which pages use a fact, term, source, chart or quotation.</summary>
internal sealed class Backlinks
{
    private static readonly IReadOnlyList<Backlink> None = [];

    private readonly Dictionary<(ReferenceKind Kind, string Id), List<Backlink>> uses = [];

    // Where a page stands among all that were read: essays in reading order first.
    private readonly Dictionary<string, int> order = [];

    public Backlinks(BoundSite site)
    {
        foreach (BoundEssay essay in site.Essays)
        {
            Add(essay.Texts, essay.Essay.Title, essay.Essay.Url, "essay", site);
            Add(ReferenceKind.Term, essay.Essay.Terms, essay.Essay.Title, essay.Essay.Url, "essay");
        }

        foreach (BoundPage page in site.Pages)
        {
            Add(page.Texts, page.Page.Title, page.Page.Url, "page", site);
        }

        foreach (BoundChart chart in site.Charts)
        {
            Add(chart.Texts, chart.Chart.Title, chart.Chart.Url, "chart", site);
            Add(ReferenceKind.Fact, chart.Chart.Facts, chart.Chart.Title, chart.Chart.Url, "chart");
            Add(ReferenceKind.Source, chart.Chart.Sources, chart.Chart.Title, chart.Chart.Url, "chart");
        }

        if (site.Story is { } told)
        {
            Add(told.Texts, told.Story.Title, Story.Url, "story", site);
        }

        foreach (BoundScenario bound in site.Scenarios)
        {
            AddScenario(bound, site);
        }
    }

    public IReadOnlyList<Backlink> Of(ReferenceKind kind, string id) =>
        uses.TryGetValue((kind, id), out List<Backlink>? found) ? found : None;

    /// <summary>Pages that use any of these things, each once, with the words of its first use.</summary>
    public IReadOnlyList<Backlink> OfAny(IEnumerable<(ReferenceKind Kind, string Id)> things) =>
        [.. things.SelectMany(each => Of(each.Kind, each.Id)).DistinctBy(each => each.Url).OrderBy(each => order[each.Url])];

    private void AddScenario(BoundScenario bound, BoundSite site)
    {
        Scenario scenario = bound.Scenario;
        Add(bound.Texts, scenario.Main.Title, scenario.Url, "scenario", site);
        ScenarioFunction[] functions = [.. scenario.Functions];
        Reference?[] sources =
        [
            .. scenario.Sources,
            .. functions.SelectMany(each => each.Parameters).SelectMany(each => each.Held).Select(each => each.Source),
            .. functions.SelectMany(each => each.Presets).Select(each => each.Source),
            .. functions.SelectMany(each => each.Chart.Rows).Select(each => each.Source),
        ];
        Add(ReferenceKind.Source, sources.OfType<Reference>(), scenario.Main.Title, scenario.Url, "scenario");
        Add(ReferenceKind.Fact, functions.SelectMany(each => each.Chart.Rows).Select(each => each.Fact).OfType<Reference>(), scenario.Main.Title, scenario.Url, "scenario");
    }

    private void Add(ReferenceKind kind, IEnumerable<Reference> named, string title, string url, string page)
    {
        foreach (Reference each in named)
        {
            Add(kind, each.Id, url, () => new Backlink { Title = Typography.Curl(title), Url = url, Kind = page });
        }
    }

    private void Add(IEnumerable<ParsedProse> texts, string title, string url, string page, BoundSite site)
    {
        foreach (ProseReference reference in texts.SelectMany(each => each.References))
        {
            Backlink Link() => new() { Title = Typography.Curl(title), Url = url, Kind = page, Excerpt = Typography.Curl(Words(reference, site.Index)) };
            Add(reference.Kind, reference.Id, url, Link);
            foreach ((ReferenceKind member, string id) in Behind(reference, site))
            {
                Add(member, id, url, Link);
            }
        }
    }

    // Words of somebody come from a source and may stand for a fact; a list stands for everything in it.
    private static IEnumerable<(ReferenceKind Kind, string Id)> Behind(ProseReference reference, BoundSite site) => reference.Kind switch
    {
        ReferenceKind.Quote when site.Index.Quotes[reference.Id] is { Fact: { IsEmpty: false } fact } quote => [(ReferenceKind.Source, quote.Source.Id), (ReferenceKind.Fact, fact.Id)],
        ReferenceKind.Quote => [(ReferenceKind.Source, site.Index.Quotes[reference.Id].Source.Id)],
        ReferenceKind.Diagram when reference.IsEmbed => DiagramReading.Read(site.Index.Diagrams[reference.Id], site.Index, site.Timeline).Facts.Select(each => (ReferenceKind.Fact, each.Id)),
        ReferenceKind.List => Registers.Members(reference.Id, site),
        _ => [],
    };

    private static string Words(ProseReference reference, SiteIndex index) => reference switch
    {
        { Kind: ReferenceKind.Fact, Text: "" } => index.Facts[reference.Id].Words,
        { Kind: ReferenceKind.Quote, Text: "" } => index.Quotes[reference.Id].Text,
        _ => reference.Text,
    };

    private void Add(ReferenceKind kind, string id, string url, Func<Backlink> link)
    {
        order.TryAdd(url, order.Count);
        if (!uses.TryGetValue((kind, id), out List<Backlink>? links))
        {
            uses[(kind, id)] = links = [];
        }

        // Pages are read one after the other, so a second use on the same page follows the first.
        if (links.Count == 0 || links[^1].Url != url)
        {
            links.Add(link());
        }
    }
}
