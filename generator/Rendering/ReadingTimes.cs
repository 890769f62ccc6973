using System.Globalization;
using Site.Binding;
using Site.Documents;

namespace Site.Rendering;

/// <summary>How long reading takes, at the pace of an unhurried reader.</summary>
internal static class ReadingTimes
{
    private const int WordsPerMinute = 230;

    public static string Of(BoundEssay essay, ReadingDepth depth) => InWords(Minutes(essay, depth));

    /// <summary>Of several essays together: what is printed for each, added up.</summary>
    public static string Of(IEnumerable<BoundEssay> essays, ReadingDepth depth) => InWords(essays.Sum(each => Minutes(each, depth)));

    /// <summary>Of the summaries of several essays, each of which takes less than a minute.</summary>
    public static string OfSummaries(IEnumerable<BoundEssay> essays) => InWords(Minutes(essays.Sum(each => each.Summary.Words)));

    public static int Minutes(BoundEssay essay, ReadingDepth depth) => Minutes(depth switch
    {
        ReadingDepth.Summary => essay.Summary.Words,
        ReadingDepth.KeyParagraphs => essay.Summary.Words + essay.Body.KeyWords,
        _ => essay.Body.Words,
    });

    private static int Minutes(int words) => Math.Max(1, (int)Math.Round(words / (double)WordsPerMinute, MidpointRounding.AwayFromZero));

    private static string InWords(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes} {(minutes == 1 ? "minute" : "minutes")}");
}
