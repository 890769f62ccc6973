using Site.Diagnostics;

namespace Site.Loading;

internal enum FileKind
{
    /// <summary>Nothing reads it here.</summary>
    Unknown,

    /// <summary>Its name, or a folder's above it, begins with <c>_</c>: kept beside the content and not published.</summary>
    Private,
    Data,
    Markdown,
    Csv,

    /// <summary>The script of a scenario.</summary>
    Model,
    Asset,

    /// <summary>Of an edition: kept byte for byte.</summary>
    Edition,
}

/// <summary>Says by its path what a file of the input is.</summary>
internal static class FileKinds
{
    public static FileKind Of(InputPath path)
    {
        // Whatever lies in an edition is told, so that nothing of it can be hidden from the list of its files.
        if (path.Folders is ["editions", _, ..])
        {
            return FileKind.Edition;
        }

        if (path.Value.Split('/').Any(part => part.StartsWith('_')))
        {
            return FileKind.Private;
        }

        return (path.Folders.FirstOrDefault(), path.Extension) switch
        {
            (null, ".yml") => FileKind.Data,
            ("essays" or "pages", ".md") => FileKind.Markdown,
            ("ledger", ".yml") when path.Folders is ["ledger"] or ["ledger", "facts", ..] => FileKind.Data,
            ("charts" or "diagrams" or "teaching", ".yml") => FileKind.Data,
            ("scenarios", ".yml") when path.Folders.Length == 2 => FileKind.Data,
            ("scenarios", ".js") when path.Folders.Length == 2 && ModelName.IsOne(path) => FileKind.Model,
            ("data", ".json") when path.Folders.Length == 1 => FileKind.Data,
            ("data", ".csv") => FileKind.Csv,
            ("css", ".css") => FileKind.Asset,
            ("js", ".js") => FileKind.Asset,
            ("fonts", ".woff2" or ".css") => FileKind.Asset,
            ("images", ".svg" or ".png" or ".ico") => FileKind.Asset,
            _ => FileKind.Unknown,
        };
    }

    /// <summary>The path under which a file that is not read would be, when its folder or its ending is a slip; else empty.</summary>
    public static string Nearest(InputPath path)
    {
        string[] folders = path.Folders;
        string ending = path.Extension switch
        {
            ".markdown" or ".txt" => ".md",
            ".yaml" => ".yml",
            var other => other,
        };
        string[][] near =
        [
            folders,
            folders.Length == 0 ? [] : [Suggestion.For(folders[0], Folders), .. folders[1..]],
            folders is ["ledger", ..] ? ["ledger", "facts"] : [],
        ];
        return near
            .Select(each => new InputPath(string.Join('/', [.. each, path.Stem + ending])))
            .Where(each => Of(each) is not (FileKind.Unknown or FileKind.Private))
            .Select(each => each.Value)
            .FirstOrDefault("");
    }

    private static readonly string[] Folders = ["essays", "pages", "ledger", "charts", "diagrams", "scenarios", "teaching", "data", "css", "js", "fonts", "images"];
}
