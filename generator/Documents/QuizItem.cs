using Site.Diagnostics;

namespace Site.Documents;

public enum QuizKind
{
    /// <summary>One option is right.</summary>
    Choice,

    /// <summary>One option or more are right.</summary>
    Several,

    /// <summary>A choice between the two.</summary>
    TrueFalse,

    /// <summary>A short answer in the student's words.</summary>
    Text,
}

/// <summary>A question that can be marked. Every text is in inline Markdown; what they say in plain words or HTML depends on the ledger and the models.</summary>
public sealed record QuizItem
{
    /// <summary>Unique in its quiz and never changed: course systems match by it.</summary>
    public required string Id { get; init; }

    public required QuizKind Kind { get; init; }

    public required Prose Question { get; init; }

    /// <summary>Empty for a short answer.</summary>
    public IReadOnlyList<QuizOption> Options { get; init; } = [];

    /// <summary>The answers that count as right, of a short answer.</summary>
    public IReadOnlyList<Prose> Accepted { get; init; } = [];

    /// <summary>What is said to a short answer; nothing for the other kinds, whose options have their own.</summary>
    public Prose? Feedback { get; init; }

    public Prose? Hint { get; init; }

    public required SourceSpan Where { get; init; }

    public IEnumerable<Prose> Texts =>
    [
        Question,
        .. Options.SelectMany(each => new[] { each.Text, each.Feedback }),
        .. Accepted,
        .. Feedback is null ? Array.Empty<Prose>() : [Feedback],
        .. Hint is null ? Array.Empty<Prose>() : [Hint],
    ];
}

/// <param name="Feedback">Why it is right, or what is wrong with it and where to read.</param>
public sealed record QuizOption(Prose Text, bool IsRight, Prose Feedback);
