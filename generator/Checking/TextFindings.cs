using Site.Diagnostics;

namespace Site.Checking;

/// <summary>What makes a text hard to follow, and what is known and told nowhere. None of it stops a build.</summary>
public static class TextFindings
{
    public static readonly DiagnosticKind UnusedCoreFact = new("SITE3060", Severity.Warning, "a core fact is one that the essays are built on");
    public static readonly DiagnosticKind HardToRead = new("SITE3061", Severity.Warning, "most readers give up on long sentences of long words, however good the thought is");
    public static readonly DiagnosticKind UnexplainedAbbreviation = new("SITE3062", Severity.Warning, "who meets it for the first time cannot look it up by its letters");
}
