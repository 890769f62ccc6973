namespace Site.Emitting;

/// <summary>Puts a finished folder in the place of another, so that whoever looks finds the one or the other whole.</summary>
public sealed class FolderSwap(string output, string workFolder)
{
    /// <summary>Where the finished folder waits; after an exchange, where the one before it lies.</summary>
    public string Fresh { get; } = Path.Combine(workFolder, "new");

    /// <summary>Where the folder before lies between two renames.</summary>
    private string Former { get; } = Path.Combine(workFolder, "old");

    /// <summary>Brings back the output of a build that was killed between two renames, and removes what killed builds left.</summary>
    public void Repair()
    {
        if (!Directory.Exists(output) && Directory.Exists(Former))
        {
            Directory.Move(Former, output);
        }

        Delete(Fresh);
        Delete(Former);
    }

    public void Run()
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(Fresh, output);
        }
        else if (!LinuxFiles.TryExchange(Fresh, output))
        {
            RunInTwoSteps();
        }
    }

    /// <summary>For systems that cannot exchange. Between the two there is no output; the next build repairs it.</summary>
    public void RunInTwoSteps()
    {
        Directory.Move(output, Former);
        try
        {
            Directory.Move(Fresh, output);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Directory.Move(Former, output);
            throw;
        }
    }

    /// <summary>Removes the folder that was replaced. The site is in its place by now: what cannot be removed waits for the next build.</summary>
    public void Clean()
    {
        try
        {
            Delete(Fresh);

            // Without an output this is the only copy; the next build brings it back.
            if (Directory.Exists(output))
            {
                Delete(Former);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
