using System.Globalization;
using Site.Diagnostics;

namespace Site.Loading;

/// <summary>What scripts of a scenario are called: <c>model.js</c>, and <c>model-1.js</c> for the model that the first version had.</summary>
internal static class ModelName
{
    public const string Current = "model.js";
    private const string Older = "model-";

    public static bool IsOne(InputPath path) => path.FileName == Current || VersionOf(path) > 0;

    /// <summary>Of an older model; 0 for the one in use, and for any other file.</summary>
    public static int VersionOf(InputPath path) =>
        path.FileName.StartsWith(Older, StringComparison.Ordinal)
        && int.TryParse(path.Stem[Older.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        && path.FileName == string.Create(CultureInfo.InvariantCulture, $"{Older}{version}.js")
            ? version
            : 0;
}
