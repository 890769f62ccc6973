using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Which pages use a fact, term, source, chart or quotation.</summary>
internal sealed class Backlinks
{
    private static readonly IReadOnlyList<Backlink> None = [];

    private readonly Dictionary<(ReferenceKind Kind, string Id), List<Backlink>> uses = [];

    public Backlinks(BoundSite site)
    {
        foreach (BoundEssay essay in site.Essays)
        {
            Add(essay.Texts, essay.Essay.Title, essay.Essay.Url, "essay", site);
        }

        foreach (BoundPage page in site.Pages)
        {
            Add(page.Texts, page.Page.Title, page.Page.Url, "page", site);
        }

        foreach (BoundChart chart in site.Charts)
        {
            Add(chart.Texts, chart.Chart.Title, chart.Chart.Url, "chart", site);
            foreach (Reference fact in chart.Chart.Facts)
            {
                Add(ReferenceKind.Fact, fact.Id, new Backlink { Title = chart.Chart.Title, Url = chart.Chart.Url, Kind = "chart" });
            }
        }

        foreach (BoundScenario bound in site.Scenarios)
        {
            AddScenario(bound, site);
        }
    }

    public IReadOnlyList<Backlink> Of(ReferenceKind kind, string id) =>
        uses.TryGetValue((kind, id), out List<Backlink>? found) ? found : None;

    private void AddScenario(BoundScenario bound, BoundSite site)
    {
        Scenario scenario = bound.Scenario;
        Add(bound.Texts, scenario.Main.Title, scenario.Url, "scenario", site);
        var link = new Backlink { Title = Typography.Curl(scenario.Main.Title), Url = scenario.Url, Kind = "scenario" };
        IEnumerable<Reference> facts = scenario.Functions.SelectMany(each => each.Chart.Rows).Select(each => each.Fact).OfType<Reference>();
        foreach ((ReferenceKind kind, Reference named) in scenario.Sources.Select(each => (ReferenceKind.Source, each)).Concat(facts.Select(each => (ReferenceKind.Fact, each))))
        {
            Add(kind, named.Id, link);
        }
    }

    private void Add(IEnumerable<ParsedProse> texts, string title, string url, string kind, BoundSite site)
    {
        var page = new Backlink { Title = Typography.Curl(title), Url = url, Kind = kind };
        foreach (ProseReference reference in texts.SelectMany(each => each.References))
        {
            string excerpt = reference is { Kind: ReferenceKind.Fact, Text: "" } ? site.Index.Facts[reference.Id].Words : reference.Text;
            Add(reference.Kind, reference.Id, page with { Excerpt = Typography.Curl(excerpt) });
            foreach ((ReferenceKind member, string id) in Behind(reference, site))
            {
                Add(member, id, page);
            }
        }
    }

    // A quotation stands for the fact that it is the words of, a list for everything in it.
    private static IEnumerable<(ReferenceKind Kind, string Id)> Behind(ProseReference reference, BoundSite site) => reference.Kind switch
    {
        ReferenceKind.Quote when site.Index.Quotes[reference.Id].Fact is { IsEmpty: false } fact => [(ReferenceKind.Fact, fact.Id)],
        ReferenceKind.List => Registers.Members(reference.Id, site),
        _ => [],
    };

    private void Add(ReferenceKind kind, string id, Backlink link)
    {
        if (!uses.TryGetValue((kind, id), out List<Backlink>? links))
        {
            uses[(kind, id)] = links = [];
        }

        // Pages are read one after the other, so a second use on the same page follows the first.
        if (links.Count == 0 || links[^1].Url != link.Url)
        {
            links.Add(link);
        }
    }
}
