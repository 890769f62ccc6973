using System.Text.Json.Nodes;
using Site.Binding;
using Site.Documents;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>
/// Static answers for the consumers of oEmbed 1.0 (https://oembed.com). A file cannot follow <c>maxwidth</c>: the width is small enough for
/// columns of text, and the frame in the code gives way to narrower ones.
/// </summary>
internal static class OEmbed
{
    /// <summary>CSS pixels.</summary>
    private const int Width = 600;

    /// <summary>A day, in seconds: corrections should be seen soon.</summary>
    private const int CacheAge = 86400;

    public static string Path(string kind, string id) => $"/oembed/{kind}s/{id}.json";

    /// <summary>The link by which consumers find the answer, for the heads of the page and of the document in frames.</summary>
    public static HeadLink Link(RenderContext context, string kind, string id, string title) =>
        new() { Rel = "alternate", Url = context.Frame.Absolute(Path(kind, id)), Type = "application/json+oembed", Title = title };

    public static IEnumerable<OutputFile> Files(RenderContext context) =>
    [
        .. context.Site.Charts.Select(each => File(context, "chart", each.Chart.Id, () => Answer(context, each.Chart))),
        .. context.Site.Scenarios.Select(each => File(context, "scenario", each.Scenario.Id, () => Answer(context, each.Scenario))),
    ];

    private static OutputFile File(RenderContext context, string kind, string id, Func<JsonObject> answer) =>
        OutputFile.Text(Path(kind, id), () => DataFiles.Text(DataFiles.Without(answer())) + "\n");

    private static JsonObject Answer(RenderContext context, Chart chart)
    {
        JsonObject answer = Answer(context, Embeddable.Of(context, chart), chart.Url, Citations.Lines(Citations.Of(context, chart))[0].Text);
        answer["dateModified"] = chart.AsOf.IsIso ? chart.AsOf.Text : "";
        answer["data_url"] = context.Frame.Absolute(ChartFiles.CsvUrl(chart));
        return answer;
    }

    private static JsonObject Answer(RenderContext context, Scenario scenario) =>
        Answer(context, Embeddable.Of(context, scenario), scenario.Url, Citations.Lines(Citations.Of(context, scenario))[0].Text);

    private static JsonObject Answer(RenderContext context, Embeddable shown, string page, string citation)
    {
        string picture = context.Frame.CardUrl(page);
        return new JsonObject
        {
            ["type"] = "rich",
            ["version"] = "1.0",
            ["title"] = shown.Title,
            ["author_name"] = string.Join(", ", context.Settings.Authors),
            ["provider_name"] = context.Settings.Title,
            ["provider_url"] = context.Frame.Absolute("/"),
            ["cache_age"] = CacheAge,
            ["width"] = Width,
            ["height"] = shown.Heights.Max(),
            ["html"] = EmbedCode.Html(shown),
            ["thumbnail_url"] = picture,
            ["thumbnail_width"] = picture == "" ? null : CardModel.Width,
            ["thumbnail_height"] = picture == "" ? null : CardModel.Height,
            ["license"] = context.Settings.Licence.Url,
            ["citation"] = citation,
        };
    }
}
