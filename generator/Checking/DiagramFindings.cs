using Site.Diagnostics;

namespace Site.Checking;

/// <summary>What can be wrong between a diagram and what it names, or in its drawings.</summary>
public static class DiagramFindings
{
    public static readonly DiagnosticKind UnknownDiagram = new("SITE3201", Severity.Error);
    public static readonly DiagnosticKind NumberNotInFact = new("SITE3202", Severity.Error, "readers take a number in a box for the one that its mark vouches for");
    public static readonly DiagnosticKind WrongCount = new("SITE3203", Severity.Error);
    public static readonly DiagnosticKind NotOnTimeline = new("SITE3204", Severity.Error, "events and their dates are written once, in the timeline");
    public static readonly DiagnosticKind SpansDoNotFit = new("SITE3205", Severity.Error, "a phase would stand beside nothing, or beside two things");
    public static readonly DiagnosticKind NoRoom = new("SITE3206", Severity.Error, "it would run over the border of its box");
    public static readonly DiagnosticKind NowhereShown = new("SITE3207", Severity.Error, "no reader would see it");
}
