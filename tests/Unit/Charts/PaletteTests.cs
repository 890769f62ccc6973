using System.Globalization;
using Site.Charts;

namespace Site.Tests.Unit.Charts;

public sealed class PaletteTests
{
    /// <summary>The build draws charts, a script draws states: each paints its parts by itself, and both by the same rules.</summary>
    [Fact]
    public async Task The_script_that_draws_states_paints_every_part_as_the_build_does()
    {
        string[] classes = ["ground", "title", "subtitle", "panel-title", "tick", "small", "label", "point", "hollow", "line", "range", "axis", "pointer", "grid", "reference"];
        var parts = (from name in classes from series in Enumerable.Range(0, 7) from isDark in new[] { false, true } select (Name: $"chart__{name}", Series: series, IsDark: isDark)).ToArray();

        string[][] painted = await NodeScript.RunAsync<string[][]>("Charts/paint.mjs", parts.Select(each => new object[] { each.Name, each.Series, each.IsDark ? "dark" : "light" }));

        foreach (((string name, int series, bool isDark), string[] colours) in parts.Zip(painted))
        {
            (string fill, string stroke) = MarkColours.Of(name, series, isDark ? Palette.Dark : Palette.Light);
            Assert.Equal([fill, stroke], colours);
            Assert.NotEqual("", fill + stroke);
        }
    }

    // By WCAG 2.2.
    private const double TextContrast = 4.5;
    private const double LineContrast = 3;

    /// <summary>In Oklab, as a hundredth of the way from black to white: told apart side by side without effort.</summary>
    private const double Apart = 8;

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Series_and_words_stand_out_from_the_ground(string scheme)
    {
        Palette palette = Of(scheme);

        Assert.All([palette.Text, palette.Quiet, .. palette.Labels], colour => Assert.InRange(Colour.Contrast(colour, palette.Ground), TextContrast, 21));
        Assert.All([palette.Axis, .. palette.Series], colour => Assert.InRange(Colour.Contrast(colour, palette.Ground), LineContrast, 21));
        Assert.InRange(Colour.Contrast(palette.Quiet, palette.Band), TextContrast, 21);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void All_series_stay_apart_for_eyes_with_fewer_cones(string scheme)
    {
        IReadOnlyList<string> all = Of(scheme).Series;

        foreach ((string eye, double[] matrix) in Colour.Eyes)
        {
            for (int i = 0; i < all.Count; i++)
            {
                for (int j = i + 1; j < all.Count; j++)
                {
                    double distance = Colour.Distance(all[i], all[j], matrix);
                    Assert.True(distance >= Apart, string.Create(CultureInfo.InvariantCulture, $"{all[i]} and {all[j]} are {distance:0.0} apart for {eye}"));
                }
            }
        }
    }

    [Fact]
    public void Series_have_the_colours_that_the_pages_give_them()
    {
        string tokens = File.ReadAllText(Repository.At("theme", "input", "css", "tokens.css"));

        for (int i = 0; i < Palette.Light.Series.Count; i++)
        {
            Assert.Contains($"--chart-{i + 1}: light-dark({Palette.Light.Series[i]}, {Palette.Dark.Series[i]})", tokens, StringComparison.Ordinal);
        }
    }

    private static Palette Of(string scheme) => scheme == "light" ? Palette.Light : Palette.Dark;
}
