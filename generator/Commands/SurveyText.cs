using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Checking;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Commands;

/// <summary>How a site stands, told with every build: how hard its essays are to read, and which facts none of them uses.</summary>
public static class SurveyText
{
    /// <summary>One line; nothing for a site without essays of any length.</summary>
    public static string Line(SiteSurvey survey, string inputName)
    {
        if (survey.Readings.Count == 0)
        {
            return "";
        }

        EssayReading highest = HardestFirst(survey).First();
        string facts = survey.UnusedFacts.Count == 0
            ? $"each of {FindingCounts.Several(survey.Facts, "fact")} is used"
            : string.Create(CultureInfo.InvariantCulture, $"{survey.UnusedFacts.Count} of {FindingCounts.Several(survey.Facts, "fact")} in no essay");
        return string.Create(CultureInfo.InvariantCulture, $"reading: grade {survey.Readings.Min(each => each.Grade):0.0} to {highest.Grade:0.0} ({inputName}/{highest.Path}), {survey.Readings.Min(each => each.WordsPerSentence):0} to {survey.Readings.Max(each => each.WordsPerSentence):0} words a sentence; {facts}\n");
    }

    /// <summary>Each essay, the hardest first, and each unused fact.</summary>
    public static string Details(SiteSurvey survey, string inputName)
    {
        var text = new StringBuilder();
        text.Append(survey.Readings.Count > 0 ? "grade  words a sentence\n" : "");
        foreach (EssayReading each in HardestFirst(survey))
        {
            text.Append(CultureInfo.InvariantCulture, $"{each.Grade,5:0.0}  {each.WordsPerSentence,16:0.0}  {inputName}/{each.Path}\n");
        }

        foreach (Fact fact in survey.UnusedFacts)
        {
            text.Append(CultureInfo.InvariantCulture, $"in no essay: {fact.Id} ({(fact.Tier == FactTier.Core ? "core" : "support")})\n");
        }

        return text.ToString();
    }

    public static void Write(Utf8JsonWriter json, SiteSurvey survey, string inputName)
    {
        json.WriteStartArray("reading");
        foreach (EssayReading each in HardestFirst(survey))
        {
            json.WriteStartObject();
            json.WriteString("path", $"{inputName}/{each.Path}");
            json.WriteNumber("grade", Math.Round(each.Grade, 1));
            json.WriteNumber("wordsPerSentence", Math.Round(each.WordsPerSentence, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unusedFacts");
        foreach (Fact fact in survey.UnusedFacts)
        {
            json.WriteStringValue(fact.Id);
        }

        json.WriteEndArray();
    }

    private static IEnumerable<EssayReading> HardestFirst(SiteSurvey survey) =>
        survey.Readings.OrderByDescending(each => each.Grade).ThenBy(each => each.Path);
}
