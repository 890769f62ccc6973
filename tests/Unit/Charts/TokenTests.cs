using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Charts;

/// <summary>The colours that the style sheets name, each against all that it can stand on, in both schemes and for readers who ask for more contrast.</summary>
public sealed partial class TokenTests
{
    private const double Text = 4.5;
    private const double Line = 3;
    private const double More = 7;

    private static readonly string Sheet = File.ReadAllText(Repository.At("theme", "input", "css", "tokens.css"));

    /// <summary>What words are set in, and what lies under them.</summary>
    private static readonly string[] Words = ["color-ink", "color-soft", "color-accent", "status-company", "status-measured", "status-estimate", "status-opinion", "status-definition"];

    private static readonly string[] Grounds = ["color-paper", "color-tint"];

    private static readonly string[] Marks = ["color-line", "color-focus", "color-accent", "chart-1", "chart-2", "chart-3", "chart-4", "chart-5", "chart-6"];

    /// <summary>Tokens that only part one thing from another, or lie under what is drawn.</summary>
    private static readonly string[] NeitherWordsNorMarks = ["color-rule", "chart-band", "color-paper", "color-tint"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_pair_that_meets_has_its_contrast(int scheme)
    {
        Dictionary<string, string> colours = Colours(Sheet, scheme);
        List<string> weak = [];
        Require(weak, colours, Words, [.. Grounds, "chart-band"], Text);
        Require(weak, colours, Marks, [.. Grounds, "chart-band"], Line);

        // What is chosen or pressed is paper on ink or on the accent.
        Require(weak, colours, ["color-paper"], ["color-ink", "color-accent"], Text);
        Assert.Equal("", string.Join('\n', weak));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Readers_who_ask_for_more_contrast_get_it(int scheme)
    {
        Dictionary<string, string> colours = Colours(Sheet, scheme);
        foreach ((string name, string colour) in Colours(Sheet[Sheet.IndexOf("prefers-contrast", StringComparison.Ordinal)..], scheme))
        {
            colours[name] = colour;
        }

        List<string> weak = [];
        Require(weak, colours, ["color-ink", "color-soft"], ["color-paper"], More);
        Require(weak, colours, ["color-line", "color-rule"], ["color-paper"], Line);
        Assert.Equal("", string.Join('\n', weak));
    }

    [Fact]
    public void No_colour_is_left_out_and_none_is_named_elsewhere()
    {
        string[] known = [.. Words, .. Marks, .. NeitherWordsNorMarks];
        var elsewhere = from path in Directory.EnumerateFiles(Repository.At("theme", "input", "css"), "*.css", SearchOption.AllDirectories)
                        let name = Path.GetFileName(path)

                        // A book has no tokens; paper has black and white.
                        where name is not ("tokens.css" or "book.css" or "course.css" or "print.css")
                        from Match match in Literal().Matches(File.ReadAllText(path))
                        select $"{name}: {match.Value}";

        Assert.Empty(Colours(Sheet, 0).Keys.Except(known));
        Assert.Empty(elsewhere);
    }

    private static void Require(List<string> weak, Dictionary<string, string> colours, IEnumerable<string> names, IEnumerable<string> grounds, double least)
    {
        weak.AddRange(from name in names
                      from ground in grounds
                      let contrast = Colour.Contrast(colours[name], colours[ground])
                      where contrast < least
                      select string.Create(CultureInfo.InvariantCulture, $"{name} on {ground}: {contrast:0.00} of {least}"));
    }

    /// <param name="scheme">0 for light, 1 for dark.</param>
    private static Dictionary<string, string> Colours(string sheet, int scheme)
    {
        Dictionary<string, string> colours = new(StringComparer.Ordinal);
        foreach (Match match in Token().Matches(sheet))
        {
            string colour = match.Groups[scheme + 2].Value;
            colours.TryAdd(match.Groups[1].Value, colour.Length == 4 ? $"#{colour[1]}{colour[1]}{colour[2]}{colour[2]}{colour[3]}{colour[3]}" : colour);
        }

        return colours;
    }

    [GeneratedRegex(@"--((?:color|status|chart)-[a-z0-9]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)")]
    private static partial Regex Token();

    // What darkens the page behind a dialog is no colour of the page.
    [GeneratedRegex(@"(?<![\w&])#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)|\b(?:rgba?|hsla?)\((?!0 0 0 /)")]
    private static partial Regex Literal();
}
