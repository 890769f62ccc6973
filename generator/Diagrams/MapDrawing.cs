using Site.Charts;

namespace Site.Diagrams;

/// <summary>Boxes above, boxes below, and the lines that lead from all of the first to each of the second.</summary>
internal static class MapDrawing
{
    private const double Gap = 12;

    // Four beside each other fill the wide drawing, two the narrow one.
    private const double Width = 164;

    public static void Draw(MapContent map, DiagramSketch sketch)
    {
        bool isNarrow = sketch.Size == DrawingSize.Narrow;
        double left = 1, room = sketch.Size.Width - 2;
        IReadOnlyList<Box> from = Rows(map.From, sketch, left, room, isNarrow ? 2 : 4);
        double bus = sketch.Bottom + 18;
        foreach (Box box in from)
        {
            // Down to the box below, where there is one.
            double end = from.Where(each => each.Left == box.Left && each.Top > box.Top).Select(each => each.Top).FirstOrDefault(bus);
            sketch.Stroke(SvgNumber.Line(Middle(box), box.Bottom, Middle(box), end));
        }

        // Beside the line that leads down: from the left edge in the narrow drawing, from the middle in the wide one.
        double line = isNarrow ? left + 8 : Math.Round(sketch.Size.Width / 2);
        double busLeft = Math.Min(line, from.Min(Middle)), busRight = Math.Max(line, from.Max(Middle));
        sketch.Stroke(SvgNumber.Line(busLeft, bus, busRight, bus));
        double words = Math.Round(sketch.Words(map.Between, line + 14, bus + 8, left + room - line - 14));
        if (isNarrow)
        {
            Below(map, sketch, line, bus, words + 10);
        }
        else
        {
            Beside(map, sketch, line, bus, words + 8);
        }
    }

    private static List<Box> Rows(IReadOnlyList<BoxContent> boxes, DiagramSketch sketch, double left, double room, int columns)
    {
        List<Box> put = [];
        double between = (room - (columns * Width)) / (columns - 1);
        double top = 1;
        foreach (BoxContent[] row in boxes.Chunk(columns))
        {
            BoxLayout[] layouts = [.. row.Select(each => sketch.Layout(each, Width))];
            double height = layouts.Max(each => each.Height);
            put.AddRange(layouts.Select((each, i) => sketch.Put(each, left + (i * (Width + between)), top, height)));
            top += height + Gap;
        }

        return put;
    }

    private static void Beside(MapContent map, DiagramSketch sketch, double line, double bus, double second)
    {
        double room = sketch.Size.Width - 2;
        int count = map.To.Count;
        double width = Math.Round((room - ((count - 1) * Gap)) / count);
        BoxLayout[] layouts = [.. map.To.Select(each => sketch.Layout(each, width))];
        double height = layouts.Max(each => each.Height);
        double top = second + 26;
        Box[] put = [.. layouts.Select((each, i) => sketch.Put(each, 1 + (i * (width + Gap)), top, height))];
        sketch.Stroke(SvgNumber.Line(line, bus, line, second) + SvgNumber.Line(Middle(put[0]), second, Middle(put[^1]), second));
        foreach (Box box in put)
        {
            sketch.Stroke(SvgNumber.Line(Middle(box), second, Middle(box), top - 6));
            sketch.Head(Middle(box), top - 1, ArrowWay.Down);
        }
    }

    private static void Below(MapContent map, DiagramSketch sketch, double line, double bus, double top)
    {
        double right = sketch.Size.Width - 1, end = bus;
        foreach (BoxContent content in map.To)
        {
            Box box = sketch.Put(sketch.Layout(content, right - line - 20), line + 20, top);
            end = Math.Round((box.Top + box.Bottom) / 2);
            sketch.Stroke(SvgNumber.Line(line, end, box.Left - 6, end));
            sketch.Head(box.Left - 1, end, ArrowWay.Right);
            top = box.Bottom + Gap;
        }

        sketch.Stroke(SvgNumber.Line(line, bus, line, end));
    }

    private static double Middle(Box box) => Math.Round((box.Left + box.Right) / 2);
}
