namespace Site.Charts;

/// <summary>Finds room for labels: none may meet another text or a point, or leave the drawing. A label without room is left out.</summary>
internal sealed class LabelPlacement(Sketch sketch, Box bounds)
{
    // Between two texts, so that they read as two.
    private const double Gap = 3;
    private const double StrokeCost = 14;
    private const double PointerCost = 3;
    private const double MostCost = 90;

    /// <summary>Puts a text at the cheapest of some places.</summary>
    /// <param name="candidates">Left and top of the box, alignment, and what the place costs before its neighbours are looked at.</param>
    /// <returns>The text where it stands now, with the line from it; or nothing when there was no room.</returns>
    public (TextBlock Text, Stroke? Pointer)? Place(TextBlock text, IEnumerable<LabelCandidate> candidates)
    {
        (TextBlock Text, Stroke? Pointer, double Cost)? best = null;
        foreach (LabelCandidate candidate in candidates)
        {
            if (best is { } cheaper && candidate.Cost >= cheaper.Cost)
            {
                continue;
            }

            TextBlock moved = (text with { Align = candidate.Align, FollowsAxes = text.ClassName != "chart__missing" }).MovedTo(candidate.Left, candidate.Top);
            if (Cost(moved.Box, candidate) is { } cost && cost < (best?.Cost ?? MostCost))
            {
                best = (moved, candidate.Pointer, cost);
            }
        }

        if (best is not { } found)
        {
            return null;
        }

        sketch.Text(found.Text);
        if (found.Pointer is { } line)
        {
            sketch.Path(Layer.Pointer, "chart__pointer", 0, SvgNumber.Line(line.X1, line.Y1, line.X2, line.Y2));
            sketch.Strokes.Add(line);
        }

        return (found.Text, found.Pointer);
    }

    private double? Cost(Box box, LabelCandidate candidate)
    {
        bool blocked = !bounds.Holds(box)
            || sketch.Texts.Exists(text => text.Box.Grown(Gap).Meets(box))
            || sketch.Marks.Exists(mark => mark.Meets(box));
        if (blocked)
        {
            return null;
        }

        double cost = candidate.Cost + (StrokeCost * sketch.Strokes.Count(stroke => stroke.Crosses(box)));
        if (candidate.Pointer is { } pointer)
        {
            if (sketch.Texts.Exists(text => pointer.Crosses(text.Box)))
            {
                return null;
            }

            cost += (StrokeCost * sketch.Marks.Count(mark => pointer.Crosses(mark))) + (PointerCost * sketch.Strokes.Count(pointer.Meets));
        }

        return cost;
    }
}

/// <param name="Pointer">The line from the text to what it speaks of; nothing when it stands beside it.</param>
internal readonly record struct LabelCandidate(double Left, double Top, TextAlign Align, double Cost, Stroke? Pointer = null);
