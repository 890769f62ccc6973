using System.Globalization;
using System.Text;

namespace Site.Rendering;

/// <summary>The size of a file as readers see it, for example <c>14 KB</c>.</summary>
internal static class FileSize
{
    private const double Kilobyte = 1024;
    private const double Large = Kilobyte * Kilobyte;

    public static string Of(string text) => Of(Encoding.UTF8.GetByteCount(text));

    /// <summary>In units of 1,024 bytes, never less than one, and in those of 1,024 of these where there are so many.</summary>
    public static string Of(int bytes) => bytes < Large
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)Math.Round(bytes / Kilobyte))} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Large:0.0} MB");
}
