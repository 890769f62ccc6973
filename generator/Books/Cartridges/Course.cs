namespace Site.Books.Cartridges;

/// <summary>The publication as a course that course systems can take in.</summary>
public sealed record Course
{
    /// <summary>Never changed: course systems know by it that a package is a newer one of the same.</summary>
    public required string Id { get; init; }
    public required Publication Whole { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<CourseSection> Sections { get; init; }

    /// <summary>Stands in the head of each text.</summary>
    public required ReadOnlyMemory<byte> Stylesheet { get; init; }

    public IEnumerable<CourseUnit> Units => Sections.SelectMany(each => each.Units);
}

public sealed record CourseSection(string Id, string Title, IReadOnlyList<CourseUnit> Units);

/// <summary>One essay with what is taught about it.</summary>
/// <param name="Slug">The essay's.</param>
/// <param name="Essay">Its page.</param>
/// <param name="Lesson">Nothing where there are no teaching notes.</param>
public sealed record CourseUnit(string Slug, string Title, BookPart Essay, CourseLesson? Lesson);

/// <summary>What somebody who teaches an essay needs. Texts are HTML with the site's addresses.</summary>
/// <param name="Notes">The page of the teaching notes.</param>
/// <param name="Questions">What is discussed.</param>
/// <param name="Quiz">Not empty.</param>
public sealed record CourseLesson(BookPart Notes, IReadOnlyList<string> Questions, CourseLink Scenario, IReadOnlyList<CourseQuestion> Quiz);

/// <param name="Title">Words alone.</param>
/// <param name="Url">Absolute.</param>
public sealed record CourseLink(string Title, string Url);

public enum CourseQuestionKind
{
    /// <summary>One option is right.</summary>
    Choice,

    /// <summary>One option or more are right.</summary>
    Several,

    /// <summary>A choice between the two.</summary>
    TrueFalse,

    /// <summary>A short answer.</summary>
    Text,
}

/// <summary>A question of a quiz. Texts are HTML with the site's addresses.</summary>
public sealed record CourseQuestion
{
    /// <summary>Unique in its quiz and never changed.</summary>
    public required string Id { get; init; }
    public required CourseQuestionKind Kind { get; init; }
    public required string Question { get; init; }

    /// <summary>Empty for a short answer.</summary>
    public required IReadOnlyList<CourseOption> Options { get; init; }

    /// <summary>What counts as right, of a short answer: words alone.</summary>
    public required IReadOnlyList<string> Accepted { get; init; }

    /// <summary>Of a short answer; empty for the other kinds, whose options have their own.</summary>
    public required string Feedback { get; init; }

    /// <summary>Empty for none.</summary>
    public required string Hint { get; init; }
}

/// <param name="Text">Without links: it is itself pressed.</param>
public sealed record CourseOption(string Text, bool IsRight, string Feedback);
