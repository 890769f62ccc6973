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
        foreach (Box box in from.Where(each => each.Bottom + Gap > sketch.Bottom || !isNarrow))
        {
            sketch.Stroke(SvgNumber.Line((box.Left + box.Right) / 2, box.Bottom, (box.Left + box.Right) / 2, bus));
        }

        double words = sketch.Words(map.Between, isNarrow ? left + 26 : left + 8, bus + 8, isNarrow ? room - 26 : room - 16);
        if (isNarrow)
        {
            Below(map, sketch, left, bus, words + 10, room);
        }
        else
        {
            Beside(map, sketch, left, bus, words, room);
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

    private static void Beside(MapContent map, DiagramSketch sketch, double left, double bus, double words, double room)
    {
        int count = map.To.Count;
        double width = (room - ((count - 1) * Gap)) / count;
        BoxLayout[] layouts = [.. map.To.Select(each => sketch.Layout(each, width))];
        double height = layouts.Max(each => each.Height);
        double top = words + 34;
        sketch.Stroke(SvgNumber.Line(left + (Width / 2), bus, left + room - (Width / 2), bus));
        sketch.Stroke(SvgNumber.Line(left + (width / 2), words + 8, left + room - (width / 2), words + 8));
        sketch.Stroke(SvgNumber.Line(left + 2, bus, left + (Width / 2), bus) + SvgNumber.Line(left + 2, bus, left + 2, words + 8) + SvgNumber.Line(left + 2, words + 8, left + (width / 2), words + 8));
        for (int i = 0; i < count; i++)
        {
            Box box = sketch.Put(layouts[i], left + (i * (width + Gap)), top, height);
            double middle = (box.Left + box.Right) / 2;
            sketch.Stroke(SvgNumber.Line(middle, words + 8, middle, top - 6));
            sketch.Head(middle, top - 1, 0);
        }
    }

    private static void Below(MapContent map, DiagramSketch sketch, double left, double bus, double top, double room)
    {
        double trunk = left + 8, end = bus;
        sketch.Stroke(SvgNumber.Line(trunk, bus, left + room - (Width / 2), bus));
        foreach (BoxContent content in map.To)
        {
            Box box = sketch.Put(sketch.Layout(content, room - 28), left + 28, top);
            end = (box.Top + box.Bottom) / 2;
            sketch.Stroke(SvgNumber.Line(trunk, end, box.Left - 6, end));
            sketch.Head(box.Left - 1, end, 1);
            top = box.Bottom + Gap;
        }

        sketch.Stroke(SvgNumber.Line(trunk, bus, trunk, end));
    }
}
