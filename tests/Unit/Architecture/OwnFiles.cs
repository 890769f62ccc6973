namespace Site.Tests.Unit.Architecture;

/// <summary>The project's own source files: not what builds and packages put beside them.</summary>
internal static class OwnFiles
{
    private static readonly string[] Made = ["bin", "obj", "node_modules"];

    /// <returns>Paths from the project's folder, with <c>/</c>.</returns>
    public static IEnumerable<string> In(string folder, string pattern)
    {
        string root = Repository.At(folder.Split('/'));
        return !Directory.Exists(root) ? [] : Directory.GetFiles(root, pattern, SearchOption.AllDirectories)
            .Select(each => Path.GetRelativePath(Repository.Root, each).Replace('\\', '/'))
            .Where(each => !each.Split('/').Any(Made.Contains))
            .Order(StringComparer.Ordinal);
    }

    public static IEnumerable<SourceLine> Lines(string file) =>
        File.ReadAllLines(Repository.At(file)).Select((text, i) => new SourceLine(file, i + 1, text));
}

/// <param name="Name">What the line names, when it names another.</param>
internal sealed record SourceLine(string File, int Number, string Text, string Name = "")
{
    /// <summary>The step of the generator that the file belongs to; empty for those above all steps.</summary>
    public string Folder => File.Split('/') is ["generator", var folder, _, ..] ? folder : "";

    public override string ToString() => $"{File}:{Number}: {Text.Trim()}";
}
