using System.Text;

namespace Site.Charts;

/// <summary>The style sheet inside of a published SVG: light, and dark where the reader's machine asks for it.</summary>
internal static class StandaloneStyle
{
    // No custom properties: several programs that turn SVG into pictures do not know them.
    public static string Of(string content)
    {
        var rules = new StringBuilder("text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif}");
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
