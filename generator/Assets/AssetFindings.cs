using Site.Diagnostics;

namespace Site.Assets;

/// <summary>What can be wrong with style sheets and scripts.</summary>
public static class AssetFindings
{
    public static readonly DiagnosticKind NotBundled = new("SITE4001", Severity.Error, "pages would come without their looks");
}
