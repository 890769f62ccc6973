using System.Text;
using Site.Diagnostics;
using Site.Files;

namespace Site.Loading;

/// <summary>A file of the input folder, or of the theme's, with where it really lies.</summary>
internal sealed record InputFile(InputPath Path, string FullPath);

/// <summary>Lists the files of an input folder in a fixed order. What leads outside of it is refused.</summary>
internal static class InputFiles
{
    /// <summary>Every ordinary name below the folder, by path. Hidden files and editors' leftovers are passed over in silence.</summary>
    public static IReadOnlyList<InputFile> List(string folder, DiagnosticList found)
    {
        List<InputFile> files = [];
        if (RealPath.Of(folder) is { } root && Directory.Exists(root))
        {
            Walk(new DirectoryInfo(root), "", [root], files, found);
        }

        files.Sort((one, other) => one.Path.CompareTo(other.Path));
        RefuseTwins(files, found);
        return files;
    }

    /// <param name="above">The folders that are walked, links resolved: the root first, this one last.</param>
    private static void Walk(DirectoryInfo folder, string prefix, string[] above, List<InputFile> files, DiagnosticList found)
    {
        foreach (FileSystemInfo entry in Entries(folder, prefix, found))
        {
            if (IsLeftover(entry.Name))
            {
                continue;
            }

            var path = new InputPath(prefix + entry.Name);
            string? real = entry.LinkTarget is null ? entry.FullName : Followed(entry, path, above, found);
            if (real is null)
            {
                continue;
            }

            if (entry is DirectoryInfo)
            {
                Walk(new DirectoryInfo(real), path.Value + "/", [.. above, real], files, found);
            }
            else
            {
                files.Add(new InputFile(path, real));
            }
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string prefix, DiagnosticList found)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(each => each.Name, StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            found.Add(LoadFindings.Unreadable, new SourceText(new InputPath(prefix.TrimEnd('/')), "").Span(0, 0), "this folder cannot be read", "check that you have the right to read it");
            return [];
        }
    }

    /// <returns>Where the link leads, or nothing when it may not be followed.</returns>
    private static string? Followed(FileSystemInfo link, InputPath path, string[] above, DiagnosticList found)
    {
        SourceSpan nowhere = new SourceText(path, "").Span(0, 0);
        string? target = RealPath.Of(link.FullName);
        if (target is null || !Path.Exists(target))
        {
            found.Add(LoadFindings.LinkLoop, nowhere, "this link leads to itself or to nothing", "remove the link, or put the file in its place");
            return null;
        }

        if (!RealPath.Holds(above[0], target))
        {
            found.Add(LoadFindings.OutsideInput, nowhere, "this link leads out of the input folder", "copy the file into the input folder");
            return null;
        }

        // A folder that links to one above it would be walked for ever.
        if (above.Any(each => RealPath.Holds(target, each)))
        {
            found.Add(LoadFindings.LinkLoop, nowhere, "this link leads to a folder that holds it", "remove the link");
            return null;
        }

        return target;
    }

    /// <summary>Whether an editor, or a program for versions, left a file or folder of this name.</summary>
    public static bool IsLeftover(string name) =>
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
