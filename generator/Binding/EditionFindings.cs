using Site.Diagnostics;

namespace Site.Binding;

/// <summary>What can be wrong with editions, all of whose bytes other sites have been promised.</summary>
public static class EditionFindings
{
    public static readonly DiagnosticKind Missing = new("SITE2401", Severity.Error, "other sites show this edition, and count on every file of it");
    public static readonly DiagnosticKind Changed = new("SITE2402", Severity.Error, "an edition promises to stay the same, byte for byte");
    public static readonly DiagnosticKind Added = new("SITE2403", Severity.Error, "what an edition publishes was settled when it was frozen");
    public static readonly DiagnosticKind OtherName = new("SITE2404", Severity.Error, "an edition is found by the hash of its bytes");
}
