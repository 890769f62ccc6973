namespace Site.Commands;

/// <summary>The input folder: where it is, and how messages call it.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Name">As the user gave it, with <c>/</c>, without a slash at its end; empty for the folder in which the command runs.</param>
internal sealed record InputFolder(string Path, string Name)
{
    /// <returns>The folder, or a message that says why it is none.</returns>
    public static (InputFolder? Folder, string Slip) Find(string given, Surroundings here)
    {
        string path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(given, here.WorkingFolder));
        if (!Directory.Exists(path))
        {
            string what = File.Exists(path) ? $"the input '{given}' is a file" : $"there is no input folder '{given}' here";
            return (null, Usage.Message(what, "run the command in the folder that holds 'input', or give the folder with --input DIR"));
        }

        string name = System.IO.Path.TrimEndingDirectorySeparator(given).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        while (name.StartsWith("./", StringComparison.Ordinal))
        {
            name = name[2..];
        }

        return (new InputFolder(path, name == "." ? "" : name), "");
    }
}
