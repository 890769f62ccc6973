using Site.Documents;

namespace Site.Charts;

/// <summary>Lays the plot of a panel out below its head.</summary>
internal static class PanelLayout
{
    private const double RowGap = 14;

    // What the marks of a row need, without and with a label above them.
    private const double MarkHeight = 26;
    private const double LabelledHeight = 46;

    /// <param name="left">Where the panel begins.</param>
    /// <param name="top">Where its head has ended.</param>
    /// <param name="leftMargin">Room for names or labels left of the plot, the same for panels one below the other.</param>
    /// <param name="plotHeight">Height of the plot; a horizontal panel takes what its rows need.</param>
    public static PanelFrame Of(PlotPanel panel, int number, DrawingSize size, double left, double top, double width, double leftMargin, double plotHeight)
    {
        bool above = PanelFrame.NamesAbove(panel, width);
        double plotLeft = left + leftMargin;
        double plotRight = left + width - PanelFrame.RightMargin(panel, size);
        IReadOnlyList<CategoryRow> rows = panel.IsHorizontal ? Rows(panel, size, top, above ? width : leftMargin - 14, above) : [];
        double bottom = panel.IsHorizontal ? rows.Select(row => row.Bottom).DefaultIfEmpty(top + size.LineHeight).Max() : top + plotHeight;
        var plot = new Box(plotLeft, top, plotRight, bottom);

        // The outermost points of a row keep clear of the frame.
        double inset = panel.IsHorizontal ? Marker.Reach + 1 : 0;
        return new PanelFrame
        {
            Panel = panel,
            Number = number,
            Size = size,
            Left = left,
            Plot = plot,
            X = Scale(panel.X, plotLeft + inset, plotRight),
            Y = panel.IsHorizontal ? Scale(panel.Y, top, bottom) : Scale(panel.Y, bottom, top),
            Rows = rows,
            HasNamesAbove = above,
        };
    }

    private static Scale Scale(PlotAxis axis, double start, double end) => new(axis.Spec.Scale, axis.Min, axis.Max, start, end);

    private static bool HasLabelAbove(PlotPanel panel, int row) =>
        panel.Series.Any(series => series.Points.Any(point => (int)point.Position == row && PointLabels.StandsAbove(panel, series, point)));

    private static List<CategoryRow> Rows(PlotPanel panel, DrawingSize size, double top, double nameWidth, bool above)
    {
        List<CategoryRow> rows = [];
        double y = top;
        foreach ((int number, string name) in panel.Y.Categories.Index())
        {
            double marks = HasLabelAbove(panel, number) ? LabelledHeight : MarkHeight;
            IReadOnlyList<string> lines = TextMetrics.Wrap(name, nameWidth, size.TextSize);
            double text = Math.Max(1, lines.Count) * size.LineHeight;
            double height = above ? text + marks : Math.Max(marks, text + RowGap);
            double middle = above ? y + height - (MarkHeight / 2) - 1 : y + (height / 2) + ((marks - MarkHeight) / 5);
            rows.Add(new CategoryRow(lines, y, middle, y + height));
            y += height;
        }

        return rows;
    }
}
