using Site.Documents;

namespace Site.Charts;

/// <summary>Draws bands and lines, and what is said beside values, each word where it covers nothing.</summary>
internal static class NoteDrawing
{
    /// <summary>Bands and lines themselves: they lie under the values.</summary>
    public static void DrawGround(PanelFrame frame, Sketch sketch)
    {
        foreach (PlotBand band in frame.Panel.Bands)
        {
            sketch.Path(Layer.Band, "chart__band", 0, SvgNumber.Rectangle(BandBox(frame, band)));
        }

        foreach (PlotLine line in frame.Panel.Lines)
        {
            foreach (Stroke part in Strokes(frame, line))
            {
                sketch.Path(Layer.Reference, "chart__reference", 0, SvgNumber.Line(part.X1, part.Y1, part.X2, part.Y2), " stroke-dasharray=\"6 4\"");
                sketch.Strokes.Add(part);
            }
        }
    }

    /// <summary>Room above the plot for the names of lines and bands that stand upright.</summary>
    public static double HeadOf(PlotPanel panel, DrawingSize size)
    {
        bool any = panel.Lines.Any(line => line.Axis == AxisName.X) || panel.Bands.Any(band => band.Axis == AxisName.X);
        return any ? size.LineHeight + 8 : 0;
    }

    /// <summary>All words beside values; those that the chart needs most find their place first.</summary>
    public static void DrawWords(PanelFrame frame, Sketch sketch, Box bounds)
    {
        var placement = new LabelPlacement(sketch, bounds);
        DrawMissing(frame, placement);
        EndLabels.Draw(frame, sketch);
        DrawLineNames(frame, sketch, placement);
        DrawBandNames(frame, sketch, placement);
        PointLabels.Draw(frame, sketch, placement);
        DrawAnnotations(frame, sketch, placement);
    }

    public static TextBlock Words(PanelFrame frame, string words) =>
        new() { Lines = [words], Size = frame.Size.TextSize, ClassName = "chart__annotation" };

    private static IEnumerable<Stroke> Strokes(PanelFrame frame, PlotLine line)
    {
        Box plot = frame.Plot;
        if (line.Axis == AxisName.Y)
        {
            double y = frame.Y.Within(line.At);
            return [new Stroke(plot.Left, y, plot.Right, y)];
        }

        return frame.Upright(frame.X.Within(line.At), 4);
    }

    private static Box BandBox(PanelFrame frame, PlotBand band)
    {
        Scale scale = band.Axis == AxisName.X ? frame.X : frame.Y;
        double from = scale.Within(band.From), to = scale.Within(band.To);
        return band.Axis == AxisName.X
            ? new Box(Math.Min(from, to), frame.Plot.Top, Math.Max(from, to), frame.Plot.Bottom)
            : new Box(frame.Plot.Left, Math.Min(from, to), frame.Plot.Right, Math.Max(from, to));
    }

    private static void DrawMissing(PanelFrame frame, LabelPlacement placement)
    {
        HashSet<int> shown = [.. frame.Panel.Series.SelectMany(series => series.Points).Where(point => point.IsDrawn).Select(point => (int)point.Position)];
        for (int i = 0; i < frame.Rows.Count; i++)
        {
            if (!shown.Contains(i))
            {
                TextBlock words = Words(frame, frame.Panel.Spec.MissingWords) with { ClassName = "chart__missing" };
                placement.Place(words, LabelCandidates.AlongRow(frame.Plot.Left, frame.Plot.Right, frame.Rows[i].Middle, words));
            }
        }
    }

    private static void DrawLineNames(PanelFrame frame, Sketch sketch, LabelPlacement placement)
    {
        foreach (PlotLine line in frame.Panel.Lines)
        {
            string words = frame.Size == DrawingSize.Narrow ? line.Short : line.Label;
            TextBlock name = Words(frame, words);
            bool isUpright = line.Axis == AxisName.X;
            double at = isUpright ? frame.X.Within(line.At) : frame.Y.Within(line.At);
            var placed = placement.Place(name, isUpright
                ? LabelCandidates.AboveLine(at, frame.Plot.Top - 6, name)
                : LabelCandidates.AlongLine(frame.Plot.Left, frame.Plot.Right, at, name));
            Keep(frame, sketch, words, placed, isUpright ? line.At : null, isUpright ? null : line.At);
        }
    }

    private static void DrawBandNames(PanelFrame frame, Sketch sketch, LabelPlacement placement)
    {
        foreach (PlotBand band in frame.Panel.Bands)
        {
            Box box = BandBox(frame, band);
            bool isUpright = band.Axis == AxisName.X;
            double room = isUpright ? frame.Plot.Width : Math.Min(box.Width - 12, frame.Size.MostAnnotationWidth * 2);
            string words = frame.Size == DrawingSize.Narrow ? band.Short : band.Label;
            TextBlock name = Words(frame, words) with { Lines = TextMetrics.Wrap(words, room, frame.Size.TextSize), ClassName = "chart__band-name" };
            var placed = placement.Place(name, isUpright
                ? LabelCandidates.AboveLine((box.Left + box.Right) / 2, frame.Plot.Top - 6, name)
                : LabelCandidates.InBand(box, name));
            Keep(frame, sketch, words, placed, isUpright ? band.From : null, isUpright ? null : band.To);
        }
    }

    private static void DrawAnnotations(PanelFrame frame, Sketch sketch, LabelPlacement placement)
    {
        foreach (PlotNote note in frame.Panel.Notes)
        {
            string words = frame.Size == DrawingSize.Narrow ? note.Short : note.Text;
            double x = frame.X.Within(note.X);
            double y = frame.Panel.IsHorizontal ? frame.RowMiddle(note.Y) : frame.Y.Within(note.Y);
            (TextBlock, Stroke?)? placed = null;
            foreach (double share in (double[])[1, 0.75, 0.6])
            {
                TextBlock text = Words(frame, words) with { Lines = TextMetrics.Wrap(words, frame.Size.MostAnnotationWidth * share, frame.Size.TextSize) };
                placed ??= placement.Place(text, LabelCandidates.Around(x, y, Marker.Reach, text.Width, text.Height, [16, 28, 42, 58, 76, 96, 120, 150, 190, 230]));
            }

            Keep(frame, sketch, words, placed, note.X, note.Y);
        }
    }

    /// <summary>Notes where words stand and of which value they speak: those of a line across from the end nearest to them, those of an upright line not at all, since they stand above it.</summary>
    private static void Keep(PanelFrame frame, Sketch sketch, string words, (TextBlock Text, Stroke? Pointer)? placed, double? x, double? y)
    {
        if (placed is not { } found)
        {
            sketch.LeftOut.Add(words);
            return;
        }

        if (y is null && x is not null)
        {
            return;
        }

        Box box = found.Text.Box;
        bool isLeft = box.Left - frame.Plot.Left < frame.Plot.Right - box.Right;
        double ofX = x ?? (isLeft ? frame.Panel.X.Min : frame.Panel.X.Max);
        double ofY = y ?? frame.Panel.Y.Min;
        double atX = frame.X.Within(ofX);
        double atY = frame.Panel.IsHorizontal ? frame.RowMiddle(ofY) : frame.Y.Within(ofY);
        sketch.Placed.Add(new PlacedWords(frame.Number, found.Text, ofX, ofY, atX, atY, found.Pointer));
    }
}
