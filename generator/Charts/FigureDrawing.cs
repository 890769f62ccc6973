using System.Text.Json.Serialization;
using Site.Documents;

namespace Site.Charts;

/// <summary>A drawing of the page as a figure's <c>meta</c> tells it: lengths in units of the drawing, values as the figure's axes write them.</summary>
public sealed record FigureDrawing
{
    /// <summary><c>wide</c> or <c>narrow</c>.</summary>
    public required string Name { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>How many of the drawing's paths, the first, draw axes and values.</summary>
    [JsonPropertyName("marks")]
    public required int MarkPaths { get; init; }

    /// <summary>How many paths after those lead from words to values.</summary>
    [JsonPropertyName("pointers")]
    public required int PointerPaths { get; init; }

    /// <summary>Which of the drawing's texts, counted from zero, belong to a place on the axes.</summary>
    [JsonPropertyName("moving")]
    public required IReadOnlyList<int> MovingTexts { get; init; }

    public required IReadOnlyList<FigurePanel> Panels { get; init; }

    public static FigureDrawing Of(Plot plot, Drawing drawing) => new()
    {
        Name = drawing.Size.Name,
        Width = drawing.Size.Width,
        Height = drawing.Height,
        MarkPaths = drawing.MarkPaths,
        PointerPaths = drawing.PointerPaths,
        MovingTexts = [.. drawing.Texts.Index().Where(each => each.Item.FollowsAxes).Select(each => each.Index)],
        Panels = [.. drawing.Panels.Select((panel, i) => FigurePanel.Of(plot.Panels[i], panel))],
    };
}

/// <summary>A panel of a drawing.</summary>
public sealed record FigurePanel
{
    /// <summary>Left, top, right and bottom of the frame of the values.</summary>
    public required IReadOnlyList<double> Plot { get; init; }

    /// <summary>Where the x axis begins.</summary>
    [JsonPropertyName("x")]
    public required double XStart { get; init; }

    [JsonPropertyName("xticks")]
    public required IReadOnlyList<object> XTicks { get; init; }

    [JsonPropertyName("yticks")]
    public required IReadOnlyList<object> YTicks { get; init; }

    /// <summary><c>number</c>, <c>percent</c>, <c>multiple</c> or <c>minutes</c>.</summary>
    [JsonPropertyName("xformat")]
    public required string XFormat { get; init; }

    [JsonPropertyName("yformat")]
    public required string YFormat { get; init; }

    /// <summary>Middles of rows, from top to bottom; nothing in a panel without rows.</summary>
    public IReadOnlyList<double>? Rows { get; init; }

    /// <summary>Whether upright lines stop for the names of rows.</summary>
    [JsonPropertyName("names_above")]
    public bool? HasNamesAbove { get; init; }

    public static FigurePanel Of(PlotPanel panel, DrawnPanel drawn) => new()
    {
        Plot = [Rounded(drawn.Plot.Left), Rounded(drawn.Plot.Top), Rounded(drawn.Plot.Right), Rounded(drawn.Plot.Bottom)],
        XStart = Rounded(drawn.XStart),
        XTicks = [.. drawn.XTicks.Select(at => FigureAxes.Coordinate(panel.X, at))],
        YTicks = [.. drawn.YTicks.Select(at => FigureAxes.Coordinate(panel.Y, at))],
        XFormat = Name(panel.X),
        YFormat = Name(panel.Y),
        Rows = drawn.Rows.Count == 0 ? null : [.. drawn.Rows.Select(Rounded)],
        HasNamesAbove = drawn.HasNamesAbove ? true : null,
    };

    private static double Rounded(double length) => Math.Round(length, 2);

    private static string Name(PlotAxis axis) => axis.Spec.Format switch
    {
        ValueFormat.Percent => "percent",
        ValueFormat.Multiple => "multiple",
        ValueFormat.Minutes => "minutes",
        _ => "number",
    };
}
