using Site.Diagnostics;

namespace Site.Checking;

/// <summary>What can be wrong between teaching notes and the rest of the site.</summary>
public static class ClassroomFindings
{
    public static readonly DiagnosticKind NotesWithoutEssay = new("SITE3301", Severity.Error, "teaching notes belong to the essay of their file's name");
    public static readonly DiagnosticKind EssayWithoutNotes = new("SITE3302", Severity.Warning, "a teacher would find these in no index");
    public static readonly DiagnosticKind SameOptions = new("SITE3303", Severity.Error, "a student who is right could be marked wrong");
}
