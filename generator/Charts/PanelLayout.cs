using Site.Documents;

namespace Site.Charts;

/// <summary>Lays the plot of a panel out below its head.</summary>
internal static class PanelLayout
{
    private const double RowGap = 14;

    // What the marks of a row need below a name that stands above them.
    private const double MarkHeight = 26;

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

    private static List<CategoryRow> Rows(PlotPanel panel, DrawingSize size, double top, double nameWidth, bool above)
    {
        List<CategoryRow> rows = [];
        double y = top;
        foreach (string name in panel.Y.Categories)
        {
            IReadOnlyList<string> lines = TextMetrics.Wrap(name, nameWidth, size.TextSize);
            double text = Math.Max(1, lines.Count) * size.LineHeight;
            double height = above ? text + MarkHeight : Math.Max(MarkHeight, text + RowGap);
            double middle = above ? y + text + (MarkHeight / 2) - 1 : y + (height / 2);
            rows.Add(new CategoryRow(lines, y, middle, y + height));
            y += height;
        }

        return rows;
    }
}
