using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Site.Emitting;

/// <summary>The files of a site in a folder: writes them all, or says whether they are all there already.</summary>
internal static class WrittenSite
{
    // Waiting for the disk is most of the work, and it flushes several files in the time of one.
    private static readonly ParallelOptions Side = new() { MaxDegreeOfParallelism = 16 };

    // SIGXFSZ on Linux and macOS.
    private const int FileSizeSignal = 25;

    /// <summary>Writes every file into an empty folder, and returns when the disk has them.</summary>
    public static void Write(IReadOnlyList<OutputFile> files, string folder)
    {
        foreach (string each in files.Select(file => Path.GetDirectoryName(PathOf(file, folder))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(each);
        }

        // The system's own answer to a file above its limit of size is to end the process without a word.
        using PosixSignalRegistration? _ = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileSizeSignal, signal => signal.Cancel = true);
        try
        {
            Parallel.ForEach(files, Side, file => Write(file, PathOf(file, folder)));
        }
        catch (AggregateException several)
        {
            throw several.Flatten().InnerExceptions[0];
        }
    }

    /// <summary>Whether a folder holds these files and no others, byte for byte.</summary>
    public static bool Is(IReadOnlyList<OutputFile> files, string folder)
    {
        var there = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).ToList();
        if (there.Any(each => each.LinkTarget is not null) || there.Count(each => each is FileInfo) != files.Count)
        {
            return false;
        }

        HashSet<string> folders = [.. files.SelectMany(file => FoldersOf(file.Path)).Select(each => Path.Combine(folder, each))];
        return there.Count(each => each is DirectoryInfo) == folders.Count && files.All(file => Is(file, PathOf(file, folder)));
    }

    private static void Write(OutputFile file, string path)
    {
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(handle, file.Bytes.Span, 0);
            RandomAccess.FlushToDisk(handle);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            // .NET takes the system's "file too large" for a slip of the caller.
            throw new IOException(problem.Message, WriteFault.FileTooLarge);
        }
    }

    private static bool Is(OutputFile file, string path)
    {
        var there = new FileInfo(path);
        return there.Exists && there.Length == file.Bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    private static IEnumerable<string> FoldersOf(OutputPath path)
    {
        for (int slash = path.Value.IndexOf('/'); slash >= 0; slash = path.Value.IndexOf('/', slash + 1))
        {
            yield return path.Value[..slash];
        }
    }

    private static string PathOf(OutputFile file, string folder) => Path.Combine(folder, file.Path.Value);
}
