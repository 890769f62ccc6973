using System.Text.Json.Serialization;

namespace Site.Charts;

/// <summary>A figure in the form of plotly.js 4, the part of it that the charts need. What is not set is not written.</summary>
public sealed record Figure(IReadOnlyList<FigureTrace> Data, FigureLayout Layout);

/// <summary>A series: <c>scatter</c> or <c>bar</c>.</summary>
public sealed record FigureTrace
{
    public required string Type { get; init; }

    public string? Name { get; init; }

    public string? Mode { get; init; }

    public string? Orientation { get; init; }

    /// <summary>Numbers, or texts for dates and categories; nothing for a gap.</summary>
    public required IReadOnlyList<object?> X { get; init; }

    public required IReadOnlyList<object?> Y { get; init; }

    public FigureErrorBars? ErrorX { get; init; }

    public FigureErrorBars? ErrorY { get; init; }

    /// <summary>In the axis's own values; days in milliseconds.</summary>
    public double? Width { get; init; }

    public FigureLine? Line { get; init; }

    public FigureMarker? Marker { get; init; }

    public string? Fill { get; init; }

    [JsonPropertyName("fillcolor")]
    public string? FillColour { get; init; }

    [JsonPropertyName("connectgaps")]
    public bool? ConnectGaps { get; init; }

    [JsonPropertyName("cliponaxis")]
    public bool? ClipOnAxis { get; init; }

    [JsonPropertyName("hoverinfo")]
    public string? HoverInfo { get; init; }

    /// <summary>Each point in words.</summary>
    [JsonPropertyName("hovertext")]
    public IReadOnlyList<string>? HoverText { get; init; }

    /// <summary>Above traces of smaller numbers in the same panel.</summary>
    [JsonPropertyName("zorder")]
    public int? ZOrder { get; init; }

    [JsonPropertyName("showlegend")]
    public bool? ShowLegend { get; init; }

    [JsonPropertyName("xaxis")]
    public string? XAxis { get; init; }

    [JsonPropertyName("yaxis")]
    public string? YAxis { get; init; }
}

/// <summary>How far intervals reach from their points.</summary>
public sealed record FigureErrorBars
{
    public string Type { get; init; } = "data";

    public bool Symmetric { get; init; }

    public required IReadOnlyList<double> Array { get; init; }

    [JsonPropertyName("arrayminus")]
    public required IReadOnlyList<double> ArrayMinus { get; init; }

    [JsonPropertyName("color")]
    public required string Colour { get; init; }

    public double Thickness { get; init; } = 1.5;

    public double Width { get; init; }
}

public sealed record FigureLine
{
    [JsonPropertyName("color")]
    public string? Colour { get; init; }

    public double? Width { get; init; }

    public string? Dash { get; init; }

    public string? Shape { get; init; }
}

public sealed record FigureMarker
{
    [JsonPropertyName("color")]
    public IReadOnlyList<string>? Colour { get; init; }

    public IReadOnlyList<string>? Symbol { get; init; }

    public double? Size { get; init; }

    public FigureMarkerLine? Line { get; init; }
}

public sealed record FigureMarkerLine
{
    [JsonPropertyName("color")]
    public required string Colour { get; init; }

    /// <summary>Of each point in turn: what is filled with its own colour has no edge.</summary>
    public required IReadOnlyList<double> Width { get; init; }
}
