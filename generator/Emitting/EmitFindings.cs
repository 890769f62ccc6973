using Site.Diagnostics;

namespace Site.Emitting;

/// <summary>What can keep a finished site from being written.</summary>
public static class EmitFindings
{
    public static readonly DiagnosticKind OverlapsInput = new("SITE5001", Severity.Error, "each build replaces the whole output folder, and what writers wrote would be lost");
    public static readonly DiagnosticKind TooPrecious = new("SITE5002", Severity.Error, "each build replaces the whole output folder");
    public static readonly DiagnosticKind NotOurs = new("SITE5003", Severity.Error, "only a folder that this generator wrote is replaced");
    public static readonly DiagnosticKind IsLink = new("SITE5004", Severity.Error, "what the link leads to would be replaced, or the link itself");
    public static readonly DiagnosticKind NotAFolder = new("SITE5005", Severity.Error);
    public static readonly DiagnosticKind Busy = new("SITE5006", Severity.Error, "two builds at once would mix their files");
    public static readonly DiagnosticKind NotWritten = new("SITE5007", Severity.Error);
    public static readonly DiagnosticKind SameName = new("SITE5008", Severity.Error, "some machines cannot keep them apart");
    public static readonly DiagnosticKind NotKept = new("SITE5009", Severity.Error);
}
