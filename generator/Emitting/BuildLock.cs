namespace Site.Emitting;

/// <summary>The right to write one output folder, held by one build at a time. A build that is killed loses it with its life.</summary>
public sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // EWOULDBLOCK of Linux and of macOS, and the sharing violation of Windows: another build holds the lock.
    // EEXIST: another build removed the folder while it was being made.
    private static readonly int[] TryAgain = [11, 35, unchecked((int)0x80070020), 17];

    private readonly string workFolder;
    private readonly FileStream file;

    private BuildLock(string workFolder, FileStream file)
    {
        this.workFolder = workFolder;
        this.file = file;
    }

    /// <param name="patience">How long to wait for another build to end.</param>
    /// <returns>The lock, or nothing while another build holds it.</returns>
    public static BuildLock? Take(string workFolder, TimeSpan patience)
    {
        long end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            if (TryOpen(workFolder) is { } file)
            {
                // Between opening and locking, the build before may have removed the file: its lock then guards nothing.
                if (LinuxFiles.IsStillAt(file.SafeFileHandle, file.Name))
                {
                    return new BuildLock(workFolder, file);
                }

                file.Dispose();
            }
            else if (Environment.TickCount64 >= end)
            {
                return null;
            }

            Thread.Sleep(Pause);
        }
    }

    /// <summary>Whether a work folder may be one of ours: the lock is the first thing in it and the last.</summary>
    public static bool MayBeOurs(string workFolder) =>
        new DirectoryInfo(workFolder).LinkTarget is null && !File.Exists(workFolder) && HoldsNothingWithoutLock(workFolder);

    // Looked at once: between two looks another build may take the lock, or give it back.
    private static bool HoldsNothingWithoutLock(string workFolder)
    {
        try
        {
            string[] entries = Directory.GetFileSystemEntries(workFolder);
            return entries.Length == 0 || entries.Contains(PathIn(workFolder));
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
    }

    public void Dispose()
    {
        // Without the check of the path above, a removed lock could be held twice; there the file stays.
        if (OperatingSystem.IsLinux())
        {
            File.Delete(file.Name);
        }

        file.Dispose();
        try
        {
            Directory.Delete(workFolder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The next build is already in it, or something could not be removed and waits for the next.
        }
    }

    private static string PathIn(string workFolder) => Path.Combine(workFolder, "lock");

    private static FileStream? TryOpen(string workFolder)
    {
        try
        {
            Directory.CreateDirectory(workFolder);
            return new FileStream(PathIn(workFolder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
        }
        catch (Exception gone) when (gone is DirectoryNotFoundException or FileNotFoundException)
        {
            return null;
        }
        catch (IOException problem) when (TryAgain.Contains(problem.HResult))
        {
            return null;
        }
    }
}
