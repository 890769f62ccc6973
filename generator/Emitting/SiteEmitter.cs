namespace Site.Emitting;

/// <summary>What became of the output folder.</summary>
/// <param name="Problem">Why it was left as it was; nothing when the site is there.</param>
/// <param name="IsUnchanged">Whether every byte was already in its place.</param>
/// <param name="Bytes">Of all files together; 0 when there is a problem.</param>
public sealed record EmitResult(OutputProblem? Problem, bool IsUnchanged, long Bytes = 0);

/// <summary>The one place that writes the site: all of it beside the output first, then into its place in one step.</summary>
public static class SiteEmitter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Makes the output folder hold exactly these files. On any failure it stays as it was, byte for byte.</summary>
    public static EmitResult Emit(IReadOnlyList<OutputFile> files, OutputPlace place) => Emit(files, place, Patience);

    /// <param name="patience">How long to wait for another build to end.</param>
    public static EmitResult Emit(IReadOnlyList<OutputFile> files, OutputPlace place, TimeSpan patience)
    {
        string clash = OutputNames.FindClash(files);
        if (clash != "")
        {
            return Refused(new OutputProblem(EmitFindings.SameName, place.Given, clash, "rename one of the two"));
        }

        try
        {
            return EmitAlone([.. files, OutputMarker.File], place, patience);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            (string what, string fix) = WriteFault.InWords(problem);
            return Refused(new OutputProblem(EmitFindings.NotWritten, place.Given, $"the site cannot be written: {what}", fix));
        }
    }

    private static EmitResult EmitAlone(IReadOnlyList<OutputFile> files, OutputPlace place, TimeSpan patience)
    {
        if (!BuildLock.MayBeOurs(place.WorkFolder))
        {
            string name = $"{Path.TrimEndingDirectorySeparator(place.Given)}.building";
            return Refused(new OutputProblem(EmitFindings.NotOurs, name, "a build gets ready in this folder, and it holds something else", "move it away, or choose another folder with --output"));
        }

        using BuildLock? alone = BuildLock.Take(place.WorkFolder, patience);
        if (alone is null)
        {
            return Refused(new OutputProblem(EmitFindings.Busy, place.Given, "another build is writing this folder", "wait until it has ended, then build again"));
        }

        var swap = new FolderSwap(place.Path, place.WorkFolder);
        swap.Repair();
        if (Directory.Exists(place.Path) && !OutputMarker.MayReplace(place.Path))
        {
            return Refused(new OutputProblem(EmitFindings.NotOurs, place.Given, "the output folder holds files that this generator did not write", "empty it yourself, or choose another folder with --output"));
        }

        try
        {
            SiteInFolder put = WrittenSite.Put(files, place.Path, swap.Fresh);
            if (!put.IsUnchanged)
            {
                swap.Run();
            }

            return new EmitResult(null, put.IsUnchanged, put.Bytes);
        }
        finally
        {
            swap.Clean();
        }
    }

    private static EmitResult Refused(OutputProblem problem) => new(problem, IsUnchanged: false);
}
