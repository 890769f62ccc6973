namespace Site.Emitting;

/// <summary>Where a path leads once every link in it has been followed, and whether one such place lies in another.</summary>
internal static class RealPath
{
    // The system's own limit: a longer chain is a loop.
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The absolute path without links. Parts that do not exist yet are taken as they are.</summary>
    public static string Of(string path) => Of(path, MostLinks);

    /// <summary>Whether the first folder is the second or holds it. Compared part by part: as plain text 'output-private' lies in 'output'.</summary>
    public static bool Holds(string outer, string inner)
    {
        string folder = Path.TrimEndingDirectorySeparator(outer);
        string prefix = folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;
        return string.Equals(folder, Path.TrimEndingDirectorySeparator(inner), Comparison) || inner.StartsWith(prefix, Comparison);
    }

    private static string Of(string path, int linksLeft)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string real = Path.GetPathRoot(full)!;
        foreach (string part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, part);
            string? target = new DirectoryInfo(next).LinkTarget;
            if (target is not null && linksLeft == 0)
            {
                throw new IOException($"the links of '{path}' lead in a circle");
            }

            real = target is null ? next : Of(Path.Combine(real, target), linksLeft - 1);
        }

        return real;
    }
}
