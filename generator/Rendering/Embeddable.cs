using Site.Documents;
using Site.Markdown;
using Site.Scenarios;

namespace Site.Rendering;

/// <summary>A chart or a scenario as other sites show it: what the code that journalists copy is written from. Addresses are absolute.</summary>
public sealed record Embeddable
{
    /// <summary>The code offers these widths, in CSS pixels; the least is a phone's.</summary>
    public static readonly IReadOnlyList<int> Widths = [320, 480, 640, 960];

    /// <summary>"chart" or "scenario".</summary>
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The publication.</summary>
    public required string Site { get; init; }

    /// <summary>The result of the state shown; empty for a chart, whose title says it.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Whose data, in a line; empty for a scenario, whose numbers are the model's.</summary>
    public string Sources { get; init; } = "";

    /// <summary>Of the model; 0 for a chart.</summary>
    public int Version { get; init; }

    public required string Licence { get; init; }

    /// <summary>The page about it, to which every copy links.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The document that stands in frames.</summary>
    public required string Url { get; init; }

    /// <summary>The state shown, from <c>?</c> on, every parameter written; empty for a chart.</summary>
    public string Query { get; init; } = "";

    /// <summary>The newest edition that never changes; nothing while there is none.</summary>
    public FrozenEmbed? Frozen { get; init; }

    /// <summary>A picture for systems without frames.</summary>
    public required string PictureUrl { get; init; }

    /// <summary>What the picture shows, in words.</summary>
    public required string Alternative { get; init; }

    /// <summary>CSS pixels that hold the whole document in a frame of each of <see cref="Widths"/>, in their order, and in one narrower, down to the width before.</summary>
    public required IReadOnlyList<int> Heights { get; init; }

    internal static Embeddable Of(RenderContext context, Chart chart)
    {
        DrawnChart drawn = context.Drawn(chart);
        return new Embeddable
        {
            Kind = "chart",
            Id = chart.Id,
            Title = Typography.Curl(chart.Title),
            Site = context.Settings.Title,
            Sources = ChartModels.SourceNames(chart, context.Index),
            Licence = context.Settings.Licence.Name,
            PageUrl = context.Frame.Absolute(chart.Url),
            Url = context.Frame.Absolute(chart.EmbedUrl),
            Frozen = FrozenEmbed.Of(context, chart.Url),
            PictureUrl = context.Frame.Absolute(ChartFiles.PngUrl(chart)),
            Alternative = Typography.Curl(drawn.Rendered.Description),
            Heights = EmbedHeights.Of(drawn, string.Join("; ", context.Ledger.SourceLinks(chart.Sources).Select(each => each.Title))),
        };
    }

    /// <summary>In the state that its page opens with.</summary>
    internal static Embeddable Of(RenderContext context, Scenario scenario)
    {
        ScenarioState state = context.Results[scenario.Main.Id].States[0];
        return new Embeddable
        {
            Kind = "scenario",
            Id = scenario.Id,
            Title = Typography.Curl(scenario.Main.Title),
            Site = context.Settings.Title,
            Sentence = state.Words,
            Version = scenario.Version,
            Licence = context.Settings.Licence.Name,
            PageUrl = context.Frame.Absolute(scenario.Url),
            Url = context.Frame.Absolute(scenario.EmbedUrl),
            Query = state.Address,
            Frozen = FrozenEmbed.Of(context, scenario.Url),
            PictureUrl = context.Frame.Absolute(ScenarioFiles.PngUrl(scenario.Main)),
            Alternative = $"{state.Words} {Typography.Curl(scenario.Main.Chart.Description.Text)}".Trim(),
            Heights = EmbedHeights.Of(scenario.Main, context.Results[scenario.Main.Id], string.Join("; ", context.Ledger.SourceLinks(scenario.Sources).Select(each => each.Title))),
        };
    }
}

/// <summary>An edition as other sites show it.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Heights">As those of the live document, which may have changed since.</param>
public sealed record FrozenEmbed(string Url, IReadOnlyList<int> Heights)
{
    internal static FrozenEmbed? Of(RenderContext context, string pageUrl) =>
        Editions.Newest(context.Site, pageUrl) is { } newest ? new FrozenEmbed(context.Frame.Absolute(newest.Url), newest.Text.Heights) : null;
}
