using Site.Loading;

namespace Site.Preview;

/// <summary>
/// Says which paths below a folder may have changed. It outlives the folder: when that is moved away, deleted or made anew, it begins again,
/// and says that anything may have changed.
/// </summary>
public sealed class FolderWatch : IDisposable
{
    private const NotifyFilters WhatCounts = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;

    /// <summary>A branch that changes brings many folders at once; they are followed together.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(20);

    /// <summary>Until a folder that could not be watched is tried again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string folder;
    private readonly ChangeQueue changes;
    private readonly FileSystemWatcher around;
    private readonly Lock oneAtATime = new();
    private FileSystemWatcher? inside;
    private FileSystemWatcher? firstLevel;
    private int isAsked;
    private bool isFollowing;
    private bool isOver;

    /// <param name="folder">Absolute; need not exist yet, but the folder that holds it must.</param>
    public FolderWatch(string folder, ChangeQueue changes)
    {
        this.folder = folder;
        this.changes = changes;
        around = new FileSystemWatcher(Path.GetDirectoryName(folder)!, Path.GetFileName(folder)) { NotifyFilter = NotifyFilters.DirectoryName };
        around.Created += (_, _) => Begin();
        around.Deleted += (_, _) => Begin();
        around.Renamed += (_, _) => Begin();
        around.Error += (_, _) => Begin();
        around.EnableRaisingEvents = true;
        Watch();
        isFollowing = true;
    }

    public void Dispose()
    {
        around.Dispose();
        lock (oneAtATime)
        {
            isOver = true;
            inside?.Dispose();
            firstLevel?.Dispose();
        }
    }

    private void Begin()
    {
        Interlocked.Exchange(ref isAsked, 0);
        Watch();
        changes.AddEverything();
    }

    private void Watch()
    {
        lock (oneAtATime)
        {
            if (isOver)
            {
                return;
            }

            inside?.Dispose();
            firstLevel?.Dispose();
            inside = Directory.Exists(folder) ? Started(Inside) : null;
            firstLevel = inside is not null ? Started(FirstLevel) : null;
            if (firstLevel is null && Directory.Exists(folder))
            {
                // The system has no watch to give, or the folder came back this moment.
                BeginIn(Patience);
            }
        }
    }

    // Without the lock: whoever is heard here may be waited for by the one who holds it.
    private void BeginIn(TimeSpan time)
    {
        if (Interlocked.Exchange(ref isAsked, 1) == 0)
        {
            _ = Task.Delay(time).ContinueWith(_ => Begin(), TaskScheduler.Default);
        }
    }

    /// <summary>A folder that was moved away and comes back is the same one to the system, and .NET stops to hear of what is in it. So all is watched anew.</summary>
    private void Changed(string path, bool mayBeFolder)
    {
        changes.Add(path);
        if (mayBeFolder && Directory.Exists(path) && !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(InputFiles.IsLeftover))
        {
            BeginIn(Gathering);
        }
    }

    private FileSystemWatcher Inside()
    {
        // The largest buffer that systems take: 2 000 files at once must not overflow it.
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = WhatCounts, InternalBufferSize = 64 * 1024 };
        watcher.Created += (_, change) => Changed(change.FullPath, mayBeFolder: true);
        watcher.Changed += (_, change) => Changed(change.FullPath, mayBeFolder: false);
        watcher.Deleted += (_, change) => Changed(change.FullPath, mayBeFolder: false);
        watcher.Renamed += (_, change) =>
        {
            Changed(change.OldFullPath, mayBeFolder: false);
            Changed(change.FullPath, mayBeFolder: true);
        };
        watcher.Error += (_, _) => BeginIn(Gathering);
        return watcher;
    }

    /// <summary>Watching all levels, .NET says nothing of a folder on the first that goes and comes within a few milliseconds; watching one level, it does.</summary>
    private FileSystemWatcher FirstLevel()
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, change) => Changed(change.FullPath, mayBeFolder: true);
        watcher.Renamed += (_, change) => Changed(change.FullPath, mayBeFolder: true);
        watcher.Error += (_, _) => BeginIn(Gathering);
        return watcher;
    }

    /// <returns>Nothing when there is no such folder any more, or the system has no watch to give.</returns>
    /// <exception cref="IOException">The system has none to give at the beginning.</exception>
    private FileSystemWatcher? Started(Func<FileSystemWatcher> make)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = make();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception gone) when (gone is IOException or ArgumentException && (isFollowing || !Directory.Exists(folder)))
        {
            // Deleted in between; its return is seen from around it.
            watcher?.Dispose();
            return null;
        }
    }
}
