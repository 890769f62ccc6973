using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>Everything that is named exists.</summary>
internal static class ReferenceChecks
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        var lookup = new ReferenceLookup(site, found);
        foreach (BoundEssay essay in site.Essays)
        {
            CheckTexts(essay.Texts, essay.Body, lookup);
            lookup.Require(essay.Essay.Terms, ReferenceKind.Term);
            RefuseRepeatedFigures(essay.Body, found);
        }

        foreach (BoundPage page in site.Pages)
        {
            CheckTexts(page.Texts, page.Body, lookup);
        }

        CheckTexts([.. site.SettingsTexts.Values, .. site.Charts.SelectMany(each => each.Texts), .. site.Scenarios.SelectMany(each => each.Texts), .. site.Paths.SelectMany(each => each.Texts), .. site.Teaching.SelectMany(each => each.Texts)], null, lookup);
        CheckTexts(site.Story?.Texts ?? [], null, lookup);
        lookup.Require(site.Story?.Story.Next.Select(each => each.Target) ?? [], ReferenceKind.Document);
        foreach (PathStop stop in site.Paths.SelectMany(each => each.Path.Stops))
        {
            lookup.RequireEssay(stop.Essay);
        }

        CheckTeaching(site, lookup);
        CheckScenarios(site, lookup);
        CheckLedger(site, lookup);
        CheckHome(site, lookup);
    }

    private static void CheckTexts(IEnumerable<ParsedProse> texts, ParsedProse? body, ReferenceLookup lookup)
    {
        foreach (ProseReference reference in texts.SelectMany(each => each.References))
        {
            lookup.Require(reference, body);
        }
    }

    private static void CheckLedger(BoundSite site, ReferenceLookup lookup)
    {
        foreach (Fact fact in site.Facts)
        {
            lookup.Require(fact.Sources, ReferenceKind.Source);
            lookup.Require(fact.DisputedBy, ReferenceKind.Fact);
            lookup.Require(fact.Quote, ReferenceKind.Quote);
            lookup.RequireTable(fact.Series);
        }

        foreach (Quote quote in site.Quotes)
        {
            lookup.RequirePerson(quote.Speaker);
            lookup.Require(quote.Source, ReferenceKind.Source);
            lookup.Require(quote.Fact, ReferenceKind.Fact);
        }

        foreach (Person person in site.People)
        {
            lookup.Require(person.Facts, ReferenceKind.Fact);
            lookup.Require(person.Sources, ReferenceKind.Source);
        }

        foreach (DataTable table in site.Tables)
        {
            lookup.Require(table.Sources, ReferenceKind.Source);
        }

        foreach (TimelineEvent happened in site.Timeline)
        {
            lookup.Require(happened.Facts, ReferenceKind.Fact);
            lookup.Require(happened.Sources, ReferenceKind.Source);
        }

        foreach (Term term in site.Terms)
        {
            lookup.Require(term.See, ReferenceKind.Term);
        }
    }

    private static void CheckTeaching(BoundSite site, ReferenceLookup lookup)
    {
        foreach (ClassActivity activity in site.Teaching.Select(each => each.Notes.Activity))
        {
            lookup.Require(new ProseReference { Kind = ReferenceKind.Scenario, Id = activity.Scenario.Id, Query = activity.Preset == "" ? "" : $"preset={activity.Preset}", Text = "", Where = activity.Scenario.Where, WhereText = activity.Scenario.Where }, null);
        }
    }

    private static void CheckScenarios(BoundSite site, ReferenceLookup lookup)
    {
        foreach (Scenario scenario in site.Scenarios.Select(each => each.Scenario))
        {
            lookup.Require(scenario.Sources, ReferenceKind.Source);
            lookup.Require(scenario.Essays, ReferenceKind.Document);
            foreach (ScenarioFunction function in scenario.Functions)
            {
                lookup.Require(function.Parameters.SelectMany(each => each.Held).Select(each => each.Source), ReferenceKind.Source);
                lookup.Require(function.Presets.Select(each => each.Source).OfType<Reference>(), ReferenceKind.Source);
                lookup.Require(function.Chart.Rows.Select(each => each.Source).OfType<Reference>(), ReferenceKind.Source);
                lookup.Require(function.Chart.Rows.Select(each => each.Fact).OfType<Reference>(), ReferenceKind.Fact);
            }
        }
    }

    private static void CheckHome(BoundSite site, ReferenceLookup lookup)
    {
        if (site.Settings is not { Home: { } home })
        {
            return;
        }

        lookup.Require(home.Quote, ReferenceKind.Quote);
        lookup.Require(home.Chart, ReferenceKind.Chart);
        foreach (FactPair pair in home.Pairs)
        {
            lookup.Require(pair.Claim, ReferenceKind.Fact);
            lookup.Require(pair.Counterweight, ReferenceKind.Fact);
        }

        foreach (StartingPoint start in home.Starts)
        {
            lookup.Require(start.Target, ReferenceKind.Document);
        }
    }

    private static void RefuseRepeatedFigures(ParsedProse body, DiagnosticList found)
    {
        HashSet<(ReferenceKind, string)> shown = [];
        foreach (ProseReference embed in body.References.Where(each => each.IsEmbed && !shown.Add((each.Kind, each.Id))))
        {
            found.Add(CheckFindings.RepeatedFigure, embed.Where, $"'{embed.Id}' is put into this text twice", embed.Kind == ReferenceKind.List ? "remove one of the two" : "link to the first one: remove the '!' here");
        }
    }
}
