using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>Looks names up; a name is not called unknown where the file that would hold it could not be read.</summary>
internal sealed class ReferenceLookup(BoundSite site, DiagnosticList found)
{
    private readonly SiteIndex index = site.Index;
    private readonly SiteAddresses addresses = SiteAddresses.Of(site);
    private readonly Dictionary<string, ParsedProse> bodies = Bodies(site);

    public void Require(IEnumerable<Reference> references, ReferenceKind kind)
    {
        foreach (Reference reference in references)
        {
            Require(reference, kind);
        }
    }

    public void Require(Reference? reference, ReferenceKind kind)
    {
        if (reference is { IsEmpty: false })
        {
            Require(kind, reference.Id, reference.Where);
        }
    }

    public void RequirePerson(Reference reference) =>
        RequireIn(index.People, reference.Id, reference.Where, CheckFindings.UnknownPerson, "person", "ledger/people.yml");

    public void RequireEssay(Reference reference) =>
        RequireIn(index.Essays, reference.Id, reference.Where, CheckFindings.UnknownDocument, "essay", "essays");

    public void RequireTable(Reference? reference)
    {
        if (reference is { IsEmpty: false })
        {
            RequireIn(index.Tables, reference.Id, reference.Where, CheckFindings.UnknownTable, "data table", "data");
        }
    }

    public void Require(ProseReference reference, ParsedProse? body)
    {
        switch (reference.Kind)
        {
            case ReferenceKind.Note or ReferenceKind.Typed:
                break;
            case ReferenceKind.Address:
                RequireAddress(reference, body);
                break;
            case ReferenceKind.Document:
                Require(reference.Kind, reference.Id, reference.Where);
                RequireAnchor(reference);
                break;
            case ReferenceKind.Scenario:
                Require(reference.Kind, reference.Id, reference.Where);
                RequireState(reference);
                break;
            default:
                Require(reference.Kind, reference.Id, reference.Where);
                break;
        }
    }

    private void Require(ReferenceKind kind, string id, SourceSpan where)
    {
        switch (kind)
        {
            case ReferenceKind.Fact:
                RequireIn(index.Facts, id, where, CheckFindings.UnknownFact, "fact", "ledger/facts");
                break;
            case ReferenceKind.Term:
                RequireIn(index.Terms, id, where, CheckFindings.UnknownTerm, "term", "ledger/glossary.yml");
                break;
            case ReferenceKind.Source:
                RequireIn(index.Sources, id, where, CheckFindings.UnknownSource, "source", "ledger/sources.yml");
                break;
            case ReferenceKind.Chart:
                RequireIn(index.Charts, id, where, CheckFindings.UnknownChart, "chart", "charts");
                break;
            case ReferenceKind.Diagram:
                RequireIn(index.Diagrams, id, where, DiagramFindings.UnknownDiagram, "diagram", "diagrams");
                break;
            case ReferenceKind.Quote:
                RequireIn(index.Quotes, id, where, CheckFindings.UnknownQuote, "quotation", "ledger/quotes.yml");
                break;
            case ReferenceKind.Scenario:
                RequireIn(index.Scenarios, id, where, CheckFindings.UnknownScenario, "scenario", "scenarios");
                break;
            case ReferenceKind.Document when !index.Essays.ContainsKey(id) && !index.Pages.ContainsKey(id):
                string[] known = [.. index.Essays.Keys, .. index.Pages.Keys];
                if (!site.IsBroken("essays") && !site.IsBroken("pages") && !site.Faulty.Contains(id))
                {
                    found.Add(CheckFindings.UnknownDocument, where, $"there is no essay or page '{id}'", "name an essay or page by its file, without '.md'", Suggestion.For(id, known));
                }

                break;
        }
    }

    private void RequireIn<T>(IReadOnlyDictionary<string, T> known, string id, SourceSpan where, DiagnosticKind kind, string what, string file)
    {
        if (!known.ContainsKey(id) && !site.IsBroken(file) && !site.Faulty.Contains(id))
        {
            string place = file.EndsWith(".yml", StringComparison.Ordinal) ? $"input/{file}" : $"a file in input/{file}/";
            found.Add(kind, where, $"there is no {what} '{id}'", $"correct the id, or add it to {place}", Suggestion.For(id, known.Keys));
        }
    }

    private void RequireState(ProseReference reference)
    {
        if (reference.Query != "" && index.Scenarios.TryGetValue(reference.Id, out Scenario? scenario))
        {
            ScenarioQueryChecks.Check(reference, scenario.Function(reference.Id), found);
        }
    }

    private void RequireAnchor(ProseReference reference)
    {
        if (bodies.TryGetValue(reference.Id, out ParsedProse? target))
        {
            RequireAnchor(reference, target, $"'{reference.Id}'");
        }
    }

    /// <summary>The text of each essay and page by its file's name; of two with one name the essay's.</summary>
    private static Dictionary<string, ParsedProse> Bodies(BoundSite site)
    {
        Dictionary<string, ParsedProse> bodies = new(StringComparer.Ordinal);
        foreach (BoundEssay essay in site.Essays)
        {
            bodies.TryAdd(essay.Essay.Slug, essay.Body);
        }

        foreach (BoundPage page in site.Pages)
        {
            bodies.TryAdd(page.Page.Slug, page.Body);
        }

        return bodies;
    }

    private void RequireAnchor(ProseReference reference, ParsedProse target, string name)
    {
        if (reference.Anchor != "" && !target.AnchorIds.Contains(reference.Anchor))
        {
            string[] headings = [.. target.Headings.Select(each => "#" + each.Id)];
            string fix = headings.Length > 0 ? $"use one of: {string.Join(", ", headings)}" : $"leave out '#{reference.Anchor}', or give {name} a heading '## Words {{#{reference.Anchor}}}'";
            found.Add(CheckFindings.UnknownAnchor, reference.Where, $"there is no heading '#{reference.Anchor}' in {name}", fix, Suggestion.For("#" + reference.Anchor, headings));
        }
    }

    private void RequireAddress(ProseReference reference, ParsedProse? body)
    {
        if (reference.Id == "")
        {
            if (body is not null)
            {
                RequireAnchor(reference, body, "this text");
            }
        }
        else if (!addresses.Contains(reference.Id) && site.Broken.Count == 0)
        {
            found.Add(CheckFindings.UnknownAddress, reference.Where, $"no page has the address '{reference.Id}'", "addresses begin and end with '/'; link to essays and pages with xref:", Suggestion.For(reference.Id, addresses.Pages));
        }
    }
}
