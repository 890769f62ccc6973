using Site.Diagnostics;

namespace Site.Documents;

/// <summary>A chart as its file describes it: what it says, what it draws of which data, and who stands behind the numbers.</summary>
public sealed record Chart
{
    public required string Id { get; init; }

    /// <summary>What the chart shows, as a sentence.</summary>
    public required string Title { get; init; }

    public required SourceSpan TitleWhere { get; init; }

    /// <summary>Measure and unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What is seen, for readers who do not see it: trend, range, extremes, exceptions, uncertainty.</summary>
    public required string Alt { get; init; }

    public required SourceSpan AltWhere { get; init; }

    /// <summary>What a reader could wrongly take from it, in inline Markdown.</summary>
    public required Prose NotShown { get; init; }

    /// <summary>What the chart's own page says under it, in inline Markdown; empty for none.</summary>
    public required Prose Caption { get; init; }

    public required FactStatus Status { get; init; }

    /// <summary>The date of the data.</summary>
    public required PartialDate AsOf { get; init; }

    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>Facts whose numbers the title, labels and annotations may use beside those drawn.</summary>
    public IReadOnlyList<Reference> Facts { get; init; } = [];

    /// <summary>From top to bottom; at least one.</summary>
    public required IReadOnlyList<ChartPanel> Panels { get; init; }

    /// <summary>How many panels stand beside each other in the wide drawing.</summary>
    public int PanelColumns { get; init; } = 1;

    /// <summary>Whether each panel has a scale of its own; readers are told.</summary>
    public bool HasOwnScales { get; init; }

    public required SourceSpan Where { get; init; }

    public string Url => $"/charts/{Id}/";

    /// <summary>Of the document that other sites show in a frame.</summary>
    public string EmbedUrl => $"/embed{Url}";
}

/// <summary>One frame of a chart: two axes and the marks in it, drawn from the rows of one data table.</summary>
public sealed record ChartPanel
{
    /// <summary>Empty for the only panel of a chart.</summary>
    public string Title { get; init; } = "";

    /// <summary>Name of the data table.</summary>
    public required Reference Data { get; init; }

    /// <summary>Tests that a row must pass to be drawn.</summary>
    public IReadOnlyList<ColumnTest> Only { get; init; } = [];

    public required ChartAxis X { get; init; }

    public required ChartAxis Y { get; init; }

    public required IReadOnlyList<ChartMark> Marks { get; init; }

    /// <summary>Rows whose value a source states and no data table holds.</summary>
    public IReadOnlyList<StatedValue> Stated { get; init; } = [];

    public IReadOnlyList<ReferenceLine> References { get; init; } = [];

    public IReadOnlyList<ShadedBand> Bands { get; init; } = [];

    public IReadOnlyList<ChartAnnotation> Annotations { get; init; } = [];

    /// <summary>Whether a thin line joins the values of one row.</summary>
    public bool JoinsRows { get; init; }

    /// <summary>What stands in a row without a value.</summary>
    public string MissingWords { get; init; } = "not reported";

    public required ChartTable Table { get; init; }

    public required SourceSpan Where { get; init; }

    /// <summary>Whether rows run across: categories down the side, values along the bottom.</summary>
    public bool IsHorizontal => Y.Scale == ScaleKind.Category;

    /// <summary>The axis that says which thing a value belongs to: a date, a category, a cause.</summary>
    public ChartAxis PositionAxis => IsHorizontal ? Y : X;

    /// <summary>The axis along which values and their intervals are measured.</summary>
    public ChartAxis ValueAxis => IsHorizontal ? X : Y;
}

/// <summary>What the table beside a panel holds.</summary>
public sealed record ChartTable
{
    /// <summary>Names of columns; empty for those that the marks use.</summary>
    public IReadOnlyList<Reference> Columns { get; init; } = [];

    /// <summary>Whether rows that are not drawn are listed too; a column then says which are drawn.</summary>
    public bool HasAllRows { get; init; }
}

/// <summary>Whether a row's cell is one of some texts; an empty text stands for a missing value.</summary>
public sealed record ColumnTest(Reference Column, IReadOnlyList<string> Texts, bool IsNegated)
{
    public bool Passes(string cell) => Texts.Contains(cell) != IsNegated;
}
