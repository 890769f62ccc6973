using System.Globalization;
using System.Text.Json.Nodes;
using Site.Charts;

namespace Site.Rendering;

/// <summary>
/// The code that shows a chart or a scenario on another site, as everyone gets it who chooses nothing; views/share/code.js writes it with
/// choices, and this one letter for letter. A quotation for systems that strip frames stands in front of a frame that works by itself.
/// </summary>
public static class EmbedCode
{
    public static string Html(Embeddable shown)
    {
        string height = shown.Heights.Max().ToString(CultureInfo.InvariantCulture);
        return $"{Quotation(shown)}\n<iframe src=\"{Escaped(shown.Url + shown.Query)}\" title=\"{Escaped($"{KindName(shown)}: {shown.Title}")}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\"></iframe>";
    }

    /// <summary>The same for the script that writes the code with choices, whose type Shown has the same fields: JSON that can stand in a script element.</summary>
    public static string Spec(Embeddable shown) => new JsonObject
    {
        ["kind"] = shown.Kind,
        ["id"] = shown.Id,
        ["title"] = shown.Title,
        ["site"] = shown.Site,
        ["sentence"] = shown.Sentence,
        ["sources"] = shown.Sources,
        ["version"] = shown.Version,
        ["licence"] = shown.Licence,
        ["pageUrl"] = shown.PageUrl,
        ["url"] = shown.Url,
        ["query"] = shown.Query,
        ["frozenUrl"] = shown.Frozen?.Url,
        ["frozenHeights"] = shown.Frozen is { } frozen ? HeightsOf(frozen.Heights) : null,
        ["pictureUrl"] = shown.PictureUrl,
        ["alternative"] = shown.Alternative,
        ["heights"] = HeightsOf(shown.Heights),
    }.ToJsonString(StructuredData.InHtml);

    private static JsonObject HeightsOf(IReadOnlyList<int> heights) =>
        new(Embeddable.Widths.Zip(heights, (width, height) => KeyValuePair.Create<string, JsonNode?>(width.ToString(CultureInfo.InvariantCulture), height)));

    private static string Quotation(Embeddable shown)
    {
        string[] sentences =
        [
            Sentence($"<a href=\"{Escaped(shown.PageUrl + shown.Query)}\">{Escaped(shown.Title)}</a>", shown.Title),
            Escaped(shown.Sentence),
            .. Credit(shown).Select(each => Sentence(Escaped(each), each)),
        ];
        return $"<blockquote>{string.Join(' ', sentences.Where(each => each != ""))}</blockquote>";
    }

    /// <summary>Who made it, of whose data, and under which terms: a sentence each.</summary>
    private static IEnumerable<string> Credit(Embeddable shown) =>
        new[]
        {
            $"{KindName(shown)}: {shown.Site}{(shown.Version > 0 ? string.Create(CultureInfo.InvariantCulture, $", model version {shown.Version}") : "")}",
            shown.Sources == "" ? "" : $"Source: {shown.Sources}",
            $"Licence: {shown.Licence}",
        }.Where(each => each != "");

    private static string KindName(Embeddable shown) => shown.Kind == "chart" ? "Chart" : "Scenario";

    private static string Sentence(string html, string words) => words.EndsWith('.') || words.EndsWith('?') || words.EndsWith('!') ? html : $"{html}.";

    private static string Escaped(string text) => SvgText.Escaped(text);
}
