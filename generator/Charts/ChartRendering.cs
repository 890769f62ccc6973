using Site.Documents;

namespace Site.Charts;

/// <summary>Turns a chart and its data into every form in which it is published. Reads no disk, no clock and no culture.</summary>
public static class ChartRendering
{
    /// <param name="chart">A chart that the checks have found good against these tables.</param>
    /// <param name="tables">At least those that the chart names.</param>
    /// <param name="credit">What the drawing that stands alone says of its origin.</param>
    public static RenderedChart Render(Chart chart, IReadOnlyList<DataTable> tables, ChartCredit credit)
    {
        Plot plot = PlotBuilder.Build(chart, tables);
        Drawing wide = DrawingBuilder.Draw(plot, DrawingSize.Wide);
        Drawing narrow = DrawingBuilder.Draw(plot, DrawingSize.Narrow);
        IReadOnlyList<ChartSheet> data = ChartTables.Build(plot, tables);
        string scaleNote = ScaleWords.Of(plot);
        string description = scaleNote == "" ? chart.Alt : $"{chart.Alt} {scaleNote}";
        string dataLabel = $"Data as of {chart.AsOf.Words}";
        StandalonePicture alone = StandaloneSvg.Write(wide, chart.Id, chart.Title, chart.Subtitle, description, [scaleNote, $"{dataLabel}. {credit.Sources}", credit.Credit]);
        return new RenderedChart
        {
            InlineSvg = SvgWriter.Inline(wide, chart.Id, chart.Title, description) + SvgWriter.Inline(narrow, chart.Id, chart.Title, description),
            Smallest = new(() => DrawingBuilder.Draw(plot, DrawingSize.Smallest)),
            StandaloneSvg = alone.Svg,
            StandaloneSize = (alone.Width, alone.Height),
            ThumbnailSvg = SvgWriter.Thumbnail(wide),
            FigureJson = FigureJson.Write(FigureBuilder.Build(plot, wide, narrow)),
            Csv = ChartCsv.Write(data),
            CsvFields = ChartCsv.Fields(data),
            Tables = [.. data.Select(table => Readable(table))],
            ScaleNote = scaleNote,
            Description = description,
            DataLabel = dataLabel,
            Wide = wide,
            Narrow = narrow,
        };
    }

    /// <summary>The drawing for link previews.</summary>
    public static Drawing DrawCard(Chart chart, IReadOnlyList<DataTable> tables) => DrawingBuilder.Draw(PlotBuilder.Build(chart, tables), DrawingSize.Card);

    private static RenderedTable Readable(ChartSheet table) => new()
    {
        Caption = table.Title,
        Columns = table.Columns,
        Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Shown)])],
    };
}
