using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The gallery of scenarios, and a page for each.</summary>
internal static class ScenarioPages
{
    private const string GalleryUrl = "/scenarios/";

    public static IEnumerable<PageSource> Of(BoundSite site) => site.Scenarios.Count == 0 ? [] :
    [
        new PageSource(GalleryUrl, Gallery),
        .. site.Scenarios.Select((bound, i) => new PageSource(bound.Scenario.Url, context => Page(context, bound, site.Scenarios.ElementAtOrDefault(i - 1), site.Scenarios.ElementAtOrDefault(i + 1)))),
    ];

    private static ScenariosPageModel Gallery(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Scenarios", "Models with a few numbers in them that you can change, and what follows from each choice.", GalleryUrl), [ScenarioModels.Style]),
        Title = "Scenarios",
        Url = GalleryUrl,
        NavigationUrl = GalleryUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Each scenario is a small model with a handful of assumptions. None of them is a forecast: each shows what follows when you set its numbers, and says who holds which of them."),
        Scenarios = [.. context.Site.Scenarios.Select(each => ScenarioModels.Card(context, each.Scenario))],
    };

    private static ScenarioPageModel Page(RenderContext context, BoundScenario bound, BoundScenario? previous, BoundScenario? next)
    {
        Scenario scenario = bound.Scenario;
        Html Inline(Prose prose) => context.Inline(bound.Parsed[prose]);
        string title = Typography.Curl(scenario.Main.Title);

        // What link previews show is the result itself, not cut.
        string result = context.Results[scenario.Main.Id].States[0].Words;
        PageHead head = context.Frame.Head(title, result, scenario.Url) with { Description = result };
        return new ScenarioPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(head with { Links = [.. head.Links, OEmbed.Link(context, "scenario", scenario.Id, title), .. Citations.Links(scenario.Url)] }, [ScenarioModels.Style, ScenarioModels.ControlsStyle], ScenarioModels.Script, ShareModels.Script),
            Title = title,
            Url = scenario.Url,
            NavigationUrl = GalleryUrl,
            Breadcrumb = [new(context.Settings.Title, "/"), new("Scenarios", GalleryUrl)],
            Figure = ScenarioModels.Figure(context, scenario, scenario.Id, "", isOwnPage: true) with { HeadingLevel = 2 },
            Share = ShareModels.Of(context, scenario),
            Parameters = ScenarioModels.Parameters(context, scenario.Main, Inline),
            Assumptions = [.. scenario.Assumptions.Select(Inline)],
            LeavesOut = [.. scenario.LeavesOut.Select(Inline)],
            Endings = [.. scenario.Endings.Select(each => Ending(context, scenario, each, Inline))],
            Also = scenario.Also is { } also ? ScenarioModels.Figure(context, scenario, also.Id, "", isOwnPage: true) : null,
            AlsoParameters = scenario.Also is { } second ? ScenarioModels.Parameters(context, second, Inline) : [],
            Sources = [.. Sources(bound, context.Index).Select(each => context.Sources.Entry(each))],
            Essays = [.. scenario.Essays.Select(each => Document(context.Index, each.Id))],
            UsedIn = context.Backlinks.Of(ReferenceKind.Scenario, scenario.Id),
            Files = ScenarioFiles.List(context, scenario, scenario.Main),
            Editions = Editions.Model(context, scenario.Url, Citations.Of(context, scenario)),
            Citation = Citations.Model(Citations.Of(context, scenario), scenario.Url),
            Previous = Neighbour(previous),
            Next = Neighbour(next),
        };
    }

    private static ScenarioEndingModel Ending(RenderContext context, Scenario scenario, ScenarioEnding ending, Func<Prose, Html> inline)
    {
        ScenarioPreset preset = scenario.Main.Presets.First(each => each.Id == ending.Preset.Id);
        return new ScenarioEndingModel(Typography.Curl(ending.Name), ScenarioModels.Preset(context, scenario, scenario.Main, preset), [.. ending.MustBeTrue.Select(inline)]);
    }

    /// <summary>Listed by the scenario, cited in its texts or named beside a value; in the order of their names.</summary>
    private static IEnumerable<Source> Sources(BoundScenario bound, SiteIndex index) =>
        bound.Scenario.Sources.Select(each => each.Id)
            .Concat(bound.Texts.SelectMany(each => each.ReferencesTo(ReferenceKind.Source)).Select(each => each.Id))
            .Concat(bound.Scenario.Functions.SelectMany(each => each.Parameters).SelectMany(each => each.Held).Select(each => each.Source.Id))
            .Distinct()
            .Select(id => index.Sources[id])
            .OrderBy(SourceWords.AuthorYear, StringComparer.OrdinalIgnoreCase)
            .ThenBy(each => each.Id, StringComparer.Ordinal);

    private static Link Document(SiteIndex index, string id) =>
        index.Essays.TryGetValue(id, out Essay? essay) ? new Link(Typography.Curl(essay.Title), essay.Url) : new Link(Typography.Curl(index.Pages[id].Title), index.Pages[id].Url);

    private static Link? Neighbour(BoundScenario? bound) =>
        bound is null ? null : new Link(Typography.Curl(bound.Scenario.Main.Title), bound.Scenario.Url);
}
