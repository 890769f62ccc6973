using Site.Documents;

namespace Site.Charts;

/// <summary>A chart in each of the forms in which it is published. All hold the same numbers.</summary>
public sealed record RenderedChart
{
    /// <summary>Two svg elements, wide and narrow; the style sheet shows one of them.</summary>
    public required string InlineSvg { get; init; }

    /// <summary>The drawing for the narrowest frames; drawn when it is first asked for.</summary>
    public required Lazy<Drawing> Smallest { get; init; }

    /// <summary>A file of its own, with its colours, sources and credit.</summary>
    public required string StandaloneSvg { get; init; }

    /// <summary>Of that file, in pixels.</summary>
    public required (int Width, int Height) StandaloneSize { get; init; }

    /// <summary>The marks alone, hidden from assistive technology.</summary>
    public required string ThumbnailSvg { get; init; }

    /// <summary>A plotly.js figure.</summary>
    public required string FigureJson { get; init; }

    /// <summary>Every row of the tables, numbers as in the data, units in the header.</summary>
    public required string Csv { get; init; }

    /// <summary>What the columns of that file mean, in their order; each has the name that stands in its first line.</summary>
    public required IReadOnlyList<DataField> CsvFields { get; init; }

    /// <summary>One for each data table that the chart draws from.</summary>
    public required IReadOnlyList<RenderedTable> Tables { get; init; }

    /// <summary>Says when a scale is logarithmic, does not begin at zero or differs between panels; empty for none of these.</summary>
    public required string ScaleNote { get; init; }

    /// <summary>The text alternative: what is seen, with the note on scales.</summary>
    public required string Description { get; init; }

    /// <summary>The date of the data in words, for example <c>Data as of 8 September 2026</c>.</summary>
    public required string DataLabel { get; init; }

    public required Drawing Wide { get; init; }

    public required Drawing Narrow { get; init; }
}

/// <summary>A table as people read it.</summary>
public sealed record RenderedTable
{
    public required string Caption { get; init; }

    public required IReadOnlyList<RenderedColumn> Columns { get; init; }

    /// <summary>A cell for each column; a missing value is told in words.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }
}

/// <param name="Unit">In words; empty for none.</param>
public sealed record RenderedColumn(string Title, string Unit, bool IsNumeric)
{
    /// <summary>The column of the data that it shows; none for what the drawing adds to the data.</summary>
    public DataField? Field { get; init; }

    public string Header => Unit == "" ? Title : $"{Title} ({Unit})";
}
