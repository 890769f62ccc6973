using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>How the site stands, found right or not: how its essays read, and which facts none of them uses.</summary>
public sealed record SiteSurvey(int Facts, IReadOnlyList<Fact> UnusedFacts, IReadOnlyList<EssayReading> Readings)
{
    public static SiteSurvey Empty { get; } = new(0, [], []);

    public static SiteSurvey Of(BoundSite site)
    {
        IEnumerable<ParsedProse> texts = site.Essays.SelectMany(essay => essay.Texts);

        // Quoting somebody uses the fact that holds the quotation.
        HashSet<string> used =
        [
            .. texts.SelectMany(text => text.ReferencesTo(ReferenceKind.Fact)).Select(each => each.Id),
            .. NamedEntries.Of(texts, ReferenceKind.Quote, site.Index.Quotes).Select(each => each.Entry.Fact).OfType<Reference>().Select(each => each.Id),
        ];
        return new SiteSurvey(
            site.Facts.Count,
            [.. site.Facts.Where(each => !used.Contains(each.Id))],
            [.. site.Essays.Where(each => EssayReading.IsLongEnough(each.Body.Reading)).Select(EssayReading.Of)]);
    }
}

/// <summary>How hard an essay is to read.</summary>
/// <param name="Grade">After Flesch and Kincaid: about the years of school that it asks for.</param>
public sealed record EssayReading(Essay Essay, double Grade, double WordsPerSentence)
{
    /// <summary>Shorter texts have too few sentences for a mean.</summary>
    private const int FewestWords = 100;

    public InputPath Path => Essay.Source.Path;

    public static bool IsLongEnough(ReadingCounts counts) => counts.Words >= FewestWords;

    public static EssayReading Of(BoundEssay essay)
    {
        ReadingCounts counts = essay.Body.Reading;
        double wordsPerSentence = counts.Words / (double)counts.Sentences;
        double syllablesPerWord = counts.Syllables / (double)counts.Words;

        // Kincaid and others 1975.
        return new EssayReading(essay.Essay, (0.39 * wordsPerSentence) + (11.8 * syllablesPerWord) - 15.59, wordsPerSentence);
    }
}
