using Site.Diagnostics;

namespace Site.Documents;

/// <summary>Whom a meeting is for.</summary>
public enum TeachingLevel
{
    LowerSecondary,
    UpperSecondary,
    Undergraduate,
    Adult,
}

/// <summary>What somebody who teaches an essay needs. Every text is in inline Markdown.</summary>
public sealed record TeachingNotes
{
    /// <summary>Of the essay: the file's name.</summary>
    public required string Slug { get; init; }

    public required TeachingLevel Level { get; init; }

    /// <summary>Of the whole meeting, reading not included.</summary>
    public required int Minutes { get; init; }

    /// <summary>A short line for the index.</summary>
    public required Prose Topic { get; init; }

    /// <summary>What students can do afterwards, each from its verb on.</summary>
    public required IReadOnlyList<Prose> Objectives { get; init; }

    /// <summary>What students should know before; may be empty.</summary>
    public IReadOnlyList<Prose> Prior { get; init; } = [];

    public required IReadOnlyList<DiscussionQuestion> Discussion { get; init; }

    public required ClassActivity Activity { get; init; }

    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    public required IReadOnlyList<QuizItem> Quiz { get; init; }

    public required SourceSpan Where { get; init; }

    /// <summary>The page for teachers, with the key of the quiz.</summary>
    public string Url => $"/teach/{Slug}/";

    /// <summary>The page for students.</summary>
    public string QuizUrl => $"{Url}quiz/";

    /// <summary>Everything in it that is written in Markdown.</summary>
    public IEnumerable<Prose> Texts =>
    [
        Topic,
        .. Objectives,
        .. Prior,
        .. Discussion.SelectMany(each => new[] { each.Question, each.ListenFor }),
        Activity.Title,
        .. Activity.Steps,
        Activity.Debrief,
        .. Misconceptions.SelectMany(each => new[] { each.Claim, each.Correction }),
        .. Quiz.SelectMany(each => each.Texts),
    ];
}

/// <param name="ListenFor">What a good answer brings up.</param>
public sealed record DiscussionQuestion(Prose Question, Prose ListenFor);

/// <summary>What students do with a scenario.</summary>
/// <param name="Scenario">The function's id.</param>
/// <param name="Preset">With which it opens; empty for the default.</param>
public sealed record ClassActivity(Prose Title, int Minutes, Reference Scenario, string Preset, IReadOnlyList<Prose> Steps, Prose Debrief);

/// <param name="Claim">As a student would say it.</param>
/// <param name="Correction">What is true.</param>
public sealed record Misconception(Prose Claim, Prose Correction);
