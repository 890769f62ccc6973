namespace Site.Charts;

/// <summary>A finished drawing, and where its texts stand.</summary>
public sealed record Drawing
{
    public required DrawingSize Size { get; init; }

    public required double Height { get; init; }

    /// <summary>Paths and texts as SVG elements, without the element that holds them.</summary>
    public required string Content { get; init; }

    /// <summary>The paths alone, for a small picture.</summary>
    public required string Marks { get; init; }

    /// <summary>What holds all plots.</summary>
    public required Box PlotBounds { get; init; }

    public required IReadOnlyList<TextBlock> Texts { get; init; }

    /// <summary>Those of the texts that speak of a value.</summary>
    public required IReadOnlyList<PlacedWords> Placed { get; init; }

    /// <summary>How each panel measures, in their order; none where there is nothing to draw.</summary>
    public required IReadOnlyList<DrawnPanel> Panels { get; init; }

    /// <summary>How many of the path elements, the first, draw axes and values.</summary>
    public required int MarkPaths { get; init; }

    /// <summary>How many path elements after those lead from words to values; what is left is the key.</summary>
    public required int PointerPaths { get; init; }

    /// <summary>Names of lines and bands, and annotations, that found no room. Labels of points are left out in silence: the table has them.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }
}

/// <summary>Words with their place, and the value that they speak of.</summary>
/// <param name="Panel">Number of the panel, from zero.</param>
/// <param name="X">The value along the x axis.</param>
/// <param name="AtX">Where that value stands in the drawing.</param>
/// <param name="Pointer">The line from the words to the value; nothing when they stand beside it.</param>
public sealed record PlacedWords(int Panel, TextBlock Text, double X, double Y, double AtX, double AtY, Stroke? Pointer);
