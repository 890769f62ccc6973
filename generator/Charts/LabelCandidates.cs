namespace Site.Charts;

/// <summary>Lists places for a label, best first.</summary>
internal static class LabelCandidates
{
    // Between a point and its label.
    private const double Near = 3;

    // A label this far from its point needs a line to it.
    private const double NeedsPointer = 12;

    /// <summary>Beside, above and below a point, then further away with a line to the point.</summary>
    public static IEnumerable<LabelCandidate> AroundPoint(double x, double y, double reach, TextBlock text)
    {
        double width = text.Width, height = text.Height, out1 = reach + Near;
        yield return new(x + out1, y - (height / 2), TextAlign.Start, 0);
        yield return new(x - out1 - width, y - (height / 2), TextAlign.End, 1);
        yield return new(x - (width / 2), y - out1 - height, TextAlign.Middle, 2);
        yield return new(x - (width / 2), y + out1, TextAlign.Middle, 3);
        yield return new(x + (reach * 0.7), y - (reach * 0.7) - height, TextAlign.Start, 4);
        yield return new(x - (reach * 0.7) - width, y - (reach * 0.7) - height, TextAlign.End, 4);
        yield return new(x + (reach * 0.7), y + (reach * 0.7), TextAlign.Start, 5);
        yield return new(x - (reach * 0.7) - width, y + (reach * 0.7), TextAlign.End, 5);
        foreach (LabelCandidate far in Around(x, y, reach, width, height, [22, 36, 52, 70]))
        {
            yield return far with { Cost = far.Cost + 8 };
        }
    }

    /// <summary>On rings around a place, for words that point at it.</summary>
    /// <param name="reach">How near the line may come to the place.</param>
    public static IEnumerable<LabelCandidate> Around(double x, double y, double reach, double width, double height, double[] distances)
    {
        const int directions = 24;
        foreach (double distance in distances)
        {
            for (int i = 0; i < directions; i++)
            {
                double angle = 2 * Math.PI * i / directions;
                double dx = Math.Cos(angle), dy = Math.Sin(angle);

                // The nearest corner or side of the box lies on the ring.
                double left = x + (dx * distance) - (width * (1 - dx) / 2);
                double top = y + (dy * distance) - (height * (1 - dy) / 2);
                var box = new Box(left, top, left + width, top + height);
                TextAlign align = dx > 0.2 ? TextAlign.Start : dx < -0.2 ? TextAlign.End : TextAlign.Middle;
                yield return new LabelCandidate(left, top, align, distance * 0.4, Pointer(x, y, reach, box));
            }
        }
    }

    /// <summary>Beside the end of a bar that stands or hangs.</summary>
    /// <param name="half">Half the width of the bar: where neighbours are in the way, the label keeps to one of its sides.</param>
    public static IEnumerable<LabelCandidate> AtBarEnd(double x, double y, double half, bool isDown, TextBlock text)
    {
        double top = isDown ? y + 2 : y - 2 - text.Height;
        yield return new(x - (text.Width / 2), top, TextAlign.Middle, 0);
        yield return new(x + half - text.Width, top, TextAlign.End, 1);
        yield return new(x - half, top, TextAlign.Start, 2);
    }

    /// <summary>Above a point of a row; a little to the side where a line stands in the way.</summary>
    public static IEnumerable<LabelCandidate> AbovePoint(double x, double y, double reach, TextBlock text)
    {
        double top = y - reach - 2 - text.Height;
        foreach (double shift in (double[])[0, -0.5, 0.5])
        {
            yield return new(x - (text.Width / 2) + (shift * text.Width), top, TextAlign.Middle, Math.Abs(shift) * 8);
        }
    }

    /// <summary>In a row: after the interval, before it, above and below the point.</summary>
    public static IEnumerable<LabelCandidate> InRow(double x, double low, double high, double y, double reach, TextBlock text)
    {
        double width = text.Width, height = text.Height, gap = reach + Near + 1;
        yield return new(Math.Max(high, x) + gap, y - (height / 2), TextAlign.Start, 0);
        yield return new(Math.Min(low, x) - gap - width, y - (height / 2), TextAlign.End, 1);
        yield return new(x - (width / 2), y - gap - height, TextAlign.Middle, 2);
        yield return new(x - (width / 2), y + gap, TextAlign.Middle, 3);
    }

    /// <summary>In a row without a value: at its beginning, or where nothing is in the way.</summary>
    public static IEnumerable<LabelCandidate> AlongRow(double from, double to, double y, TextBlock text)
    {
        for (int i = 0; i <= 8; i++)
        {
            yield return new(from + 4 + ((to - from - 8 - text.Width) * i / 8), y - (text.Height / 2), TextAlign.Start, i);
        }
    }

    /// <summary>Along a line or inside of a band: at its ends and between, above and below its edge.</summary>
    public static IEnumerable<LabelCandidate> AlongLine(double from, double to, double y, TextBlock text)
    {
        double width = text.Width, height = text.Height;
        for (int i = 0; i <= 8; i++)
        {
            double left = from + 4 + ((to - from - 8 - width) * i / 8);
            TextAlign align = i == 0 ? TextAlign.Start : i == 8 ? TextAlign.End : TextAlign.Middle;
            double cost = i is 0 or 8 ? 0 : 2;
            yield return new(left, y - 2 - height, align, cost + 1);
            yield return new(left, y + 2, align, cost + 2);

            // Where bars stand along the line: above them, with a stroke down to it.
            double middle = left + (width / 2);
            yield return new(left, y - 22 - height, align, cost + 20, new Stroke(middle, y - 20, middle, y - 1));
            yield return new(left, y - 40 - height, align, cost + 26, new Stroke(middle, y - 38, middle, y - 1));
        }
    }

    /// <summary>Above an upright line, by preference with the line at its middle.</summary>
    public static IEnumerable<LabelCandidate> AboveLine(double x, double bottom, TextBlock text)
    {
        foreach (double shift in (double[])[0, -0.25, 0.25, -0.5, 0.5])
        {
            yield return new(x - (text.Width / 2) + (shift * text.Width), bottom - text.Height, TextAlign.Middle, Math.Abs(shift) * 10);
        }
    }

    /// <summary>Inside of a band along its edges; outside only when there is no other room.</summary>
    public static IEnumerable<LabelCandidate> InBand(Box band, TextBlock text)
    {
        for (int i = 0; i <= 8; i++)
        {
            double left = band.Left + 6 + ((band.Width - 12 - text.Width) * i / 8);
            TextAlign align = i == 0 ? TextAlign.Start : i == 8 ? TextAlign.End : TextAlign.Middle;
            yield return new(left, band.Top + 3, align, i);
            yield return new(left, band.Bottom - 3 - text.Height, align, i + 1);
            yield return new(left, band.Bottom + 2, align, i + 12);
            yield return new(left, band.Top - 2 - text.Height, align, i + 12);
        }
    }

    private static Stroke? Pointer(double x, double y, double reach, Box box)
    {
        double nearX = Math.Clamp(x, box.Left, box.Right), nearY = Math.Clamp(y, box.Top, box.Bottom);
        double dx = nearX - x, dy = nearY - y;
        double length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < reach + NeedsPointer)
        {
            return null;
        }

        double stop = reach + 2, start = length - 2;
        return new Stroke(x + (dx * start / length), y + (dy * start / length), x + (dx * stop / length), y + (dy * stop / length));
    }
}
