using Site.Diagnostics;

namespace Site.Binding;

/// <summary>What can be wrong with teaching notes looked at by themselves.</summary>
public static class TeachingFindings
{
    public static readonly DiagnosticKind WrongCount = new("SITE2501", Severity.Error, "meetings and quizzes keep one shape, which teachers and course systems rely on");
    public static readonly DiagnosticKind NoRightOption = new("SITE2502", Severity.Error, "nobody could answer it");
    public static readonly DiagnosticKind TwoRightOptions = new("SITE2503", Severity.Error, "a student who is right could be marked wrong");
    public static readonly DiagnosticKind NotTrueFalse = new("SITE2504", Severity.Error, "course systems know these two words and no others");
    public static readonly DiagnosticKind NoVerb = new("SITE2505", Severity.Warning, "an objective says what a student can be seen doing");
}
