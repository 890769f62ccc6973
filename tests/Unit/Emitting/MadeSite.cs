using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

/// <summary>Sites made for tests: the same name gives the same files.</summary>
internal static class MadeSite
{
    /// <summary>A home page, a file of its own name, and some pages whose every byte tells the name.</summary>
    public static IReadOnlyList<OutputFile> Of(string name, int pages = 3, int bytesOfPage = 2000) =>
    [
        OutputFile.Text("/", $"<p>{name}</p>"),
        OutputFile.Text($"/only-{name}/", $"<p>{name}</p>"),
        .. Enumerable.Range(1, pages).Select(number => OutputFile.Text($"/pages/{number}/", string.Concat(Enumerable.Repeat(name, bytesOfPage / name.Length)))),
    ];

    public static OutputPlace Place(TempFolder folder, string output = "output")
    {
        Directory.CreateDirectory(folder.At("input"));
        (OutputPlace? place, OutputProblem? problem) = OutputPlace.Find(folder.At(output), folder.At("input"), Path.GetTempPath(), homeFolder: "");
        Assert.Null(problem);
        return place!;
    }

    /// <summary>Every file below a folder with its text, hidden ones included.</summary>
    public static SortedDictionary<string, string> Read(string folder)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, path), File.ReadAllText(path));
        }

        return files;
    }

    /// <summary>What <see cref="Read"/> gives for the files of a site that was written whole.</summary>
    public static SortedDictionary<string, string> Whole(IReadOnlyList<OutputFile> files)
    {
        SortedDictionary<string, string> whole = new(StringComparer.Ordinal);
        foreach (OutputFile file in files.Append(OutputMarker.File))
        {
            whole.Add(file.Path.Value, System.Text.Encoding.UTF8.GetString(file.Make().Span));
        }

        return whole;
    }
}
