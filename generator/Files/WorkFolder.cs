namespace Site.Files;

/// <summary>
/// A folder of one build's own inside of a cache, gone when the work is done. What a killed build left of its own is removed by the next that works there:
/// its lock is nobody's any more.
/// </summary>
public sealed class WorkFolder : IDisposable
{
    private const string Beginning = "work-";
    private const string LockEnding = ".lock";

    private readonly FileStream alive;

    private WorkFolder(string path, FileStream alive)
    {
        FullName = path;
        this.alive = alive;
    }

    /// <summary>Exists, and is empty at first.</summary>
    public string FullName { get; }

    public static WorkFolder In(string cacheFolder)
    {
        Directory.CreateDirectory(cacheFolder);
        RemoveLeftovers(cacheFolder);
        while (true)
        {
            string path = Path.Combine(cacheFolder, Beginning + Path.GetRandomFileName());
            if (TryLock(path + LockEnding, FileMode.CreateNew) is { } alive)
            {
                Directory.CreateDirectory(path);
                return new WorkFolder(path, alive);
            }
        }
    }

    public string At(string name) => Path.Combine(FullName, name);

    public void Dispose()
    {
        Remove(FullName);
        File.Delete(alive.Name);
        alive.Dispose();
    }

    private static void RemoveLeftovers(string cacheFolder)
    {
        foreach (string file in Directory.GetFiles(cacheFolder, $"{Beginning}*{LockEnding}"))
        {
            try
            {
                using FileStream? left = TryLock(file, FileMode.Open);
                if (left is not null)
                {
                    Remove(file[..^LockEnding.Length]);
                    File.Delete(file);
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // A program of the killed build may still be writing there: it waits for the next.
            }
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>Nothing when the lock is another's, or gone.</returns>
    private static FileStream? TryLock(string path, FileMode mode)
    {
        try
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None, 0);
        }
        catch (Exception problem) when (problem is FileNotFoundException || (problem is IOException && File.Exists(path)))
        {
            return null;
        }
    }
}
