using System.Globalization;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>Warns of essays that few can read, and of core facts that no essay uses.</summary>
internal static class SurveyChecks
{
    private const double HighestGrade = 13;

    public static void Check(SiteSurvey survey, DiagnosticList found)
    {
        foreach (EssayReading reading in survey.Readings.Where(each => each.Grade > HighestGrade))
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"the essay reads at grade {reading.Grade:0.0}, with {reading.WordsPerSentence:0.0} words a sentence");
            found.Add(TextFindings.HardToRead, reading.Essay.Source.Span(0, 3), what, $"divide long sentences and take shorter words, until it is at most {HighestGrade:0}");
        }

        // An essay that is left out for a slip of its own, or a misspelt id, is that finding and not this one too.
        if (found.HasErrors)
        {
            return;
        }

        foreach (Fact fact in survey.UnusedFacts.Where(each => each.Tier == FactTier.Core))
        {
            found.Add(TextFindings.UnusedCoreFact, fact.Where, $"no essay uses the core fact '{fact.Id}'", $"use it, [words](fact:{fact.Id}), or make its tier 'support'");
        }
    }
}
