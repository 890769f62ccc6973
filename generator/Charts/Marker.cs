namespace Site.Charts;

/// <summary>The shape of each series' points: the second sign beside colour.</summary>
internal static class Marker
{
    /// <summary>How far a point reaches from its middle, in units of the drawing.</summary>
    public const double Reach = 5;

    // Shapes of equal reach look unequal; these make equal areas.
    private const double SquareHalf = 4.3;
    private const double DiamondReach = 6;
    private const double TriangleReach = 6;

    /// <param name="series">1 to 6.</param>
    public static string Path(int series, double x, double y) => series switch
    {
        1 => $"{SvgNumber.Move(x - Reach, y)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        2 => SvgNumber.Rectangle(Box.Around(x, y, SquareHalf)),
        3 => $"{SvgNumber.Move(x, y - TriangleReach)}l5.6 10h-11.2z",
        4 => $"{SvgNumber.Move(x, y - DiamondReach)}l6 6-6 6-6-6z",
        5 => $"{SvgNumber.Move(x, y + TriangleReach)}l5.6-10h-11.2z",
        _ => $"{SvgNumber.Move(x - 2, y - 5.5)}h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z",
    };

    /// <summary>The size at which plotly.js draws the shape as large: it makes some of them larger than the size says.</summary>
    public static double SymbolSize(int series) => series switch
    {
        1 => 10,
        2 => 8.6,
        3 or 5 => 11.4,
        _ => 9.2,
    };

    /// <summary>The same shape in the words of plotly.js.</summary>
    public static string Symbol(int series, bool isHollow)
    {
        string shape = series switch
        {
            1 => "circle",
            2 => "square",
            3 => "triangle-up",
            4 => "diamond",
            5 => "triangle-down",
            _ => "cross",
        };
        return isHollow ? $"{shape}-open" : shape;
    }
}
