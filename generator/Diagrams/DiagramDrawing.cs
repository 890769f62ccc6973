using Site.Charts;
using Site.Documents;

namespace Site.Diagrams;

/// <summary>A diagram drawn at one size.</summary>
public sealed record DiagramDrawing
{
    public required DrawingSize Size { get; init; }

    public required double Height { get; init; }

    /// <summary>Lines and boxes as SVG elements, without the element that holds them.</summary>
    public required string Content { get; init; }

    public required IReadOnlyList<Box> Boxes { get; init; }

    /// <summary>Words too wide for their place.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    public static readonly IReadOnlyList<DrawingSize> Sizes = [DrawingSize.Wide, DrawingSize.Narrow];

    /// <param name="hasCards">Whether the page lists the facts below, so that cards can be shown.</param>
    public static DiagramDrawing Draw(DiagramContent content, DrawingSize size, bool hasCards = false)
    {
        var sketch = new DiagramSketch(size, fact => hasCards ? $" data-card=\"fact-{fact.Id}\"" : "");
        switch (content)
        {
            case MapContent map:
                MapDrawing.Draw(map, sketch);
                break;
            case LadderContent ladder:
                LadderDrawing.Draw(ladder, sketch);
                break;
            case LanesContent lanes:
                LanesDrawing.Draw(lanes, sketch);
                break;
            case StripContent strip:
                StripDrawing.Draw(strip, sketch);
                break;
        }

        return sketch.Finished();
    }
}
