namespace Site.Preview;

/// <summary>
/// Says which paths below a folder may have changed. It outlives the folder: when that is moved away, deleted or made anew, it begins again,
/// and says that anything may have changed.
/// </summary>
public sealed class FolderWatch : IDisposable
{
    private const NotifyFilters WhatCounts = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;

    private readonly string folder;
    private readonly ChangeQueue changes;
    private readonly FileSystemWatcher around;
    private readonly Lock oneAtATime = new();
    private FileSystemWatcher? inside;

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
    }

    public void Dispose()
    {
        around.Dispose();
        inside?.Dispose();
    }

    private void Begin()
    {
        Watch();
        changes.AddEverything();
    }

    private void Watch()
    {
        lock (oneAtATime)
        {
            inside?.Dispose();
            inside = Directory.Exists(folder) ? Inside() : null;
        }
    }

    private FileSystemWatcher? Inside()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            // The largest buffer that systems take: 2 000 files at once must not overflow it.
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = WhatCounts, InternalBufferSize = 64 * 1024 };
            watcher.Created += (_, change) => changes.Add(change.FullPath);
            watcher.Changed += (_, change) => changes.Add(change.FullPath);
            watcher.Deleted += (_, change) => changes.Add(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                changes.Add(change.OldFullPath);
                changes.Add(change.FullPath);
            };
            watcher.Error += (_, _) => Begin();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception gone) when (gone is IOException or ArgumentException && !Directory.Exists(folder))
        {
            // Deleted in between; its return is seen from around it.
            watcher?.Dispose();
            return null;
        }
    }
}
