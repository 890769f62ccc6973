using Site.Diagnostics;

namespace Site.Preview;

/// <summary>What can be wrong with the file that tells the host how to serve the site.</summary>
public static class HostFindings
{
    public static readonly DiagnosticKind BadSyntax = new("SITE5101", Severity.Error, "the preview would send other headers than the host");
    public static readonly DiagnosticKind NotRead = new("SITE5102", Severity.Error, "the preview would pass over what the host obeys");
    public static readonly DiagnosticKind BadRule = new("SITE5103", Severity.Error);
}
