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

    private readonly IReadOnlyList<Documents.TimelineEvent> timeline;

    public Backlinks(BoundSite site)
    {
        timeline = site.Timeline;
        foreach (BoundEssay essay in site.Essays)
        {
            Add(essay.Texts, essay.Essay.Title, essay.Essay.Url, "essay", site.Index);
        }

        foreach (BoundPage page in site.Pages)
        {
            Add(page.Texts, page.Page.Title, page.Page.Url, "page", site.Index);
        }

        foreach (BoundChart chart in site.Charts)
        {
            Add(chart.Texts, chart.Chart.Title, chart.Chart.Url, "chart", site.Index);
            foreach (Reference fact in chart.Chart.Facts)
            {
                Add(ReferenceKind.Fact, fact.Id, new Backlink { Title = chart.Chart.Title, Url = chart.Chart.Url, Kind = "chart" });
            }
        }

        if (site.Story is { } told)
        {
            Add(told.Texts, told.Story.Title, Story.Url, "story", site.Index);
        }

        foreach (BoundScenario bound in site.Scenarios)
        {
            AddScenario(bound, site.Index);
        }
    }

    public IReadOnlyList<Backlink> Of(ReferenceKind kind, string id) =>
        uses.TryGetValue((kind, id), out List<Backlink>? found) ? found : None;

    private void AddScenario(BoundScenario bound, SiteIndex index)
    {
        Scenario scenario = bound.Scenario;
        Add(bound.Texts, scenario.Main.Title, scenario.Url, "scenario", index);
        var link = new Backlink { Title = Typography.Curl(scenario.Main.Title), Url = scenario.Url, Kind = "scenario" };
        IEnumerable<Reference> facts = scenario.Functions.SelectMany(each => each.Chart.Rows).Select(each => each.Fact).OfType<Reference>();
        foreach ((ReferenceKind kind, Reference named) in scenario.Sources.Select(each => (ReferenceKind.Source, each)).Concat(facts.Select(each => (ReferenceKind.Fact, each))))
        {
            Add(kind, named.Id, link);
        }
    }

    private void Add(IEnumerable<ParsedProse> texts, string title, string url, string kind, SiteIndex index)
    {
        foreach (ProseReference reference in texts.SelectMany(each => each.References))
        {
            string excerpt = reference is { Kind: ReferenceKind.Fact, Text: "" } ? index.Facts[reference.Id].Words : reference.Text;
            if (reference is { Kind: ReferenceKind.Diagram, IsEmbed: true })
            {
                foreach (Fact fact in DiagramReading.Read(index.Diagrams[reference.Id], index, timeline).Facts)
                {
                    Add(ReferenceKind.Fact, fact.Id, new Backlink { Title = Typography.Curl(title), Url = url, Kind = kind });
                }
            }

            Add(reference.Kind, reference.Id, new Backlink { Title = Typography.Curl(title), Url = url, Kind = kind, Excerpt = Typography.Curl(excerpt) });
        }
    }

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
