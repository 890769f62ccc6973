using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>The numbers of scenarios: none is typed into a sentence that the model fills, and each that a basis quotes has its source beside it.</summary>
internal static class ScenarioChecks
{
    /// <summary>The kind of number that a basis quotes from a source named in the same text.</summary>
    private const string QuotedKind = "parameter";

    public static void Check(BoundSite site, DiagnosticList found)
    {
        foreach (BoundScenario bound in site.Scenarios)
        {
            foreach (ParsedProse text in bound.Texts)
            {
                RequireSource(text, found);
            }

            foreach (ScenarioFunction function in bound.Scenario.Functions)
            {
                CheckSentences(function, found);
                CheckPlainLines(function, found);
            }

            CheckPlain(bound.Scenario.Summary, "a summary", found);
        }

        // Elsewhere a number has an entry of the ledger, or claims nothing.
        foreach (ProseReference reference in site.Essays.SelectMany(each => each.Texts).Concat(site.Pages.SelectMany(each => each.Texts)).Concat(site.Teaching.SelectMany(each => each.Texts)).SelectMany(each => each.ReferencesTo(ReferenceKind.Typed)).Where(IsQuoted))
        {
            found.Add(CheckFindings.ParameterWithoutSource, reference.Where, "'as:parameter' stands outside of a scenario", "bind the number to the ledger: (fact:…), or say what it is: (as:example), (as:definition), (as:count), (as:title)");
        }
    }

    private static bool IsQuoted(ProseReference reference) => reference is { Kind: ReferenceKind.Typed, Id: QuotedKind };

    private static void RequireSource(ParsedProse text, DiagnosticList found)
    {
        bool hasSource = text.References.Any(each => each.Kind is ReferenceKind.Source or ReferenceKind.Fact);
        if (!hasSource && text.References.FirstOrDefault(IsQuoted) is { } quoted)
        {
            found.Add(CheckFindings.ParameterWithoutSource, quoted.WhereText, $"'{quoted.Text}' is quoted from a source, and this text names none", "cite the source in the same text: [@id]");
        }
    }

    private static void CheckSentences(ScenarioFunction function, DiagnosticList found)
    {
        foreach (ScenarioCase each in function.Sentence.Concat(function.Validity))
        {
            string words = string.Concat(TemplatePart.Of(each.Text).Select(part => part.Key == "" ? part.Text : $"{ProseRun.Gap}"));
            foreach (NumberMention number in NumberText.Find(words).Where(number => !number.IsWord))
            {
                string typed = words.Substring(number.Start, number.Length);
                found.Add(CheckFindings.TypedResult, Place(each.Where, typed), $"the number '{typed}' is typed into a sentence", "name the parameter or output that it comes from: {key}");
            }
        }
    }

    private static void CheckPlainLines(ScenarioFunction function, DiagnosticList found)
    {
        foreach (ScenarioParameter parameter in function.Parameters)
        {
            CheckPlain(parameter.Hint, "a hint", found);
        }

        foreach (ScenarioOutput output in function.Outputs)
        {
            CheckPlain(output.Meaning, "the meaning of an output", found);
        }

        foreach (ScenarioPreset preset in function.Presets)
        {
            CheckPlain(preset.Holder, "a preset's 'holder'", found);
        }

        CheckPlain(function.Chart.Description, "a description", found);
    }

    /// <summary>A line without Markdown holds no number.</summary>
    internal static void CheckPlain(PlainLine line, string what, DiagnosticList found)
    {
        string words = NumberChecks.Dates().Replace(line.Text, date => new string(ProseRun.Gap, date.Length));
        foreach (NumberMention number in NumberText.Find(words).Where(number => !number.IsWord && IsAlone(words, number)))
        {
            string typed = words.Substring(number.Start, number.Length);
            found.Add(CheckFindings.NumberInPlainWords, Place(line.Where, typed), $"the number '{typed}' stands in {what}", "say it in words, or move it to a text in Markdown and bind it there");
        }
    }

    // Digits inside of a name, as in 'GPT-4o', count nothing.
    private static bool IsAlone(string words, NumberMention number)
    {
        int end = number.Start + number.Length;
        bool joined = (number.Start > 0 && (char.IsLetter(words[number.Start - 1]) || words[number.Start - 1] == '-')) || (end < words.Length && char.IsLetter(words[end]));
        return !joined;
    }

    private static SourceSpan Place(SourceSpan where, string words)
    {
        int at = where.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? where : where.Part(at, words.Length);
    }
}
