namespace Site.Files;

/// <summary>Where a path leads once every link in it has been followed, and whether one such place lies in another.</summary>
public static class RealPath
{
    // The system's own limit: a longer chain is a loop.
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// The absolute path without links. Parts that do not exist yet are taken as they are. .NET itself resolves the last part only,
    /// so that a link into a linked folder would seem to stay where it is.
    /// </summary>
    /// <returns>Nothing when the links lead in a circle.</returns>
    public static string? Of(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        Stack<string> rest = new(Parts(full[real.Length..]).Reverse());
        for (int links = 0; rest.TryPop(out string? part);)
        {
            string next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = part == ".." ? Path.GetDirectoryName(real) ?? real : next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            foreach (string each in Parts(target).Reverse())
            {
                rest.Push(each);
            }
        }

        return real;
    }

    /// <summary>Whether the first folder is the second or holds it. Compared part by part: as plain text 'output-private' lies in 'output'.</summary>
    public static bool Holds(string outer, string inner)
    {
        string folder = Path.TrimEndingDirectorySeparator(outer);
        string prefix = folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;
        return string.Equals(folder, Path.TrimEndingDirectorySeparator(inner), Comparison) || inner.StartsWith(prefix, Comparison);
    }

    private static string[] Parts(string path) =>
        [.. path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Where(each => each != ".")];
}
