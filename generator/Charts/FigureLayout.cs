using System.Text.Json;
using System.Text.Json.Serialization;

namespace Site.Charts;

/// <summary>Everything of a figure that is not data: size, axes, legend, words.</summary>
public sealed record FigureLayout
{
    public required double Height { get; init; }

    public required FigureMargin Margin { get; init; }

    public required FigureFont Font { get; init; }

    [JsonPropertyName("paper_bgcolor")]
    public string PaperColour { get; init; } = "rgba(0,0,0,0)";

    [JsonPropertyName("plot_bgcolor")]
    public string PlotColour { get; init; } = "rgba(0,0,0,0)";

    [JsonPropertyName("hovermode")]
    public string HoverMode { get; init; } = "closest";

    [JsonPropertyName("showlegend")]
    public bool ShowLegend { get; init; }

    public FigureLegend? Legend { get; init; }

    public required IReadOnlyList<FigureShape> Shapes { get; init; }

    public required IReadOnlyList<FigureAnnotation> Annotations { get; init; }

    /// <summary>What the figure does not draw: words that a page has as text, and other places for labels.</summary>
    public required FigureMeta Meta { get; init; }

    /// <summary><c>xaxis</c>, <c>yaxis</c>, <c>xaxis2</c> and so on, each a <see cref="FigureAxis"/>, in the order of their names.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Axes { get; } = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
}

/// <param name="Narrow">Below a width of 580 pixels these take the place of the annotations whose name is <c>wide</c>.</param>
/// <param name="Drawings">The drawings of the page, wide and narrow, for whoever draws the figure exactly over one of them.</param>
/// <param name="Colours">What each colour of the figure is called in the site's style sheet, so that it can follow a change of scheme.</param>
public sealed record FigureMeta(
    string Title,
    string Subtitle,
    string Description,
    IReadOnlyList<FigureAnnotation> Narrow,
    IReadOnlyList<FigureDrawing> Drawings,
    [property: JsonPropertyName("colors")] IReadOnlyDictionary<string, string> Colours);

public sealed record FigureMargin(double L, double R, double T, double B);

public sealed record FigureFont
{
    public string? Family { get; init; }

    public int? Weight { get; init; }

    public required double Size { get; init; }

    [JsonPropertyName("color")]
    public required string Colour { get; init; }
}

/// <summary>A legend that is read, not switched: its switches cannot be reached by keyboard.</summary>
public sealed record FigureLegend
{
    public string Orientation { get; init; } = "h";

    public double X { get; init; }

    public double Y { get; init; } = 1;

    [JsonPropertyName("xanchor")]
    public string XAnchor { get; init; } = "left";

    [JsonPropertyName("yanchor")]
    public string YAnchor { get; init; } = "bottom";

    /// <summary>Measured on the whole figure, so that it stands above all panels.</summary>
    [JsonPropertyName("yref")]
    public string YRef { get; init; } = "paper";

    [JsonPropertyName("itemclick")]
    public bool ItemClick { get; init; }

    [JsonPropertyName("itemdoubleclick")]
    public bool ItemDoubleClick { get; init; }
}

public sealed record FigureAxis
{
    public required string Type { get; init; }

    /// <summary>Where it lies in the figure, from 0 to 1.</summary>
    public required IReadOnlyList<double> Domain { get; init; }

    /// <summary>The other axis of its panel.</summary>
    public required string Anchor { get; init; }

    /// <summary>Ends: numbers (logarithms on a logarithmic axis) or dates.</summary>
    public required IReadOnlyList<object> Range { get; init; }

    [JsonPropertyName("categoryorder")]
    public string? CategoryOrder { get; init; }

    [JsonPropertyName("categoryarray")]
    public IReadOnlyList<string>? CategoryArray { get; init; }

    [JsonPropertyName("tickmode")]
    public string? TickMode { get; init; }

    [JsonPropertyName("tickvals")]
    public IReadOnlyList<object>? TickValues { get; init; }

    [JsonPropertyName("ticktext")]
    public IReadOnlyList<string>? TickText { get; init; }

    [JsonPropertyName("showticklabels")]
    public bool ShowTickLabels { get; init; } = true;

    public FigureTitle? Title { get; init; }

    [JsonPropertyName("showgrid")]
    public bool ShowGrid { get; init; }

    /// <summary>As the other colours: only where it shows, since a checker of figures complains of what has no use.</summary>
    [JsonPropertyName("gridcolor")]
    public string? GridColour => ShowGrid ? Palette.Light.Grid : null;

    [JsonPropertyName("showline")]
    public bool ShowLine { get; init; }

    [JsonPropertyName("linecolor")]
    public string? LineColour => ShowLine ? Palette.Light.Axis : null;

    [JsonPropertyName("zeroline")]
    public bool ZeroLine { get; init; }

    [JsonPropertyName("zerolinecolor")]
    public string? ZeroLineColour => ZeroLine ? Palette.Light.Axis : null;

    [JsonPropertyName("automargin")]
    public bool AutoMargin { get; init; } = true;

    /// <summary>Zooming by dragging has no way by keyboard.</summary>
    [JsonPropertyName("fixedrange")]
    public bool FixedRange { get; init; } = true;
}

public sealed record FigureTitle
{
    public required string Text { get; init; }

    public required FigureFont Font { get; init; }

    /// <summary>From the ticks' labels, in pixels.</summary>
    public double Standoff { get; init; } = 6;
}

/// <summary>A line or rectangle; its places are values of the axes, also on a logarithmic axis.</summary>
public sealed record FigureShape
{
    public required string Type { get; init; }

    [JsonPropertyName("xref")]
    public required string XRef { get; init; }

    [JsonPropertyName("yref")]
    public required string YRef { get; init; }

    public required object X0 { get; init; }

    public required object X1 { get; init; }

    public required object Y0 { get; init; }

    public required object Y1 { get; init; }

    public string Layer { get; init; } = "below";

    public required FigureLine Line { get; init; }

    [JsonPropertyName("fillcolor")]
    public string? FillColour { get; init; }
}

/// <summary>Words at a place; on a logarithmic axis the place is a logarithm.</summary>
public sealed record FigureAnnotation
{
    /// <summary><c>wide</c> or <c>narrow</c> for words whose place depends on the width of the figure.</summary>
    public string? Name { get; init; }

    public required string Text { get; init; }

    [JsonPropertyName("xref")]
    public required string XRef { get; init; }

    [JsonPropertyName("yref")]
    public required string YRef { get; init; }

    public required object X { get; init; }

    public required object Y { get; init; }

    [JsonPropertyName("xanchor")]
    public string? XAnchor { get; init; }

    [JsonPropertyName("yanchor")]
    public string? YAnchor { get; init; }

    [JsonPropertyName("xshift")]
    public double? XShift { get; init; }

    [JsonPropertyName("yshift")]
    public double? YShift { get; init; }

    [JsonPropertyName("showarrow")]
    public bool ShowArrow { get; init; }

    /// <summary>The arrow's other end, in pixels from its head.</summary>
    public double? Ax { get; init; }

    public double? Ay { get; init; }

    [JsonPropertyName("arrowhead")]
    public int? ArrowHead { get; init; }

    [JsonPropertyName("arrowcolor")]
    public string? ArrowColour { get; init; }

    [JsonPropertyName("arrowwidth")]
    public double? ArrowWidth { get; init; }

    public required FigureFont Font { get; init; }
}
