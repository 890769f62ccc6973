namespace Site.Charts;

/// <summary>A rectangle of a drawing, in its units, with y growing downwards.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public static Box Around(double x, double y, double reach) => new(x - reach, y - reach, x + reach, y + reach);
}

/// <summary>A straight stroke of a drawing.</summary>
public readonly record struct Stroke(double X1, double Y1, double X2, double Y2)
{
    /// <summary>Whether any part of the stroke lies in the box (Liang and Barsky's clipping).</summary>
    public bool Crosses(Box box)
    {
        double from = 0, to = 1;
        return Clip(X1 - X2, X1 - box.Left, ref from, ref to)
            && Clip(X2 - X1, box.Right - X1, ref from, ref to)
            && Clip(Y1 - Y2, Y1 - box.Top, ref from, ref to)
            && Clip(Y2 - Y1, box.Bottom - Y1, ref from, ref to);
    }

    /// <summary>Whether the two strokes cross.</summary>
    public bool Meets(Stroke other) =>
        Side(other.X1, other.Y1) * Side(other.X2, other.Y2) < 0
        && other.Side(X1, Y1) * other.Side(X2, Y2) < 0;

    // Above zero on one side of the stroke's line, below on the other.
    private double Side(double x, double y) => ((X2 - X1) * (y - Y1)) - ((Y2 - Y1) * (x - X1));

    private static bool Clip(double slope, double room, ref double from, ref double to)
    {
        if (slope == 0)
        {
            return room >= 0;
        }

        double at = room / slope;
        if (slope < 0)
        {
            from = Math.Max(from, at);
        }
        else
        {
            to = Math.Min(to, at);
        }

        return from <= to;
    }
}
