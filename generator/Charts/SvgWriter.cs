namespace Site.Charts;

/// <summary>Wraps drawings in the svg elements that pages hold. Assistive technology meets each as one picture with a name and a description.</summary>
public static class SvgWriter
{
    // Everything is unfilled unless a mark says otherwise; text takes the colour around it.
    private const string Defaults = "fill=\"none\" stroke=\"none\"";

    /// <summary>A drawing for a page, whose style sheet colours it by its classes.</summary>
    /// <param name="id">The chart's id: makes the ids of name and description unique in a page that shows each chart once.</param>
    /// <param name="name">The takeaway.</param>
    /// <param name="description">What is seen, with words on the scales.</param>
    public static string Inline(Drawing drawing, string id, string name, string description)
    {
        string own = $"chart-{id}-{drawing.Size.Name}";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart__svg chart__svg--{drawing.Size.Name}" viewBox="0 0 {SvgNumber.Of(drawing.Size.Width)} {SvgNumber.Of(drawing.Height)}" width="{SvgNumber.Of(drawing.Size.Width)}" height="{SvgNumber.Of(drawing.Height)}" role="img" aria-labelledby="{own}-name" aria-describedby="{own}-description" font-size="{SvgNumber.Of(drawing.Size.TextSize)}" {Defaults}>
            <title id="{own}-name">{SvgText.Escaped(name)}</title>
            <desc id="{own}-description">{SvgText.Escaped(description)}</desc>
            {drawing.Content}</svg>

            """;
    }

    /// <summary>The marks alone, small, for a list of charts whose words stand beside it.</summary>
    public static string Thumbnail(Drawing drawing)
    {
        Box seen = drawing.PlotBounds.Grown(Marker.Reach + 2);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart__svg chart__svg--thumbnail" viewBox="{SvgNumber.Of(seen.Left)} {SvgNumber.Of(seen.Top)} {SvgNumber.Of(seen.Width)} {SvgNumber.Of(seen.Height)}" width="{SvgNumber.Of(seen.Width)}" height="{SvgNumber.Of(seen.Height)}" aria-hidden="true" {Defaults}>
            {drawing.Marks}</svg>

            """;
    }
}
