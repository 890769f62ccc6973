using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;
using Site.Tests.Unit.Specs;

namespace Site.Tests.Unit.CommonMark;

/// <summary>CommonMark's own examples, as readers of this site would get them.</summary>
public sealed partial class CommonMarkTests
{
    private static readonly string Spec = File.ReadAllText(Repository.At("tests", "node_modules", "commonmark-spec", "spec.txt"));

    private static readonly (string Markdown, string Html)[] Examples = [.. Form().Matches(Spec).Select(each => (Tabs(each.Groups["markdown"].Value), Tabs(each.Groups["html"].Value)))];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Examples.Length).Where(number => !Departures.Numbers.Contains(number))];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_example_that_our_syntax_does_not_touch_comes_out_as_the_specification_says(int number)
    {
        (string markdown, string html) = Examples[number - 1];

        string ours = Write(markdown);

        Assert.Equal(Normal(html), Normal(ours));
    }

    [Fact]
    public void Every_departure_from_the_specification_is_one()
    {
        // An example that comes out as specified after all needs no excuse.
        int[] same = [.. Departures.Numbers.Where(number => Normal(Examples[number - 1].Html) == Normal(Write(Examples[number - 1].Markdown)))];

        Assert.Empty(same);
    }

    [Fact]
    public void The_specification_is_the_one_that_the_departures_speak_of()
    {
        Assert.Equal(652, Examples.Length);
        Assert.Equal(Departures.Numbers.Distinct().Count(), Departures.Numbers.Count);
    }

    private static string Write(string markdown)
    {
        var found = new DiagnosticList();
        ParsedProse prose = ProseParser.Parse(new SourceText(new InputPath("example.md"), markdown), 0, found);
        return ManualSite.Write(prose);
    }

    /// <summary>Without what every paragraph, heading and web link of this site gets and without titles, which it refuses; with printed quotation marks typed again.</summary>
    private static string Normal(string html)
    {
        string plain = PlainHtml.Of(html);
        plain = Title().Replace(plain, ">");
        plain = HeadingId().Replace(plain, "<h$1>").Replace(" rel=\"noopener\"", "", StringComparison.Ordinal);
        plain = plain.Replace("&quot;", "\"", StringComparison.Ordinal);
        return plain.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Trim();
    }

    private static string Tabs(string text) => text.Replace('→', '\t');

    [GeneratedRegex("(?<=<a href=\"[^\"]*\") title=\"[^\"]*\">")]
    private static partial Regex Title();

    [GeneratedRegex("<h([1-6]) id=\"[a-z0-9-]+\">")]
    private static partial Regex HeadingId();

    [GeneratedRegex("^`{32} example\n(?<markdown>.*?)^\\.\n(?<html>.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Form();
}
