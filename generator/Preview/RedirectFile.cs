using System.Globalization;

namespace Site.Preview;

/// <summary>Reads the redirects that a build writes for the host: a line is a path, where it leads, and a status.</summary>
public static class RedirectFile
{
    public const string Name = "_redirects";

    public static IReadOnlyList<Redirect> Read(string text) =>
    [
        .. text.Split('\n')
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length > 0 && !parts[0].StartsWith('#'))
            .Select(Line),
    ];

    private static Redirect Line(string[] parts) =>
        parts is [['/', ..] from, var to, var status] && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            ? new Redirect(from.Length > 1 ? from.TrimEnd('/') : from, to, code)
            : throw new FormatException($"'{string.Join(' ', parts)}' is not a line of redirects");
}
