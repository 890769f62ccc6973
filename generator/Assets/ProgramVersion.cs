using Site.Theme.Models;

namespace Site.Assets;

/// <summary>Which generator and theme this is: what they made is kept for these alone.</summary>
internal static class ProgramVersion
{
    /// <summary>Other bytes for each compilation that came out otherwise.</summary>
    public static byte[] Bytes { get; } = [.. typeof(ProgramVersion).Module.ModuleVersionId.ToByteArray(), .. typeof(PageModel).Module.ModuleVersionId.ToByteArray()];
}
