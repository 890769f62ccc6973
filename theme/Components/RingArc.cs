using System.Globalization;

namespace Site.Theme.Components;

/// <summary>Pieces of a circle about the origin, for drawings made of rings.</summary>
internal static class RingArc
{
    /// <summary>The path of an arc, clockwise from the top. Positions and the gap at each end are shares of the whole turn.</summary>
    public static string Path(double radius, double from, double to, double gap)
    {
        (double X, double Y) start = Point(radius, from + gap);
        (double X, double Y) end = Point(radius, to - gap);
        int isLarge = to - from - 2 * gap > 0.5 ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"M{start.X:0.##} {start.Y:0.##}A{radius:0.##} {radius:0.##} 0 {isLarge} 1 {end.X:0.##} {end.Y:0.##}");
    }

    public static (double X, double Y) Point(double radius, double at) =>
        (radius * Math.Sin(2 * Math.PI * at), -radius * Math.Cos(2 * Math.PI * at));
}
