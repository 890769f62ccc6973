using System.Globalization;
using Site.Assets;
using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The documents that other sites show in a frame: one for each chart and each scenario.</summary>
internal static class EmbedPages
{
    private const string ChartStyle = "css/embed-chart.css";
    private const string ChartScript = "js/embed-chart.js";

    private const int MostSources = 4;
    private const string ScenarioStyle = "css/embed-scenario.css";

    public static IEnumerable<PageSource> Of(BoundSite site) =>
    [
        .. site.Charts.Select(each => new PageSource(each.Chart.EmbedUrl, context => Embed(context, each))),
        .. site.Scenarios.Select(each => new PageSource(each.Scenario.EmbedUrl, context => Embed(context, each))),
    ];

    /// <summary>The policy of each by its path.</summary>
    public static IEnumerable<(string Url, string Policy)> Policies(RenderContext context) =>
    [
        .. context.Site.Charts.Select(each => (each.Chart.EmbedUrl, ChartPolicy(context))),
        .. context.Site.Scenarios.Select(each => (each.Scenario.EmbedUrl, ScenarioPolicy(context, each.Scenario))),
    ];

    /// <summary>The document as an edition keeps it.</summary>
    /// <returns>Nothing when there is no such chart or scenario.</returns>
    public static EmbedPageModel? Frozen(RenderContext context, string kind, string id)
    {
        EmbedPageModel? live = kind == "chart"
            ? context.Site.Charts.FirstOrDefault(each => each.Chart.Id == id) is { } chart ? Embed(context, chart) : null
            : context.Site.Scenarios.FirstOrDefault(each => each.Scenario.Id == id) is { } scenario ? Embed(context, scenario) : null;
        return live is null ? null : context.Embeds.Frozen(live);
    }

    private static ChartEmbedModel Embed(RenderContext context, BoundChart bound)
    {
        Chart chart = bound.Chart;
        DrawnChart drawn = context.Drawn(chart);
        string title = Typography.Curl(chart.Title);
        return new ChartEmbedModel
        {
            Id = chart.Id,
            Site = context.Frame.Site,
            Head = context.Frame.EmbedHead(title, chart.Alt, chart.Url, ChartPolicy(context)) with { Links = [OEmbed.Link(context, "chart", chart.Id, title)] },
            Parts = context.Embeds.Parts(ChartStyle, ChartScript),
            Title = title,
            Url = chart.EmbedUrl,
            PageUrl = chart.Url,
            TableUrl = $"{chart.Url}#data-{chart.Id}",
            DataUrl = ChartFiles.CsvUrl(chart),
            Subtitle = drawn.Figure.Subtitle,
            Svg = new Html(SvgWriter.Inline(drawn.Rendered.Smallest.Value, chart.Id, chart.Title, drawn.Rendered.Description) + drawn.Rendered.InlineSvg),
            ScaleNote = drawn.Figure.ScaleNote,
            Description = drawn.Figure.Description,
            DoesNotShow = context.Plain(bound.NotShown),
            Sources = Sources(context, chart.Sources, chart.Url),
            SourceNote = ChartModels.StatusSentence(chart.Status),
            Version = drawn.Rendered.DataLabel,
            Licence = new Link(context.Settings.Licence.Name, context.Settings.Licence.Url),
        };
    }

    private static ScenarioEmbedModel Embed(RenderContext context, BoundScenario bound)
    {
        Scenario scenario = bound.Scenario;
        string script = ScenarioScript(scenario.Main.Chart.Kind);
        string model = ModelModule.InsideName(scenario.Id);
        ScenarioResult result = context.Results[scenario.Main.Id];
        ScenarioFigureModel figure = ScenarioModels.Figure(context, scenario, scenario.Id, "", isOwnPage: true);
        return new ScenarioEmbedModel
        {
            Id = scenario.Id,
            Site = context.Frame.Site,
            Head = context.Frame.EmbedHead(figure.Title, result.States[0].Words, scenario.Url, ScenarioPolicy(context, scenario)) with { Links = [OEmbed.Link(context, "scenario", scenario.Id, figure.Title)] },
            Parts = context.Embeds.Parts(ScenarioStyle, script, model),
            Title = figure.Title,
            Url = scenario.EmbedUrl,
            PageUrl = scenario.Url,
            TableUrl = $"{scenario.Url}#table-{scenario.Id}",
            Question = figure.Question,
            State = figure.State,
            Svg = ScenarioModels.Drawings(scenario.Main, result.States[0]),
            ChartTitle = figure.ChartTitle,
            Spec = figure.Spec,
            Older = figure.Older,
            ToolsUrl = figure.ToolsUrl,
            Sources = Sources(context, scenario.Sources, scenario.Url),
            Version = string.Create(CultureInfo.InvariantCulture, $"Model version {scenario.Version}, sources as of {LedgerModels.Date(context.Settings.AsOf).Text}"),
            Licence = new Link(context.Settings.Licence.Name, context.Settings.Licence.Url),
        };
    }

    /// <summary>The first few; the page has the rest.</summary>
    private static IReadOnlyList<Link> Sources(RenderContext context, IEnumerable<Reference> sources, string pageUrl)
    {
        IReadOnlyList<Link> all = context.Ledger.SourceLinks(sources);
        int rest = all.Count - MostSources;
        return rest <= 1 ? all : [.. all.Take(MostSources), new Link(string.Create(CultureInfo.InvariantCulture, $"{rest} more"), $"{pageUrl}#sources")];
    }

    private static string ChartPolicy(RenderContext context) => context.Embeds.Policy(ChartStyle, ChartScript);

    private static string ScenarioPolicy(RenderContext context, Scenario scenario) =>
        context.Embeds.Policy(ScenarioStyle, ScenarioScript(scenario.Main.Chart.Kind), ModelModule.InsideName(scenario.Id));

    private static string ScenarioScript(ScenarioChartKind kind) =>
        kind == ScenarioChartKind.Lines ? "js/embed-scenario.js" : $"js/embed-scenario-{kind.ToString().ToLowerInvariant()}.js";
}
