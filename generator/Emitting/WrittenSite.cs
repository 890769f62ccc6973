using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Site.Diagnostics;

namespace Site.Emitting;

/// <summary>What was put into a folder.</summary>
/// <param name="Bytes">Of all files together.</param>
/// <param name="IsUnchanged">Whether the folder before holds these files and no others, byte for byte.</param>
internal sealed record SiteInFolder(long Bytes, bool IsUnchanged);

/// <summary>Puts the files of a site into a fresh folder, unless the folder before is that site already. What is the same there gets a second name; only the rest is written.</summary>
internal sealed class WrittenSite
{
    // SIGXFSZ on Linux and macOS.
    private const int FileSizeSignal = 25;

    // The system's own answer to a file above its limit of size is to end the process without a word. Heard until the end of the process:
    // the runtime passes signals on later, when the write that caused one may long have failed.
    private static readonly Lazy<PosixSignalRegistration?> Unkilled = new(() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileSizeSignal, signal => signal.Cancel = true));

    private readonly IReadOnlyList<OutputFile> files;
    private readonly string present;
    private readonly HashSet<string> folders;
    private readonly HashSet<string> ordinary = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> kept = [];

    /// <summary>The fresh folder, with every folder in it: made when the first file turns out to be new, which in many builds none does.</summary>
    private readonly Lazy<string> fresh;
    private long bytes;

    private WrittenSite(IReadOnlyList<OutputFile> files, string present, string fresh)
    {
        this.files = files;
        this.present = present;
        folders = [.. files.SelectMany(file => FoldersOf(file.Path))];
        this.fresh = new(() => WithFolders(fresh));
    }

    /// <param name="present">The folder of the last build; it may be missing.</param>
    /// <param name="fresh">A folder that does not exist yet. When this returns, the disk has every file in it; where nothing has changed it is not made.</param>
    public static SiteInFolder Put(IReadOnlyList<OutputFile> files, string present, string fresh)
    {
        var site = new WrittenSite(files, present, fresh);
        bool isFamiliar = site.LookAround();
        _ = Unkilled.Value;
        MadeFiles.Each(files, site.Put);
        bool isUnchanged = isFamiliar && site.kept.Count == files.Count;
        if (!isUnchanged)
        {
            site.TakeOver();
        }

        return new SiteInFolder(site.bytes, isUnchanged);
    }

    private string WithFolders(string path)
    {
        Directory.CreateDirectory(path);
        Parallel.ForEach(folders, each => Directory.CreateDirectory(Path.Combine(path, each)));
        return path;
    }

    /// <returns>Whether the folder before has the same number of files and folders and nothing but files and folders.</returns>
    private bool LookAround()
    {
        if (!Directory.Exists(present))
        {
            return false;
        }

        FileSystemInfo[] there = [.. new DirectoryInfo(present).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)];
        ordinary.UnionWith(there.Where(each => each is FileInfo { LinkTarget: null }).Select(each => each.FullName));
        return ordinary.Count == files.Count && there.Length == files.Count + folders.Count;
    }

    private void Put(OutputFile file, ReadOnlyMemory<byte> content)
    {
        Interlocked.Add(ref bytes, content.Length);
        string before = Path.Combine(present, file.Path.Value);
        if (ordinary.Contains(before) && Holds(before, content.Span))
        {
            kept.Enqueue(file.Path.Value);
        }
        else
        {
            Write(content.Span, Path.Combine(fresh.Value, file.Path.Value));
        }
    }

    /// <summary>Brings what is the same into the fresh folder.</summary>
    private void TakeOver()
    {
        string to = fresh.Value;
        try
        {
            Parallel.ForEach(kept, path => TakeOver(Path.Combine(present, path), Path.Combine(to, path)));
        }
        catch (AggregateException several)
        {
            throw Fault.Cause(several);
        }
    }

    private static void TakeOver(string before, string now)
    {
        if (!LinuxFiles.TryLink(before, now))
        {
            Write(File.ReadAllBytes(before), now);
        }
    }

    private static bool Holds(string path, ReadOnlySpan<byte> content) =>
        new FileInfo(path).Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private static void Write(ReadOnlySpan<byte> content, string path)
    {
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(handle, content, 0);
            RandomAccess.FlushToDisk(handle);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            // .NET takes the system's "file too large" for a slip of the caller.
            throw new IOException(problem.Message, WriteFault.FileTooLarge);
        }
    }

    private static IEnumerable<string> FoldersOf(OutputPath path)
    {
        for (int slash = path.Value.IndexOf('/'); slash >= 0; slash = path.Value.IndexOf('/', slash + 1))
        {
            yield return path.Value[..slash];
        }
    }
}
