using Site.Files;

namespace Site.Emitting;

/// <summary>A folder that may be replaced by a site as far as its place goes: nothing that anybody wrote lies in it or around it.</summary>
public sealed record OutputPlace
{
    private OutputPlace(string given, string path)
    {
        Given = given;
        Path = path;
    }

    /// <summary>As the user gave it: how messages call it.</summary>
    public string Given { get; }

    /// <summary>Absolute, with every link on the way followed.</summary>
    public string Path { get; }

    /// <summary>Beside the output, so that it lies on the same file system: where a build gets ready, and nothing is deployed from.</summary>
    public string WorkFolder => Path + ".building";

    /// <summary>Looks at the folder before any work is done for it.</summary>
    /// <param name="workingFolder">Where the command runs.</param>
    /// <param name="homeFolder">The user's own; empty when there is none.</param>
    /// <returns>The place, or why it is refused.</returns>
    public static (OutputPlace? Place, OutputProblem? Problem) Find(string given, string inputFolder, string workingFolder, string homeFolder)
    {
        string full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(given, workingFolder));
        if (System.IO.Path.GetDirectoryName(full) is not { } parent)
        {
            return (null, new OutputProblem(EmitFindings.TooPrecious, given, "the output folder is the root of the file system", OtherFolder));
        }

        try
        {
            string path = System.IO.Path.Combine(Followed(parent), System.IO.Path.GetFileName(full));
            OutputProblem? problem = Refuse(given, path, Followed(inputFolder), Followed(workingFolder), homeFolder == "" ? null : Followed(homeFolder));
            return problem is null ? (new OutputPlace(given, path), null) : (null, problem);
        }
        catch (IOException problem)
        {
            return (null, new OutputProblem(EmitFindings.IsLink, given, problem.Message, OtherFolder));
        }
    }

    private static string Followed(string path) => RealPath.Of(path) ?? throw new IOException($"the links of '{path}' lead in a circle");

    private const string OtherFolder = "give a folder of its own, for example --output output";

    private static OutputProblem? Refuse(string given, string path, string input, string working, string? home)
    {
        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            return new OutputProblem(EmitFindings.IsLink, given, "the output folder is a link", "give the folder itself");
        }

        if (RealPath.Holds(path, input) || RealPath.Holds(input, path))
        {
            string how = RealPath.Holds(path, input) ? RealPath.Holds(input, path) ? "is" : "holds" : "lies in";
            return new OutputProblem(EmitFindings.OverlapsInput, given, $"the output folder {how} the input folder", OtherFolder);
        }

        if (RealPath.Holds(path, working))
        {
            return new OutputProblem(EmitFindings.TooPrecious, given, "the output folder is the folder in which the command runs, or holds it", OtherFolder);
        }

        if (home is not null && RealPath.Holds(path, home))
        {
            return new OutputProblem(EmitFindings.TooPrecious, given, "the output folder is your home folder, or holds it", OtherFolder);
        }

        return File.Exists(path) ? new OutputProblem(EmitFindings.NotAFolder, given, "the output folder is a file", OtherFolder) : null;
    }
}
