namespace Site.Charts;

/// <summary>How marks look where no style sheet is read: black and white, still whole. Any rule of a style sheet goes before it.</summary>
internal static class PlainLook
{
    public static string Of(Layer layer, string className) => layer switch
    {
        Layer.Band => " fill=\"currentColor\" fill-opacity=\".08\"",
        Layer.Grid => " stroke=\"currentColor\" stroke-opacity=\".2\"",
        Layer.Area => " fill=\"currentColor\" fill-opacity=\".2\"",
        Layer.Hollow or Layer.Bar when className == "chart__hollow" => " fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"1.75\"",
        Layer.Bar or Layer.Point => " fill=\"currentColor\"",
        Layer.Line => " stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\"",
        Layer.Interval when className == "chart__range" => " stroke=\"currentColor\" stroke-width=\"7\"",
        Layer.Interval or Layer.Join => " stroke=\"currentColor\" stroke-width=\"1.75\"",
        _ => " stroke=\"currentColor\"",
    };
}
