using Site.Diagnostics;

namespace Site.Binding;

/// <summary>What can be wrong with teaching notes looked at by themselves.</summary>
public static class TeachingFindings
{
    public static readonly DiagnosticKind WrongCount = new("SITE2401", Severity.Error, "every meeting has about the same length, and course systems expect every quiz of one shape");
    public static readonly DiagnosticKind NoRightOption = new("SITE2402", Severity.Error, "nobody could answer it");
    public static readonly DiagnosticKind TwoRightOptions = new("SITE2403", Severity.Error, "a student who is right could be marked wrong");
    public static readonly DiagnosticKind NotTrueFalse = new("SITE2404", Severity.Error, "course systems know these two words and no others");
    public static readonly DiagnosticKind NoVerb = new("SITE2405", Severity.Warning, "an objective says what a student can be seen doing");
}
