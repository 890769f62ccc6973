namespace Site.Charts;

/// <summary>
/// Colours of drawings that carry their own: the published SVG and the figure. Series colours reach 4.5:1 on their ground, so
/// that labels may have them, and the first four stay apart for readers who see fewer colours; the tests measure both.
/// </summary>
public sealed record Palette
{
    public static readonly Palette Light = new()
    {
        Ground = "#ffffff",
        Text = "#1d1b18",
        Quiet = "#57534a",
        Axis = "#78746a",
        Grid = "#dcd8cf",
        Band = "#efe9dc",
        Series = ["#142f7d", "#a1431e", "#00826d", "#704b88", "#986c01", "#4b4e5c"],
    };

    public static readonly Palette Dark = new()
    {
        Ground = "#16181c",
        Text = "#ece9e2",
        Quiet = "#b3aea3",
        Axis = "#8d897f",
        Grid = "#383b41",
        Band = "#262a31",
        Series = ["#5b8cff", "#ee8a50", "#86ecb6", "#d8aef7", "#f5da55", "#979ca3"],
    };

    public required string Ground { get; init; }

    public required string Text { get; init; }

    /// <summary>Ticks, annotations, sources.</summary>
    public required string Quiet { get; init; }

    public required string Axis { get; init; }

    public required string Grid { get; init; }

    public required string Band { get; init; }

    /// <summary>Of series 1 to 6.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    /// <param name="series">1 to 6; 0 is the colour of text.</param>
    public string Of(int series) => series == 0 ? Text : Series[series - 1];
}
