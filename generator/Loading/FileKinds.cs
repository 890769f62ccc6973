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
    Asset,
}

/// <summary>Says by its path what a file of the input is.</summary>
internal static class FileKinds
{
    public static FileKind Of(InputPath path)
    {
        if (path.Value.Split('/').Any(part => part.StartsWith('_')))
        {
            return FileKind.Private;
        }

        return (path.Folders.FirstOrDefault(), path.Extension) switch
        {
            (null, ".yml") => FileKind.Data,
            ("essays" or "pages", ".md") => FileKind.Markdown,
            ("ledger" or "charts" or "teaching", ".yml") => FileKind.Data,
            ("data", ".json") => FileKind.Data,
            ("data", ".csv") => FileKind.Csv,
            ("css", ".css") => FileKind.Asset,
            ("js", ".js") => FileKind.Asset,
            ("fonts", ".woff2" or ".css") => FileKind.Asset,
            ("images", ".svg" or ".png" or ".ico") => FileKind.Asset,
            _ => FileKind.Unknown,
        };
    }
}
