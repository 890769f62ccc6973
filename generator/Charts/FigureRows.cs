namespace Site.Charts;

/// <summary>The rows of a horizontal panel of a figure: equally high, each with its name above its marks.</summary>
internal static class FigureRows
{
    private const double Marks = 30;
    private const double NameGap = 10;
    private const double Label = 20;
    private const double Below = 14;

    public static double HeightOf(PlotPanel panel, DrawingSize size) =>
        Marks + LabelRoom(panel) + (size.LineHeight * panel.Y.Categories.Select(name => Lines(name, size).Count).DefaultIfEmpty(1).Max());

    /// <summary>A name in lines as short as the narrowest figure needs.</summary>
    public static IReadOnlyList<string> Lines(string name, DrawingSize size) => TextMetrics.Wrap(name, DrawingSize.Narrow.Width - 20, size.TextSize);

    /// <summary>How far above a row's marks the middle of a line of its name stands, in pixels.</summary>
    public static double Shift(PlotPanel panel, IReadOnlyList<string> lines, int line, DrawingSize size) =>
        NameGap + LabelRoom(panel) + ((lines.Count - 1 - line) * size.LineHeight) + (size.LineHeight / 2);

    /// <summary>Ends of the category axis, from its bottom up, with room for the first row's name.</summary>
    public static IReadOnlyList<object> Range(PlotPanel panel, DrawingSize size)
    {
        double row = HeightOf(panel, size);
        int count = Math.Max(1, panel.Y.Categories.Count);
        return [Math.Round(count - 1 + (Below / row), 3), Math.Round(-(row - Below) / row, 3)];
    }

    private static double LabelRoom(PlotPanel panel) => panel.HasLabelsAbove ? Label : 0;
}
