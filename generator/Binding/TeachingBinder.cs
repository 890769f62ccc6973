using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;

namespace Site.Binding;

/// <summary>Turns the files of <c>teaching/</c> into teaching notes.</summary>
internal static class TeachingBinder
{
    public const string Folder = "teaching";

    private const int LongestMeeting = 240;

    // Nobody can be seen doing the first of these, and the others begin no order.
    private static readonly HashSet<string> NoVerbs =
    [
        "Understand", "Know", "Learn", "Appreciate", "Realise", "Realize", "Grasp", "Believe", "Be", "Become", "Think", "Feel", "See", "Have", "Get",
        "The", "A", "An", "Students", "Student", "They", "Why", "How", "What", "When", "Where", "Which", "Who", "That", "To", "Will", "Can", "It", "This", "In", "On", "Of", "And",
    ];

    public static BoundTeaching? Bind(LoadedData file, DiagnosticList found)
    {
        if (MappingReader.Open(file.Root, "teaching file", found) is not { } keys)
        {
            return null;
        }

        bool good = true;
        string slug = file.Source.Path.Stem;
        var notes = new TeachingNotes
        {
            Slug = slug,
            Level = keys.Word("level", TeachingWords.Levels),
            Minutes = Minutes(keys),
            Topic = TextBinder.Prose(keys, "topic"),
            Objectives = Lines(keys, "objectives"),
            Prior = Lines(keys, "prior"),
            Discussion = [.. keys.Mappings("discussion", "discussion question").Select(Question)],
            Activity = Activity(keys, ref good),
            Misconceptions = [.. keys.Mappings("misconceptions", "misconception").Select(Misunderstood)],
            Quiz = [.. keys.Mappings("quiz", "quiz item").Select(Item)],
            Where = file.Source.Span(0, 0),
        };
        Count(keys, "objectives", notes.Objectives.Count, 3, 5);
        Count(keys, "discussion", notes.Discussion.Count, 3, 6);
        Count(keys, "misconceptions", notes.Misconceptions.Count, 2, 4);
        Count(keys, "quiz", notes.Quiz.Count, 6, 10);
        if (!keys.Has("prior"))
        {
            keys.Missing("prior");
        }

        WarnOfObjectives(notes, found);
        RefuseTwins(notes, keys);
        return keys.Finish() && good ? new BoundTeaching(notes, notes.Texts.Distinct().ToDictionary(each => each, each => ProseParser.Parse(each, found))) : null;

        DiscussionQuestion Question(MappingReader question)
        {
            var read = new DiscussionQuestion(TextBinder.Prose(question, "question"), TextBinder.Prose(question, "listen-for"));
            good &= question.Finish();
            return read;
        }

        Misconception Misunderstood(MappingReader misconception)
        {
            var read = new Misconception(TextBinder.Prose(misconception, "claim"), TextBinder.Prose(misconception, "correction"));
            good &= misconception.Finish();
            return read;
        }

        QuizItem Item(MappingReader item)
        {
            QuizItem read = QuizBinder.Bind(item, ref good);
            good &= item.Finish();
            return read;
        }
    }

    private static ClassActivity Activity(MappingReader keys, ref bool good)
    {
        if (keys.OptionalMapping("activity", "activity") is not { } activity)
        {
            keys.Missing("activity");
            return new ClassActivity(new Prose("", keys.Where), 0, new Reference("", keys.Where), "", [], new Prose("", keys.Where));
        }

        Prose target = TextBinder.Prose(activity, "scenario");
        string[] parts = target.Text.Split('?', 2);
        if (parts is [_, var query] && (ReferenceScheme.Preset(query) == "" || query.Contains('&', StringComparison.Ordinal)))
        {
            activity.Bad(BindFindings.BadValue, target.Where, $"'?{query}' names no preset", "write the scenario's id, and behind it ?preset= and the id of a preset, or nothing");
        }

        var read = new ClassActivity(
            TextBinder.Prose(activity, "title"),
            Minutes(activity),
            new Reference(parts[0], target.Where),
            parts is [_, var preset] ? ReferenceScheme.Preset(preset) : "",
            Lines(activity, "steps"),
            TextBinder.Prose(activity, "debrief"));
        Count(activity, "steps", read.Steps.Count, 2, 12);
        good &= activity.Finish();
        return read;
    }

    private static int Minutes(MappingReader keys)
    {
        if (!keys.Has("minutes"))
        {
            keys.Missing("minutes");
            return 0;
        }

        int minutes = keys.OptionalWholeNumber("minutes") ?? 0;
        if (keys.IsGood && minutes is < 1 or > LongestMeeting)
        {
            keys.Bad(BindFindings.BadNumber, keys.WhereOf("minutes"), $"no meeting lasts {minutes} minutes", $"write whole minutes from 1 to {LongestMeeting}");
        }

        return minutes;
    }

    internal static IReadOnlyList<Prose> Lines(MappingReader keys, string key) => [.. keys.Scalars(key).Select(each => new Prose(each.Text.Trim(), each.Where))];

    /// <summary>Complains of a list that is not there, or longer or shorter than it may be.</summary>
    internal static void Count(MappingReader keys, string key, int count, int fewest, int most)
    {
        if (count == 0 && !keys.Has(key))
        {
            keys.Missing(key);
        }
        else if (count == 0 && keys.Node(key) is not SequenceNode)
        {
            // Told when it was read.
            return;
        }
        else if (count < fewest || count > most)
        {
            keys.Bad(TeachingFindings.WrongCount, keys.WhereOfKey(key), $"'{key}' has {count} {(count == 1 ? "entry" : "entries")}", $"write {fewest} to {most}");
        }
    }

    private static void WarnOfObjectives(TeachingNotes notes, DiagnosticList found)
    {
        foreach (Prose objective in notes.Objectives)
        {
            string first = objective.Text.Split([' ', ',', ':'], 2)[0];
            bool isVerb = first != "" && char.IsUpper(first[0]) && first.Skip(1).All(char.IsLower) && !NoVerbs.Contains(first) && !first.EndsWith("ing", StringComparison.Ordinal);
            if (!isVerb)
            {
                found.Add(TeachingFindings.NoVerb, objective.Where, $"this objective begins with '{first}'", "begin it with what a student does, such as Explain, Compare, Compute, Judge, Trace, List");
            }
        }
    }

    private static void RefuseTwins(TeachingNotes notes, MappingReader keys)
    {
        foreach (var twins in notes.Quiz.Where(each => each.Id != "").GroupBy(each => each.Id).Where(each => each.Count() > 1))
        {
            keys.Bad(BindFindings.DuplicateId, twins.Last().Where, $"two quiz items have the id '{twins.Key}'", "give one of them another id");
        }
    }
}
