namespace Site.Emitting;

/// <summary>The file by which the generator knows a folder as its own. It is the same in each build.</summary>
public static class OutputMarker
{
    public const string FileName = ".generated-site";

    public static readonly OutputFile File = OutputFile.Text(
        "/" + FileName,
        "This folder was written by the generator of the site. The next build replaces everything in it.\n");

    /// <summary>Whether a folder may be replaced: the generator wrote it, or there is nothing in it.</summary>
    public static bool MayReplace(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, FileName)) || !Directory.EnumerateFileSystemEntries(folder).Any();
}
