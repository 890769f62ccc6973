namespace Site.Loading;

/// <summary>
/// Where a path leads when every link on the way is followed. .NET resolves the last part only, so that a link into a linked folder
/// would seem to stay where it is.
/// </summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <returns>The path without links; nothing when they go round in a circle.</returns>
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

    private static string[] Parts(string path) =>
        [.. path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Where(each => each != ".")];
}
