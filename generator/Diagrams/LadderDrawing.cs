using Site.Charts;

namespace Site.Diagrams;

/// <summary>Rungs from the highest down, each with what has been seen of it; a border is a heavy broken line with its words.</summary>
internal static class LadderDrawing
{
    private const double Gap = 12;

    /// <summary>How much further right each rung begins in the wide drawing.</summary>
    private const double Step = 14;

    private const double SeenWidth = 300;

    public static void Draw(LadderContent ladder, DiagramSketch sketch)
    {
        bool isNarrow = sketch.Size == DrawingSize.Narrow;
        double top = 1, right = sketch.Size.Width - 1;
        double climb = isNarrow ? 0 : (ladder.Rungs.Count - 1) * Step;
        double width = isNarrow ? sketch.Size.Width - 2 : right - SeenWidth - Gap - climb - 1;
        for (int i = ladder.Rungs.Count - 1; i >= 0; i--)
        {
            RungContent rung = ladder.Rungs[i];
            double left = isNarrow ? 1 : 1 + (i * Step);
            top = isNarrow ? Narrow(rung, sketch, left, top, width) : Wide(rung, sketch, left, top, width, right);
            top += Gap;
            if (rung.Line is { } line)
            {
                sketch.Stroke(SvgNumber.Line(0, top, sketch.Size.Width, top), "diagram__border");
                top = sketch.Put(sketch.Layout(line, sketch.Size.Width - 2), 1, top + 8).Bottom + Gap;
            }
        }
    }

    private static double Wide(RungContent rung, DiagramSketch sketch, double left, double top, double width, double right)
    {
        BoxLayout own = sketch.Layout(rung.Box, width);
        BoxLayout[] seen = [.. rung.Seen.Select(each => sketch.Layout(each, SeenWidth))];
        double seenHeight = seen.Sum(each => each.Height) + (Math.Max(0, seen.Length - 1) * 6);
        double height = Math.Max(own.Height, seenHeight);
        Box box = sketch.Put(own, left, top, height);
        double at = top;
        for (int i = 0; i < seen.Length; i++)
        {
            // The last takes what is left, so that both sides end together.
            Box put = sketch.Put(seen[i], right - SeenWidth, at, i == seen.Length - 1 ? top + height - at : 0);
            double middle = (put.Top + put.Bottom) / 2;
            sketch.Stroke(SvgNumber.Line(box.Right, middle, put.Left, middle));
            at = put.Bottom + 6;
        }

        return box.Bottom;
    }

    private static double Narrow(RungContent rung, DiagramSketch sketch, double left, double top, double width)
    {
        Box box = sketch.Put(sketch.Layout(rung.Box, width), left, top);
        double at = box.Bottom;
        foreach (BoxContent seen in rung.Seen)
        {
            Box put = sketch.Put(sketch.Layout(seen, width - 24), left + 24, at + 6);
            double middle = (put.Top + put.Bottom) / 2;
            sketch.Stroke(SvgNumber.Line(left + 10, at, left + 10, middle) + SvgNumber.Line(left + 10, middle, put.Left, middle));
            at = put.Bottom;
        }

        return at;
    }
}
