using System.Text;

namespace Site.Charts;

/// <summary>The style sheets inside of SVG that stands alone. No custom properties: several programs that turn SVG into pictures do not know them.</summary>
public static class StandaloneStyle
{
    /// <summary>Faces that nearly every machine has; the words were measured by the first.</summary>
    public const string Font = "Helvetica, Arial, 'Liberation Sans', sans-serif";

    private const string FontRule = $"text{{font-family:{Font}}}";

    private static readonly (string, int)[] Surroundings = [("chart__ground", 0), ("chart__small", 0)];

    /// <summary>In the light colours, on a ground of another colour.</summary>
    public static string Light(string content, string ground)
    {
        var rules = new StringBuilder(FontRule);
        AppendColours(rules, Palette.Light with { Ground = ground }, content);
        return rules.ToString();
    }

    /// <summary>For a drawing whose light colours stand in its elements: dark for readers whose machine asks for it.</summary>
    internal static string Of(string content)
    {
        var rules = new StringBuilder();
        AppendHalo(rules, Palette.Light);
        rules.Append("@media (prefers-color-scheme:dark){");
        AppendColours(rules, Palette.Dark, content);
        return rules.Append('}').ToString();
    }

    private static void AppendColours(StringBuilder rules, Palette palette, string content)
    {
        rules.Append($"text{{fill:{palette.Text}}}.chart__band{{fill-opacity:1}}.chart__grid{{stroke-opacity:1}}");
        AppendHalo(rules, palette);
        foreach ((string className, int series) in Surroundings.Concat(MarkColours.In(content)))
        {
            (string fill, string stroke) = MarkColours.Of(className, series, palette);
            string selector = series == 0 ? $".{className}" : $".{className}[data-series=\"{series}\"]";
            rules.Append(selector).Append('{').Append(fill == "" ? "" : $"fill:{fill};").Append(stroke == "" ? "" : $"stroke:{stroke};").Append('}');
        }
    }

    /// <summary>Words over lines and points stay readable.</summary>
    private static void AppendHalo(StringBuilder rules, Palette palette) =>
        rules.Append($".chart__label,.chart__annotation,.chart__missing,.chart__tick{{paint-order:stroke;stroke:{palette.Ground};stroke-width:3;stroke-linejoin:round}}");
}
