using System.Text;
using Site.Diagnostics;

namespace Site.Loading;

/// <summary>A file of the input folder, or of the theme's, with where it really lies.</summary>
internal sealed record InputFile(InputPath Path, string FullPath);

/// <summary>Lists the files of an input folder in a fixed order. What leads outside of it is refused.</summary>
internal static class InputFiles
{
    /// <summary>Every ordinary name below the folder, by path. Hidden files and editors' leftovers are passed over in silence.</summary>
    public static IReadOnlyList<InputFile> List(string folder, DiagnosticList found)
    {
        string root = Resolved(new DirectoryInfo(folder))?.FullName ?? Path.GetFullPath(folder);
        List<InputFile> files = [];
        Walk(new DirectoryInfo(root), "", root, files, found);
        files.Sort((one, other) => one.Path.CompareTo(other.Path));
        RefuseTwins(files, found);
        return files;
    }

    private static void Walk(DirectoryInfo folder, string prefix, string root, List<InputFile> files, DiagnosticList found)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos().OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            if (IsLeftover(entry.Name))
            {
                continue;
            }

            var path = new InputPath(prefix + entry.Name);
            if (entry.LinkTarget is not null && !MayFollow(entry, path, root, found))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                Walk(inner, path.Value + "/", root, files, found);
            }
            else
            {
                files.Add(new InputFile(path, entry.FullName));
            }
        }
    }

    private static bool MayFollow(FileSystemInfo link, InputPath path, string root, DiagnosticList found)
    {
        SourceSpan nowhere = new SourceText(path, "").Span(0, 0);
        FileSystemInfo? target = Resolved(link);
        if (target is null || !target.Exists)
        {
            found.Add(LoadFindings.LinkLoop, nowhere, "this link leads to itself or to nothing", "remove the link, or put the file in its place");
            return false;
        }

        if (!IsInside(target.FullName, root))
        {
            found.Add(LoadFindings.OutsideInput, nowhere, "this link leads out of the input folder", "copy the file into the input folder");
            return false;
        }

        // A folder that links to one above it would be walked for ever.
        if (link is DirectoryInfo && IsInside(link.FullName, target.FullName))
        {
            found.Add(LoadFindings.LinkLoop, nowhere, "this link leads to a folder that holds it", "remove the link");
            return false;
        }

        return true;
    }

    private static FileSystemInfo? Resolved(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) ?? link;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // Compared folder by folder: as plain text 'output-private' would pass for 'output'.
    private static bool IsInside(string path, string root) =>
        path == root || path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsLeftover(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'))
        || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal)
        || name is "Thumbs.db" or "desktop.ini" or "4913";

    private static void RefuseTwins(List<InputFile> files, DiagnosticList found)
    {
        Dictionary<string, InputFile> seen = new(StringComparer.Ordinal);
        foreach (InputFile file in files)
        {
            string folded = file.Path.Value.Normalize(NormalizationForm.FormC).ToLowerInvariant();
            if (!seen.TryAdd(folded, file))
            {
                found.Add(LoadFindings.SameName, new SourceText(file.Path, "").Span(0, 0), $"the name differs from '{seen[folded].Path}' only by case or by the form of its letters", "rename one of the two");
            }
        }
    }
}
