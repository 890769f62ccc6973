using System.Text;

namespace Site.Charts;

/// <summary>The style sheet inside of an SVG that stands alone: light, and where it is published dark for readers whose machine asks for it.</summary>
public static class StandaloneStyle
{
    // No custom properties: several programs that turn SVG into pictures do not know them.
    private const string Font = "text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif}";

    /// <summary>In the light colours, on a ground of another colour.</summary>
    public static string Light(string content, string ground)
    {
        var rules = new StringBuilder(Font);
        AppendColours(rules, Palette.Light with { Ground = ground }, content);
        return rules.ToString();
    }

    internal static string Of(string content)
    {
        var rules = new StringBuilder(Font);
        AppendColours(rules, Palette.Light, content);
        rules.Append("@media (prefers-color-scheme:dark){");
        AppendColours(rules, Palette.Dark, content);
        return rules.Append('}').ToString();
    }

    private static void AppendColours(StringBuilder rules, Palette palette, string content)
    {
        rules.Append($".chart__ground{{fill:{palette.Ground}}}text{{fill:{palette.Text}}}")
            .Append($".chart__tick,.chart__annotation,.chart__band-name,.chart__missing,.chart__small{{fill:{palette.Quiet}}}")
            .Append($".chart__grid{{stroke:{palette.Grid};stroke-opacity:1}}.chart__axis,.chart__pointer,.chart__join{{stroke:{palette.Axis}}}")
            .Append($".chart__band{{fill:{palette.Band};fill-opacity:1}}.chart__reference{{stroke:{palette.Quiet}}}")
            .Append($".chart__hollow{{fill:{palette.Ground};stroke:{palette.Text}}}.chart__interval,.chart__range{{stroke:{palette.Text}}}")
            .Append($".chart__point,.chart__bar{{fill:{palette.Text};stroke:{palette.Ground}}}")
            .Append($".chart__label,.chart__annotation,.chart__missing,.chart__tick{{paint-order:stroke;stroke:{palette.Ground};stroke-width:3;stroke-linejoin:round}}");
        for (int series = 1; series <= palette.Series.Count; series++)
        {
            string own = $"[data-series=\"{series}\"]";
            if (content.Contains($"data-series=\"{series}\"", StringComparison.Ordinal))
            {
                string colour = palette.Of(series);
                rules.Append($".chart__line{own},.chart__interval{own},.chart__range{own},.chart__hollow{own}{{stroke:{colour}}}")
                    .Append($".chart__point{own},.chart__bar{own},.chart__area{own},.chart__ribbon{own}{{fill:{colour}}}.chart__label{own}{{fill:{palette.LabelOf(series)}}}");
            }
        }
    }
}
