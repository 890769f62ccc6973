namespace Site.Charts;

/// <summary>How marks look where no style sheet is read: black and white, still whole. Any rule of a style sheet goes before it.</summary>
internal static class PlainLook
{
    public static string Of(string className) => className switch
    {
        "chart__band" => " fill=\"currentColor\" fill-opacity=\".08\"",
        "chart__grid" => " stroke=\"currentColor\" stroke-opacity=\".2\"",
        "chart__area" or "chart__ribbon" => " fill=\"currentColor\" fill-opacity=\".2\"",
        "chart__hollow" => " fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"1.75\"",
        "chart__bar" or "chart__point" => " fill=\"currentColor\"",
        "chart__line" => " stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\"",
        "chart__range" => " stroke=\"currentColor\" stroke-width=\"7\"",
        "chart__interval" or "chart__join" => " stroke=\"currentColor\" stroke-width=\"1.75\"",
        _ => " stroke=\"currentColor\"",
    };
}
