using Site.Charts;

namespace Site.Diagrams;

/// <summary>A diagram as pages hold it: a wide and a narrow drawing, of which the style sheet shows one. Each is a named list whose links can be followed.</summary>
public static class DiagramSvg
{
    /// <param name="id">The figure's id: makes the ids of name and description unique.</param>
    /// <param name="alt">How it is laid out and what stands out.</param>
    public static string Inline(DiagramContent content, string id, string title, string alt, bool hasCards) =>
        string.Concat(DiagramDrawing.Sizes.Select(size => Inline(DiagramDrawing.Draw(content, size, hasCards), id, title, alt)));

    private static string Inline(DiagramDrawing drawing, string id, string title, string alt)
    {
        string own = $"{id}-{drawing.Size.Name}";
        string width = SvgNumber.Of(drawing.Size.Width), height = SvgNumber.Of(drawing.Height);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart__svg chart__svg--{drawing.Size.Name}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group" aria-labelledby="{own}-name" aria-describedby="{own}-description" font-size="{SvgNumber.Of(drawing.Size.TextSize)}" fill="none" stroke="none">
            <title id="{own}-name">{SvgText.Escaped(title)}</title>
            <desc id="{own}-description">{SvgText.Escaped(alt)}</desc>
            {drawing.Content}</svg>

            """;
    }
}
