using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>Every address of the site and who owns it: the one list against which links, redirects and the output are held.</summary>
public sealed class SiteAddresses
{
    /// <summary>Pages that every site has.</summary>
    private static readonly string[] FixedPages =
        ["/", "/ledger/", "/sources/", "/glossary/", "/people/", "/disputes/", "/timeline/", "/charts/", "/editions/", "/search/", "/short/", "/corrections/"];

    private static readonly string[] FixedFiles =
        ["/404.html", "/ledger.json", "/sources.json", "/sources.bib", "/sources.ris", "/datapackage.json", "/feed.xml", "/corrections.xml", "/sitemap.xml", "/robots.txt", "/embed.js"];

    private readonly Dictionary<string, Owner> owners = new(StringComparer.Ordinal);
    private readonly List<(string Url, Owner Owner, Owner First)> clashes = [];

    /// <summary>Addresses of pages, in the order in which they were claimed.</summary>
    public IReadOnlyList<string> Pages => [.. owners.Keys.Where(each => each.EndsWith('/'))];

    public IReadOnlyCollection<string> All => owners.Keys;

    public bool Contains(string url) => owners.ContainsKey(url);

    /// <summary>What has an address: its name in words and where it is written.</summary>
    public sealed record Owner(string Name, SourceSpan Where);

    /// <summary>Addresses that two documents claim, with both.</summary>
    public IReadOnlyList<(string Url, Owner Owner, Owner First)> Clashes => clashes;

    public static SiteAddresses Of(BoundSite site)
    {
        var addresses = new SiteAddresses();
        SourceSpan settings = site.Settings?.Where ?? new SourceText(new InputPath("site.yml"), "").Span(0, 0);
        foreach (string url in FixedPages.Concat(FixedFiles))
        {
            addresses.Claim(url, "the site itself", settings);
        }

        foreach (BoundPage page in site.Pages)
        {
            // The list of corrections is made by the site itself, and introduced by a page of prose.
            if (page.Page.Slug != "corrections")
            {
                addresses.Claim(page.Page.Url, $"the page '{page.Page.Slug}'", page.Page.Source.Span(0, 3));
            }
        }

        foreach (Section section in site.Settings?.Sections ?? [])
        {
            if (!site.Index.Pages.ContainsKey(section.Id))
            {
                addresses.Claim(section.Url, $"the section '{section.Id}'", settings);
            }
        }

        foreach (BoundEssay essay in site.Essays)
        {
            addresses.Claim(essay.Essay.Url, $"the essay '{essay.Essay.Slug}'", essay.Essay.Source.Span(0, 3));
            addresses.Claim(essay.Essay.NumbersUrl, $"the numbers of the essay '{essay.Essay.Slug}'", essay.Essay.Source.Span(0, 3));
        }

        foreach (Fact fact in site.Facts)
        {
            addresses.Claim(fact.Url, $"the fact '{fact.Id}'", fact.Where);
        }

        foreach (Person person in site.People)
        {
            addresses.Claim(person.Url, $"the person '{person.Id}'", person.Where);
        }

        foreach (BoundChart chart in site.Charts)
        {
            addresses.Claim(chart.Chart.Url, $"the chart '{chart.Chart.Id}'", chart.Chart.Where);
            addresses.Claim(chart.Chart.EmbedUrl, $"the embed of the chart '{chart.Chart.Id}'", chart.Chart.Where);
        }

        if (site.Story is { Story: var story })
        {
            addresses.Claim(Story.Url, "the story", story.Where);
        }

        if (site.Scenarios.Count > 0)
        {
            addresses.Claim("/scenarios/", "the list of scenarios", settings);
        }

        foreach (Scenario scenario in site.Scenarios.Select(each => each.Scenario))
        {
            addresses.Claim(scenario.Url, $"the scenario '{scenario.Id}'", scenario.Where);
            addresses.Claim(scenario.EmbedUrl, $"the embed of the scenario '{scenario.Id}'", scenario.Where);
        }

        if (site.Paths.Count > 0)
        {
            addresses.Claim("/paths/", "the list of reading paths", settings);
        }

        foreach (ReadingPath path in site.Paths.Select(each => each.Path))
        {
            addresses.Claim(path.Url, $"the reading path '{path.Id}'", path.Where);
        }

        if (site.Teaching.Count > 0)
        {
            addresses.Claim("/teach/", "the page for teachers", settings);
        }

        foreach (TeachingNotes notes in site.Teaching.Select(each => each.Notes))
        {
            addresses.Claim(notes.Url, $"the teaching notes of '{notes.Slug}'", notes.Where);
            addresses.Claim(notes.QuizUrl, $"the quiz of '{notes.Slug}'", notes.Where);
        }

        foreach (DataTable table in site.Tables)
        {
            addresses.Claim($"/data/{table.Name}.csv", $"the data table '{table.Name}'", settings);
        }

        foreach (Edition edition in site.Editions)
        {
            addresses.Claim(edition.Url, $"the edition '{edition.Hash}'", edition.Where);
        }

        return addresses;
    }

    public void Claim(string url, string name, SourceSpan where)
    {
        var owner = new Owner(name, where);
        if (!owners.TryAdd(url, owner))
        {
            clashes.Add((url, owner, owners[url]));
        }
    }
}
