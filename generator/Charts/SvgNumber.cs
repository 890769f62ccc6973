using System.Globalization;

namespace Site.Charts;

/// <summary>Writes coordinates: two decimals at most, a point, no negative zero.</summary>
internal static class SvgNumber
{
    public static string Of(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Move(double x, double y) => $"M{Of(x)} {Of(y)}";

    public static string Line(double x1, double y1, double x2, double y2) => (x1 == x2, y1 == y2) switch
    {
        (true, _) => $"{Move(x1, y1)}V{Of(y2)}",
        (_, true) => $"{Move(x1, y1)}H{Of(x2)}",
        _ => $"{Move(x1, y1)}L{Of(x2)} {Of(y2)}",
    };

    public static string Rectangle(Box box) => $"{Move(box.Left, box.Top)}H{Of(box.Right)}V{Of(box.Bottom)}H{Of(box.Left)}z";
}
