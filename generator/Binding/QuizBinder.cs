using Site.Documents;

namespace Site.Binding;

/// <summary>Turns one entry of a quiz into a question that can be marked.</summary>
internal static class QuizBinder
{
    /// <param name="good">Becomes false where an option has a slip.</param>
    public static QuizItem Bind(MappingReader keys, ref bool good)
    {
        string id = keys.Id("id");
        QuizKind kind = keys.Word("kind", TeachingWords.Kinds);
        bool isKnown = TeachingWords.Kinds.ContainsKey(keys.OptionalText("kind"));
        bool isText = isKnown && kind == QuizKind.Text;
        var item = new QuizItem
        {
            Id = id,
            Kind = kind,
            Question = TextBinder.Prose(keys, "question"),
            Options = isText ? [] : Options(keys, ref good),
            Accepted = isText ? TeachingBinder.Lines(keys, "accepted") : [],
            Feedback = isText ? TextBinder.Prose(keys, "feedback") : null,
            Hint = keys.Has("hint") ? TextBinder.Prose(keys, "hint") : null,
            Where = keys.WhereOf("id"),
        };
        if (isText)
        {
            TeachingBinder.Count(keys, "accepted", item.Accepted.Count, 1, 12);
        }
        else if (isKnown)
        {
            CheckOptions(keys, item);
        }

        return item;
    }

    private static IReadOnlyList<QuizOption> Options(MappingReader keys, ref bool good)
    {
        List<QuizOption> options = [];
        foreach (MappingReader option in keys.Mappings("options", "option"))
        {
            options.Add(new QuizOption(TextBinder.Prose(option, "text"), option.Flag("correct"), TextBinder.Prose(option, "feedback")));
            good &= option.Finish();
        }

        return options;
    }

    private static void CheckOptions(MappingReader keys, QuizItem item)
    {
        bool isTrueFalse = item.Kind == QuizKind.TrueFalse;
        if (!keys.Has("options"))
        {
            keys.Missing("options");
            return;
        }

        if (isTrueFalse && !item.Options.Select(each => each.Text.Text).Order().SequenceEqual(["False", "True"]))
        {
            keys.Bad(TeachingFindings.NotTrueFalse, keys.WhereOfKey("options"), "the options are not 'True' and 'False'", "write exactly these two, or make the kind 'choice'");
            return;
        }

        if (!isTrueFalse)
        {
            (int fewest, int most) = item.Kind == QuizKind.Choice ? (3, 5) : (4, 6);
            TeachingBinder.Count(keys, "options", item.Options.Count, fewest, most);
        }

        QuizOption[] right = [.. item.Options.Where(each => each.IsRight)];
        if (right.Length == 0 && item.Options.Count > 0)
        {
            keys.Bad(TeachingFindings.NoRightOption, item.Where, $"no option of '{item.Id}' is right", "write 'correct: true' under the one that is");
        }
        else if (right.Length > 1 && item.Kind != QuizKind.Several)
        {
            keys.Bad(TeachingFindings.TwoRightOptions, right[1].Text.Where, $"{(right.Length == 2 ? "two" : $"{right.Length}")} options of '{item.Id}' are right", "leave one, or make the kind 'several'");
        }
    }
}
