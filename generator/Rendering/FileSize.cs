using System.Globalization;
using System.Text;

namespace Site.Rendering;

/// <summary>The size of a file as readers see it, for example <c>14 KB</c>.</summary>
internal static class FileSize
{
    public static string Of(string text) => Of(Encoding.UTF8.GetByteCount(text));

    /// <summary>In units of 1,024 bytes, never less than one.</summary>
    public static string Of(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)Math.Round(bytes / 1024.0))} KB");
}
