using Site.Charts;
using Site.Documents;

namespace Site.Diagrams;

/// <summary>Two columns of events going down in the order of their dates, and in the space between them the arrows from answer to what is answered.</summary>
internal static class LanesDrawing
{
    private const double Gap = 12;
    private const double Padding = 9;
    private const double NarrowPadding = 6;

    public static void Draw(LanesContent lanes, DiagramSketch sketch)
    {
        bool isNarrow = sketch.Size == DrawingSize.Narrow;
        double middle = Math.Max(isNarrow ? 18 : 60, (lanes.Answers.Count * 7) + 10);
        double width = (sketch.Size.Width - 2 - middle) / 2;
        double right = 1 + width + middle;
        double first = sketch.Words(lanes.Explosion, 1, 1, width, isBold: true);
        double second = sketch.Words(lanes.Gradualism, right, 1, width, isBold: true);
        double leftBottom = Math.Max(first, second) + 4, rightBottom = leftBottom, last = 0;
        List<Box> put = [];
        foreach (EventContent happened in lanes.Events)
        {
            bool takesLeft = happened.Lane != TimelineLane.Gradualism, takesRight = happened.Lane != TimelineLane.Explosion;

            // A later event begins lower than the one before, also where its own lane is free.
            double top = Math.Max(last, Math.Max(takesLeft ? leftBottom : 0, takesRight ? rightBottom : 0));
            BoxLayout layout = sketch.Layout(happened.Box, takesLeft && takesRight ? sketch.Size.Width - 2 : width, isNarrow ? NarrowPadding : Padding);
            Box box = sketch.Put(layout, takesLeft ? 1 : right, top);
            put.Add(box);
            last = top + 30;
            leftBottom = takesLeft ? box.Bottom + Gap : leftBottom;
            rightBottom = takesRight ? box.Bottom + Gap : rightBottom;
        }

        for (int i = 0; i < lanes.Answers.Count; i++)
        {
            Arrow(put[lanes.Answers[i].From], put[lanes.Answers[i].To], 1 + width + 7 + (i * 7), i, sketch);
        }
    }

    /// <param name="x">Where the arrow goes up: each has a line of its own.</param>
    private static void Arrow(Box from, Box to, double x, int number, DiagramSketch sketch)
    {
        double start = from.Top + 16, fromX = from.Left > x ? from.Left : from.Right;
        string leaves = SvgNumber.Line(fromX, start, x, start);
        if (to.Left < x && to.Right > x)
        {
            sketch.Stroke(leaves + SvgNumber.Line(x, start, x, to.Bottom + 6));
            sketch.Head(x, to.Bottom + 1, ArrowWay.Up);
            return;
        }

        double end = Math.Min(to.Top + 16 + (number * 8), to.Bottom - 8), toX = to.Left > x ? to.Left : to.Right;
        sketch.Stroke(leaves + SvgNumber.Line(x, start, x, end) + SvgNumber.Line(x, end, toX, end));
        sketch.Head(toX, end, to.Left > x ? ArrowWay.Right : ArrowWay.Left);
    }
}
