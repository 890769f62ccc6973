using System.Globalization;
using Site.Binding;
using Site.Documents;

namespace Site.Rendering;

/// <summary>How long reading takes, at the pace of an unhurried reader.</summary>
internal static class ReadingTimes
{
    private const int WordsPerMinute = 230;

    public static string Of(BoundEssay essay, ReadingDepth depth) => Minutes(Words(essay, depth));

    /// <summary>Of several essays together.</summary>
    public static string Of(IEnumerable<BoundEssay> essays, ReadingDepth depth) => Minutes(essays.Sum(each => Words(each, depth)));

    private static int Words(BoundEssay essay, ReadingDepth depth) => depth switch
    {
        ReadingDepth.Summary => essay.Summary.Words,
        ReadingDepth.KeyParagraphs => essay.Summary.Words + essay.Body.KeyWords,
        _ => essay.Body.Words,
    };

    private static string Minutes(int words)
    {
        int minutes = Math.Max(1, (int)Math.Round(words / (double)WordsPerMinute, MidpointRounding.AwayFromZero));
        return string.Create(CultureInfo.InvariantCulture, $"{minutes} {(minutes == 1 ? "minute" : "minutes")}");
    }
}
