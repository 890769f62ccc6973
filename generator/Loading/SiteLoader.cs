using Site.Diagnostics;

namespace Site.Loading;

/// <summary>Reads the input folder, and the theme's files under it. The one place that reads disk for content.</summary>
public static class SiteLoader
{
    private const int MostTextBytes = 2 << 20;
    private const int MostDataBytes = 8 << 20;
    private const int MostAssetBytes = 4 << 20;

    /// <summary>Stands for a file that nothing reads.</summary>
    private static readonly object Nobody = new();

    /// <param name="inputFolder">The folder that writers work in.</param>
    /// <param name="themeFolders">Folders whose files lie under the input's own, the first undermost.</param>
    public static LoadedSite Load(string inputFolder, IReadOnlyList<ThemeFolder> themeFolders, DiagnosticList found) =>
        Load(inputFolder, themeFolders, KeptWork.None, found);

    /// <param name="kept">What builds before this one made of files that have not changed.</param>
    public static LoadedSite Load(string inputFolder, IReadOnlyList<ThemeFolder> themeFolders, KeptWork kept, DiagnosticList found)
    {
        SortedDictionary<string, LoadedAsset> assets = ThemeAssets(themeFolders, found);
        InputFile[] files = [.. InputFiles.List(inputFolder, found)];
        object?[] loaded = files.SelectSideBySide(file => Read(file, kept, found));
        foreach (LoadedAsset asset in loaded.OfType<LoadedAsset>())
        {
            assets[asset.Path.Value] = asset;
        }

        return new LoadedSite
        {
            Data = [.. loaded.OfType<LoadedData>()],
            Markdown = [.. loaded.OfType<LoadedMarkdown>()],
            Csv = [.. loaded.OfType<LoadedCsv>()],
            Models = [.. loaded.OfType<SourceText>()],
            Assets = [.. assets.Values],
            Editions = [.. loaded.OfType<LoadedEditionFile>().Select(each => each.File)],
            Broken = [.. files.Where((_, i) => loaded[i] is null).Select(each => each.Path)],
        };
    }

    /// <returns>Nothing when the file cannot be read; <see cref="Nobody"/> when it is not read.</returns>
    private static object? Read(InputFile file, KeptWork kept, DiagnosticList found)
    {
        RefuseBadName(file.Path, found);
        switch (FileKinds.Of(file.Path))
        {
            case FileKind.Data:
                return OfText(file, MostDataBytes, kept, found, Data);
            case FileKind.Markdown:
                return OfText(file, MostTextBytes, kept, found, FrontMatter.Read);
            case FileKind.Model:
                return OfText(file, MostTextBytes, kept, found, (text, _) => text);
            case FileKind.Csv:
                return OfText(file, MostDataBytes, kept, found, CsvReading.Read);
            case FileKind.Asset:
                return Asset(file, found);
            case FileKind.Edition:
                return Asset(file, found) is { } bytes ? new LoadedEditionFile(bytes) : null;
            case FileKind.Private:
                return Nobody;
            default:
                WarnUnread(file, found);
                return Nobody;
        }
    }

    private static SortedDictionary<string, LoadedAsset> ThemeAssets(IReadOnlyList<ThemeFolder> themeFolders, DiagnosticList found)
    {
        SortedDictionary<string, LoadedAsset> assets = new(StringComparer.Ordinal);
        foreach (ThemeFolder folder in themeFolders)
        {
            foreach (InputFile file in InputFiles.List(folder.FullPath, found))
            {
                InputFile mounted = file with { Path = new InputPath(folder.Prefix + file.Path.Value) };
                if (FileKinds.Of(mounted.Path) == FileKind.Asset)
                {
                    if (Asset(mounted, found) is { } asset)
                    {
                        assets[mounted.Path.Value] = asset;
                    }
                }
            }
        }

        return assets;
    }

    private static T? OfText<T>(InputFile file, int mostBytes, KeptWork kept, DiagnosticList found, Func<SourceText, DiagnosticList, T?> read)
        where T : class =>
        FileReading.Bytes(file, mostBytes, found) is { } bytes
            ? kept.OfFile(file.Path, bytes, found, own => FileReading.Text(file.Path, bytes, own) is { } text ? read(text, own) : null)
            : null;

    private static LoadedData? Data(SourceText text, DiagnosticList found) =>
        YamlReader.Read(text, found) is { } root ? new LoadedData(text, root) : null;

    // Essays, pages and charts are named by ids, which binding looks at; these keep their names as they are.
    private static void RefuseBadName(InputPath path, DiagnosticList found)
    {
        bool isPublished = FileKinds.Of(path) is FileKind.Csv or FileKind.Asset or FileKind.Edition;
        if (isPublished && !path.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_'))
        {
            found.Add(LoadFindings.BadName, new SourceText(path, "").Span(0, 0), $"the name '{path.FileName}' cannot stand in an address", "rename the file: use letters a to z, digits, '-' and '_'");
        }
    }

    private static LoadedAsset? Asset(InputFile file, DiagnosticList found) =>
        FileReading.Bytes(file, MostAssetBytes, found) is { } bytes ? new LoadedAsset(file.Path, bytes) : null;

    private static void WarnUnread(InputFile file, DiagnosticList found) =>
        found.Add(LoadFindings.NotRead, new SourceText(file.Path, "").Span(0, 0), $"'{file.Path.FileName}' is not read", "move it to where files of its kind belong, or begin its name with '_'", FileKinds.Nearest(file.Path));
}

/// <summary>Keeps files of editions apart from those that pages load.</summary>
internal sealed record LoadedEditionFile(LoadedAsset File);

/// <summary>A folder of the theme and where its files lie under the input, for example <c>fonts/</c>; empty for the same names.</summary>
public sealed record ThemeFolder(string FullPath, string Prefix);
