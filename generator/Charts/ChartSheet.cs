namespace Site.Charts;

/// <summary>A chart's numbers as a table, each cell both as people read it and as a file holds it.</summary>
internal sealed record ChartSheet(string Title, IReadOnlyList<RenderedColumn> Columns, IReadOnlyList<IReadOnlyList<ChartCell>> Rows);

/// <param name="Shown">With separators and words.</param>
/// <param name="Raw">As in the data; empty when missing.</param>
internal sealed record ChartCell(string Shown, string Raw);
