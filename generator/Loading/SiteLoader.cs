using Site.Diagnostics;

namespace Site.Loading;

/// <summary>Reads the input folder, and the theme's files under it. The one place that reads disk for content.</summary>
public static class SiteLoader
{
    private const int MostTextBytes = 2 << 20;
    private const int MostDataBytes = 8 << 20;
    private const int MostAssetBytes = 4 << 20;

    /// <param name="inputFolder">The folder that writers work in.</param>
    /// <param name="themeFolders">Folders whose files lie under the input's own, the first undermost.</param>
    public static LoadedSite Load(string inputFolder, IReadOnlyList<ThemeFolder> themeFolders, DiagnosticList found) =>
        Load(inputFolder, themeFolders, KeptWork.None, found);

    /// <param name="kept">What builds before this one made of files that have not changed.</param>
    public static LoadedSite Load(string inputFolder, IReadOnlyList<ThemeFolder> themeFolders, KeptWork kept, DiagnosticList found)
    {
        List<LoadedData> data = [];
        List<LoadedMarkdown> markdown = [];
        List<LoadedCsv> csv = [];
        List<SourceText> models = [];
        List<InputPath> broken = [];
        SortedDictionary<string, LoadedAsset> assets = ThemeAssets(themeFolders, found);
        foreach (InputFile file in InputFiles.List(inputFolder, found))
        {
            RefuseBadName(file.Path, found);
            bool read = FileKinds.Of(file.Path) switch
            {
                FileKind.Data => Keep(data, OfText(file, MostDataBytes, kept, found, Data)),
                FileKind.Markdown => Keep(markdown, OfText(file, MostTextBytes, kept, found, FrontMatter.Read)),
                FileKind.Model => Keep(models, OfText(file, MostTextBytes, kept, found, (text, _) => text)),
                FileKind.Csv => Keep(csv, OfText(file, MostDataBytes, kept, found, CsvReading.Read)),
                FileKind.Asset => KeepAsset(assets, file, found),
                FileKind.Private => true,
                _ => WarnUnread(file, found),
            };
            if (!read)
            {
                broken.Add(file.Path);
            }
        }

        return new LoadedSite { Data = data, Markdown = markdown, Csv = csv, Models = models, Assets = [.. assets.Values], Broken = broken };
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
                    KeepAsset(assets, mounted, found);
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
        bool isPublished = FileKinds.Of(path) is FileKind.Csv or FileKind.Asset;
        if (isPublished && !path.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_'))
        {
            found.Add(LoadFindings.BadName, new SourceText(path, "").Span(0, 0), $"the name '{path.FileName}' cannot stand in an address", "rename the file: use letters a to z, digits, '-' and '_'");
        }
    }

    private static bool Keep<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
        {
            list.Add(item);
        }

        return item is not null;
    }

    private static bool KeepAsset(SortedDictionary<string, LoadedAsset> assets, InputFile file, DiagnosticList found)
    {
        if (FileReading.Bytes(file, MostAssetBytes, found) is not { } bytes)
        {
            return false;
        }

        assets[file.Path.Value] = new LoadedAsset(file.Path, bytes);
        return true;
    }

    private static bool WarnUnread(InputFile file, DiagnosticList found)
    {
        found.Add(LoadFindings.NotRead, new SourceText(file.Path, "").Span(0, 0), $"'{file.Path.FileName}' is not read", "move it to where files of its kind belong, or begin its name with '_'", FileKinds.Nearest(file.Path));
        return true;
    }
}

/// <summary>A folder of the theme and where its files lie under the input, for example <c>fonts/</c>; empty for the same names.</summary>
public sealed record ThemeFolder(string FullPath, string Prefix);
