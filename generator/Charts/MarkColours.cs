using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Charts;

/// <summary>Which colours the parts of a drawing have, by their classes and series.</summary>
public static partial class MarkColours
{
    /// <returns>Fill and stroke; empty for what the part has none of.</returns>
    public static (string Fill, string Stroke) Of(string className, int series, Palette palette) => className switch
    {
        "chart__ground" or "chart__hollow" => (palette.Ground, className == "chart__hollow" ? palette.Of(series) : ""),
        "chart__title" or "chart__subtitle" or "chart__panel-title" => (palette.Text, ""),
        "chart__tick" or "chart__annotation" or "chart__band-name" or "chart__missing" or "chart__small" => (palette.Quiet, ""),
        "chart__label" => (palette.LabelOf(series), ""),
        "chart__point" or "chart__bar" => (palette.Of(series), palette.Ground),
        "chart__area" or "chart__ribbon" => (palette.Of(series), ""),
        "chart__band" => (palette.Band, ""),
        "chart__line" or "chart__interval" or "chart__range" => ("", palette.Of(series)),
        "chart__axis" or "chart__pointer" or "chart__join" => ("", palette.Axis),
        "chart__grid" => ("", palette.Grid),
        "chart__reference" => ("", palette.Quiet),
        _ => ("", ""),
    };

    /// <summary>The kinds of parts that a drawing has: class and series, 0 for none.</summary>
    public static IEnumerable<(string ClassName, int Series)> In(string content) =>
        Parts().Matches(content).Select(Kind).Distinct().OrderBy(each => each.ClassName, StringComparer.Ordinal).ThenBy(each => each.Series);

    /// <summary>The drawing with every colour as an attribute, for programs that read no style sheet. Rules of a style sheet go before them.</summary>
    public static string Resolved(string content, Palette palette) =>
        Parts().Replace(content, part => Painted(part, palette)).Replace("<g fill=\"currentColor\">", $"<g fill=\"{palette.Text}\">", StringComparison.Ordinal);

    private static string Painted(Match part, Palette palette)
    {
        (string className, int series) = Kind(part);
        (string fill, string stroke) = Of(className, series, palette);
        string others = PlainColours().Replace(part.Groups["others"].Value, "");
        if (className is "chart__grid" or "chart__band")
        {
            others = PlainOpacity().Replace(others, "");
        }

        return $"class=\"{part.Groups["class"].Value}\"{part.Groups["data"].Value}{Attribute("fill", fill)}{Attribute("stroke", stroke)}{others}>";
    }

    private static (string ClassName, int Series) Kind(Match part) =>
        (part.Groups["class"].Value, part.Groups["series"] is { Success: true } series ? int.Parse(series.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0);

    private static string Attribute(string name, string colour) => colour == "" ? "" : $" {name}=\"{colour}\"";

    [GeneratedRegex("class=\"(?<class>chart__[a-z-]+)\"(?<data> data-series=\"(?<series>[1-6])\")?(?<others>[^>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(" (fill|stroke)=\"(currentColor|#fff)\"", RegexOptions.CultureInvariant)]
    private static partial Regex PlainColours();

    [GeneratedRegex(" (fill|stroke)-opacity=\"[0-9.]+\"", RegexOptions.CultureInvariant)]
    private static partial Regex PlainOpacity();
}
