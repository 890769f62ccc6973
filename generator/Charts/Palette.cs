namespace Site.Charts;

/// <summary>
/// Colours of drawings that carry their own: the published SVG and the figure. They are those of the theme, so that a chart looks
/// the same wherever it goes. Series reach 3:1 on their ground and labels 4.5:1; the first four series stay apart for readers who
/// see fewer colours. The tests measure all of it.
/// </summary>
public sealed record Palette
{
    public static readonly Palette Light = new()
    {
        Ground = "#ffffff",
        Text = "#1b1916",
        Quiet = "#5b564c",
        Axis = "#857d6d",
        Grid = "#dcd5c4",
        Band = "#ece4d1",
        Series = ["#1d3fae", "#7d1406", "#00917f", "#471f5e", "#9c6d00", "#655448"],
        Labels = ["#1d367d", "#5f1c11", "#216a5d", "#391f48", "#725217", "#4d4138"],
    };

    public static readonly Palette Dark = new()
    {
        Ground = "#171512",
        Text = "#ece7dc",
        Quiet = "#aea698",
        Axis = "#857d70",
        Grid = "#3a352d",
        Band = "#2b2721",
        Series = ["#7a8fff", "#ff7a24", "#a8fbe8", "#c97fa6", "#f7e06a", "#c8bbaf"],
        Labels = ["#9aabf7", "#fd9e69", "#bff5e4", "#d59eb6", "#f4e392", "#d3c8bc"],
    };

    /// <summary>The colours of <see cref="Light"/> as the theme's style sheet calls them, in words of CSS.</summary>
    public static IReadOnlyDictionary<string, string> InStyleSheet { get; } = new SortedDictionary<string, string>(
        Light.Series.Select((colour, i) => (colour, Name: $"var(--chart-{i + 1})"))
            .Concat(Light.Labels.Select((colour, i) => (colour, Name: $"color-mix(in oklab, var(--chart-{i + 1}) 70%, var(--chart-ink))")))
            .Concat([(Light.Ground, "var(--color-paper)"), (Light.Text, "var(--chart-ink)"), (Light.Quiet, "var(--chart-muted)"), (Light.Axis, "var(--color-line)"), (Light.Grid, "var(--chart-grid)"), (Light.Band, "var(--chart-band)")])
            .ToDictionary(),
        StringComparer.Ordinal);

    public required string Ground { get; init; }

    public required string Text { get; init; }

    /// <summary>Ticks, annotations, sources.</summary>
    public required string Quiet { get; init; }

    public required string Axis { get; init; }

    public required string Grid { get; init; }

    public required string Band { get; init; }

    /// <summary>Of series 1 to 6.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    /// <summary>Of words that belong to series 1 to 6: their colour drawn seven tenths of the way from that of text.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <param name="series">1 to 6; 0 is the colour of text.</param>
    public string LabelOf(int series) => series == 0 ? Text : Labels[series - 1];

    /// <param name="series">1 to 6; 0 is the colour of text.</param>
    public string Of(int series) => series == 0 ? Text : Series[series - 1];
}
