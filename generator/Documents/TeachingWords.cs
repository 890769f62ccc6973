namespace Site.Documents;

/// <summary>The words for levels and kinds of question: as files write them, and as readers see them.</summary>
public static class TeachingWords
{
    public static readonly IReadOnlyDictionary<string, TeachingLevel> Levels = new Dictionary<string, TeachingLevel>
    {
        ["lower secondary"] = TeachingLevel.LowerSecondary,
        ["upper secondary"] = TeachingLevel.UpperSecondary,
        ["undergraduate"] = TeachingLevel.Undergraduate,
        ["adult"] = TeachingLevel.Adult,
    };

    public static readonly IReadOnlyDictionary<string, QuizKind> Kinds = new Dictionary<string, QuizKind>
    {
        ["choice"] = QuizKind.Choice,
        ["several"] = QuizKind.Several,
        ["true-false"] = QuizKind.TrueFalse,
        ["text"] = QuizKind.Text,
    };

    public static string Of(TeachingLevel level) => Levels.First(each => each.Value == level).Key;

    public static string Of(QuizKind kind) => Kinds.First(each => each.Value == kind).Key;
}
