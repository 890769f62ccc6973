namespace Site.Emitting;

/// <summary>Finds two files of the output that some machine could not keep apart.</summary>
internal static class OutputNames
{
    /// <returns>What is wrong, in words; empty when every name is one of its own.</returns>
    public static string FindClash(IReadOnlyList<OutputFile> files)
    {
        // Folded name of each file and of each folder above one, with the first that was called so.
        Dictionary<string, (string Name, bool IsFile)> seen = new(StringComparer.Ordinal) { [Folded(OutputMarker.FileName)] = (OutputMarker.FileName, true) };
        foreach (string path in files.Select(each => each.Path.Value))
        {
            for (int slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (Clash(seen, path[..slash], isFile: false) is { } other)
                {
                    return $"'{path}' and '{other}' cannot lie beside each other";
                }
            }

            if (Clash(seen, path, isFile: true) is { } twin)
            {
                return twin == path ? $"'{path}' would be written twice" : $"'{path}' and '{twin}' differ only by case";
            }
        }

        return "";
    }

    private static string? Clash(Dictionary<string, (string Name, bool IsFile)> seen, string name, bool isFile)
    {
        string folded = Folded(name);
        if (!seen.TryGetValue(folded, out (string Name, bool IsFile) first))
        {
            seen.Add(folded, (name, isFile));
            return null;
        }

        return !isFile && !first.IsFile && first.Name == name ? null : first.Name;
    }

    private static string Folded(string name) => name.ToLowerInvariant();
}
