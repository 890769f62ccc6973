using Site.Diagnostics;

namespace Site.Documents;

public enum ScenarioChartKind
{
    Lines,
    Rows,
    Grid,
}

/// <summary>What is drawn of a scenario's results.</summary>
public sealed record ScenarioChart
{
    public required string Title { get; init; }

    public required ScenarioChartKind Kind { get; init; }

    /// <summary>What is seen; the result sentence is added in front of it.</summary>
    public required PlainLine Description { get; init; }

    public required ScenarioAxis X { get; init; }

    /// <summary>None for rows.</summary>
    public ScenarioAxis? Y { get; init; }

    /// <summary>How many points a sweep has.</summary>
    public int Points { get; init; } = 41;

    public IReadOnlyList<ScenarioCurve> Curves { get; init; } = [];

    public IReadOnlyList<ScenarioRow> Rows { get; init; } = [];

    public IReadOnlyList<ScenarioLine> Lines { get; init; } = [];

    /// <summary>What a grid shows; nothing for other kinds.</summary>
    public ScenarioGrid? Grid { get; init; }

    public required SourceSpan Where { get; init; }
}

/// <summary>An axis with fixed ends, so that a change of the curve is seen.</summary>
public sealed record ScenarioAxis
{
    public required string Title { get; init; }

    /// <summary>Where the axis begins.</summary>
    public required ScenarioQuantity Min { get; init; }

    public required ScenarioQuantity Max { get; init; }

    public bool IsLog { get; init; }

    public string Format { get; init; } = "number";

    public IReadOnlyList<decimal> Ticks { get; init; } = [];

    /// <summary>The parameter that is swept along it; nothing when the model makes the curves.</summary>
    public Reference? Parameter { get; init; }

    /// <summary>How many cells a grid has along it.</summary>
    public int Steps { get; init; } = 21;

    public required SourceSpan Where { get; init; }
}

/// <summary>A number, or the key of a parameter or output whose value it is.</summary>
public sealed record ScenarioQuantity(decimal Number, Reference? Key);

/// <param name="Id">Of the points that the model makes.</param>
/// <param name="Output">What a sweep draws; nothing when the model makes the points.</param>
/// <param name="Series">One to six: its colour and pattern.</param>
/// <param name="IsPoints">Whether it is drawn as dots without a line.</param>
public sealed record ScenarioCurve(string Id, string Name, Reference? Output, int Series, bool IsDashed, bool IsPoints, SourceSpan Where);

/// <summary>A row of a chart of rows: an output of the model, or a value that somebody else has found.</summary>
/// <param name="Output">Nothing for a value from a source.</param>
/// <param name="Series">One to six: its colour and pattern.</param>
public sealed record ScenarioRow(string Name, Reference? Output, decimal? Value, decimal? Low, decimal? High, Reference? Source, Reference? Fact, int Series, SourceSpan Where);

/// <param name="Label">Empty for a line without words.</param>
public sealed record ScenarioLine(AxisName Axis, ScenarioQuantity Value, string Label, SourceSpan Where);

/// <summary>A grid of cells over two parameters, told apart by the side of a boundary on which an output lies.</summary>
/// <param name="Boundary">The value of the output that divides them.</param>
public sealed record ScenarioGrid(Reference Output, decimal Boundary, string Above, string Below);

/// <summary>The table below the picture.</summary>
/// <param name="Columns">Ids of curves, keys of outputs or parameters, or the name of the x axis; empty for all curves.</param>
public sealed record ScenarioTable(string Name, IReadOnlyList<Reference> Columns);
