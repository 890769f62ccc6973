using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Takes sentences with their conditions, and single values.</summary>
internal static class ScenarioCaseBinder
{
    private static readonly (string Key, ComparisonKind Kind)[] Comparisons =
    [
        ("is", ComparisonKind.Is), ("is-not", ComparisonKind.IsNot), ("above", ComparisonKind.Above), ("below", ComparisonKind.Below), ("at-least", ComparisonKind.AtLeast), ("at-most", ComparisonKind.AtMost),
    ];

    public static IReadOnlyList<ScenarioCase> Cases(MappingReader keys, string key, ScenarioNames names, ref bool good)
    {
        List<ScenarioCase> cases = [];
        foreach (MappingReader entry in keys.Mappings(key, "case"))
        {
            var read = new ScenarioCase(Conditions(entry, names, ref good), entry.Text("text"), entry.WhereOf("text"));
            CheckTemplate(entry, read, names);
            good &= entry.Finish();
            cases.Add(read);
        }

        return cases;
    }

    /// <summary>Every state has a sentence, and every sentence a state.</summary>
    public static void RequireLastWithout(MappingReader keys, IReadOnlyList<ScenarioCase> cases)
    {
        for (int i = 0; i < cases.Count; i++)
        {
            bool isLast = i == cases.Count - 1;
            if (isLast && cases[i].When.Count > 0)
            {
                keys.Bad(ScenarioFindings.CasesLeaveGap, cases[i].Where, "the last sentence has conditions", "remove its 'when', or add a last sentence without one");
            }
            else if (!isLast && cases[i].When.Count == 0)
            {
                keys.Bad(ScenarioFindings.CasesLeaveGap, cases[i].Where, "the sentences after this one are never said", "give it a 'when', or move it to the end");
            }
        }
    }

    /// <summary>A number, a word, <c>true</c>, <c>false</c>, or <c>null</c> for nothing.</summary>
    public static ScenarioValue Value(MappingReader keys, string key)
    {
        if (keys.Node(key) is not ScalarNode scalar)
        {
            return new ScenarioValue(ScenarioValueKind.Nothing, "", 0);
        }

        string text = scalar.Text.Trim();
        return scalar switch
        {
            { IsMissing: true } => new ScenarioValue(ScenarioValueKind.Nothing, "", 0),
            { IsQuoted: false } when text is "true" or "false" => new ScenarioValue(ScenarioValueKind.Flag, text, 0),
            { IsQuoted: false } when NumberRule.TryParse(text, out decimal number) => ScenarioValue.Of(number),
            _ => new ScenarioValue(ScenarioValueKind.Word, text, 0),
        };
    }

    private static IReadOnlyList<ScenarioCondition> Conditions(MappingReader entry, ScenarioNames names, ref bool good)
    {
        List<ScenarioCondition> conditions = [];
        foreach (MappingReader condition in entry.Mappings("when", "condition"))
        {
            Reference key = condition.Reference("value");
            names.Require(condition, key, names.All, "a parameter or output");
            (string Key, ComparisonKind Kind)[] given = [.. Comparisons.Where(each => condition.Node(each.Key) is not null)];
            if (given.Length != 1)
            {
                condition.Bad(BindFindings.BadValue, condition.Where, given.Length == 0 ? "this condition compares with nothing" : "this condition compares twice", $"write one of: {string.Join(", ", Comparisons.Select(each => each.Key))}; for more, write two conditions");
            }
            else
            {
                ScenarioValue value = Value(condition, given[0].Key);
                RequireComparable(condition, names, key, given[0].Kind, given[0].Key, value);
                conditions.Add(new ScenarioCondition(key, given[0].Kind, value));
            }

            good &= condition.Finish();
        }

        return conditions;
    }

    private static void RequireComparable(MappingReader condition, ScenarioNames names, Reference key, ComparisonKind kind, string word, ScenarioValue value)
    {
        if (kind is not (ComparisonKind.Is or ComparisonKind.IsNot) && value.Kind != ScenarioValueKind.Number)
        {
            condition.Bad(BindFindings.BadNumber, condition.WhereOf(word), $"'{value.Text}' is not a number", $"write a number behind '{word}'");
        }

        // Compared with a word that never comes out, a sentence would never be said.
        ScenarioOutput? output = names.Outputs.FirstOrDefault(each => each.Key == key.Id);
        if (output is { Words.Count: > 0 } && value.Kind is ScenarioValueKind.Word or ScenarioValueKind.Flag && output!.Words.All(each => each.Id != value.Text))
        {
            string[] known = [.. output.Words.Select(each => each.Id)];
            condition.Bad(ScenarioFindings.UnknownKey, condition.WhereOf(word), $"'{key.Id}' is never '{value.Text}'", $"use one of: {string.Join(", ", known)}", Suggestion.For(value.Text, known));
        }
    }

    private static void CheckTemplate(MappingReader entry, ScenarioCase written, ScenarioNames names)
    {
        foreach (TemplatePart part in TemplatePart.Of(written.Text))
        {
            if (!part.IsClosed)
            {
                entry.Bad(ScenarioFindings.BadTemplate, written.Where, $"a brace is not closed in '{part.Text}'", "write a key between braces: {key}, or {key|format}");
            }
            else if (part.Key != "")
            {
                names.Require(entry, new Reference(part.Key, Place(written, part)), names.All, "a parameter or output");
                if (part.Format != "" && !ScenarioFormats.All.Contains(part.Format))
                {
                    entry.Bad(BindFindings.BadValue, Place(written, part), $"there is no format '{part.Format}'", $"use one of: {string.Join(", ", ScenarioFormats.All)}", Suggestion.For(part.Format, ScenarioFormats.All));
                }
            }
        }
    }

    private static SourceSpan Place(ScenarioCase written, TemplatePart part)
    {
        int at = written.Where.Text.IndexOf(part.Text, StringComparison.Ordinal);
        return at < 0 ? written.Where : written.Where.Part(at, part.Text.Length);
    }
}
