namespace Site.Preview;

/// <summary>Watches everything that a preview is made of.</summary>
public sealed class InputWatch : IDisposable
{
    private readonly List<IDisposable> watches = [];

    public InputWatch(PreviewInput input, ChangeQueue changes)
    {
        try
        {
            foreach (string folder in input.ThemeFolders.Prepend(input.Folder).Where(Directory.Exists))
            {
                watches.Add(new FolderWatch(folder, changes));
            }

            watches.Add(OneFile(input.HostFile, changes));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose() => watches.ForEach(each => each.Dispose());

    private static FileSystemWatcher OneFile(string path, ChangeQueue changes)
    {
        var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        watcher.Created += (_, _) => changes.Add(path);
        watcher.Changed += (_, _) => changes.Add(path);
        watcher.Deleted += (_, _) => changes.Add(path);
        watcher.Renamed += (_, _) => changes.Add(path);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
