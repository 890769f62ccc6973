using System.Text;
using Site.Documents;

namespace Site.Charts;

/// <summary>Draws all panels of a plot at one size.</summary>
public static class DrawingBuilder
{
    private const double BetweenPanels = 22;
    private const double BetweenColumns = 28;
    private const double Margin = 2;

    public static Drawing Draw(Plot plot, DrawingSize size)
    {
        var sketch = new Sketch();
        double bottom = plot.Panels.Any(panel => panel.HasValues)
            ? DrawPanels(plot, size, sketch)
            : DrawNothing(size, sketch);
        double height = Math.Ceiling(bottom + Margin);
        string marks = PathElements(sketch.Paths.Where(path => path.Layer != Layer.Key));
        string keys = PathElements(sketch.Paths.Where(path => path.Layer == Layer.Key));
        return new Drawing
        {
            Size = size,
            Height = height,
            Marks = marks,
            Content = marks + keys + TextElements(sketch, size),
            PlotBounds = sketch.Plots.Count == 0 ? new Box(0, 0, size.Width, height) : Around(sketch.Plots),
            Texts = sketch.Texts,
            Placed = sketch.Placed,
            Panels = sketch.Panels,
            MarkPaths = sketch.Paths.Count(path => path.Layer < Layer.Pointer),
            PointerPaths = sketch.Paths.Count(path => path.Layer == Layer.Pointer),
            LeftOut = sketch.LeftOut,
        };
    }

    private static double DrawNothing(DrawingSize size, Sketch sketch)
    {
        TextBlock words = new() { Lines = ["There are no values to draw."], Size = size.TextSize, ClassName = "chart__missing" };
        sketch.Text(words.MovedTo(0, Margin));
        return words.Height + (2 * Margin);
    }

    private static double DrawPanels(Plot plot, DrawingSize size, Sketch sketch)
    {
        int columns = size == DrawingSize.Narrow ? 1 : plot.Chart.PanelColumns;
        double width = (size.Width - ((columns - 1) * BetweenColumns)) / columns;
        double[] bottoms = [.. Enumerable.Repeat(Margin - BetweenPanels, columns)];
        HashSet<KeyEntry> told = [];
        for (int i = 0; i < plot.Panels.Count; i++)
        {
            // Panels with scales of their own go where there is room; others stand in rows, so that they can be compared.
            int column = plot.Chart.HasOwnScales ? Array.IndexOf(bottoms, bottoms.Min()) : i % columns;
            double top = plot.Chart.HasOwnScales || column > 0 ? bottoms[column] : bottoms.Max();
            if (!plot.Chart.HasOwnScales && column == 0)
            {
                Array.Fill(bottoms, top);
            }

            double plotHeight = plot.Panels.Count > 1 ? size.PanelHeight : size.PlotHeight;
            var place = new PanelPlace(column * (width + BetweenColumns), top + BetweenPanels, width, LeftMargin(plot, i, size, width), plotHeight);
            bottoms[column] = DrawPanel(plot, i, place, size, sketch, told);
        }

        return bottoms.Max();
    }

    // Panels of one kind that stand below each other share their left edge.
    private static double LeftMargin(Plot plot, int number, DrawingSize size, double width) =>
        plot.Panels.Where(panel => panel.IsHorizontal == plot.Panels[number].IsHorizontal).Max(panel => PanelFrame.LeftMargin(panel, size, width));

    private static double DrawPanel(Plot plot, int number, PanelPlace place, DrawingSize size, Sketch sketch, HashSet<KeyEntry> told)
    {
        PlotPanel panel = plot.Panels[number];
        double top = DrawHead(panel, place, size, sketch, told);
        PanelFrame frame = PanelLayout.Of(panel, number, size, place.Left, top, place.Width, place.LeftMargin, place.PlotHeight);
        sketch.Plots.Add(frame.Plot);
        NoteDrawing.DrawGround(frame, sketch);
        double bottom = AxisDrawing.Draw(frame, sketch, plot.LabelsBottomOf(number));
        MarkDrawing.Draw(frame, sketch);
        NoteDrawing.DrawWords(frame, sketch, new Box(place.Left, 0, place.Left + place.Width, frame.Plot.Bottom));
        return bottom;
    }

    private static double DrawHead(PlotPanel panel, PanelPlace place, DrawingSize size, Sketch sketch, HashSet<KeyEntry> told)
    {
        double top = place.Top;
        if (panel.Spec.Title != "")
        {
            TextBlock title = new() { Lines = TextMetrics.Wrap(panel.Spec.Title, place.Width, size.TextSize, isBold: true), Size = size.TextSize, IsBold = true, ClassName = "chart__panel-title" };
            sketch.Text(title.MovedTo(place.Left, top));
            top += title.Height + 6;
        }

        top = KeyDrawing.Draw(panel, told, sketch, size, place.Left, top, place.Width);
        if (!panel.IsHorizontal && panel.Y.Spec.Title != "")
        {
            TextBlock axis = new() { Lines = TextMetrics.Wrap(panel.Y.Spec.Title, place.Width, size.TextSize), Size = size.TextSize, ClassName = "chart__tick" };
            sketch.Text(axis.MovedTo(place.Left, top));
            top += axis.Height + 10;
        }
        else if (!panel.IsHorizontal)
        {
            // The topmost label of the axis, or that of the highest bar, reaches above the plot.
            bool hasBarLabels = panel.Series.Any(series => series.Kind == MarkKind.Bar && series.Points.Any(point => point.Label != ""));
            top += hasBarLabels ? size.LineHeight + 4 : size.LineHeight / 2;
        }

        return top + NoteDrawing.HeadOf(panel, size);
    }

    private static Box Around(List<Box> boxes) =>
        new(boxes.Min(box => box.Left), boxes.Min(box => box.Top), boxes.Max(box => box.Right), boxes.Max(box => box.Bottom));

    private static string PathElements(IEnumerable<SketchPath> paths)
    {
        var elements = new StringBuilder();
        foreach (SketchPath path in paths)
        {
            elements.Append("<path class=\"").Append(path.ClassName).Append('"')
                .Append(SeriesAttribute(path.Series)).Append(PlainLook.Of(path.ClassName)).Append(path.Attributes)
                .Append(" d=\"").Append(path.Data).Append("\"/>\n");
        }

        return elements.ToString();
    }

    private static string TextElements(Sketch sketch, DrawingSize size)
    {
        var elements = new StringBuilder("<g fill=\"currentColor\">\n");
        foreach (TextBlock text in sketch.Texts)
        {
            SvgText.Append(elements, text, size.TextSize);
        }

        return elements.Append("</g>\n").ToString();
    }

    private static string SeriesAttribute(int series) => series == 0 ? "" : $" data-series=\"{series}\"";

    private readonly record struct PanelPlace(double Left, double Top, double Width, double LeftMargin, double PlotHeight);
}
