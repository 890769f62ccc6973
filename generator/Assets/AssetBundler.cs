using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Files;
using Site.Loading;

namespace Site.Assets;

/// <summary>Bundles style sheets and scripts with esbuild, and names every file by the hash of its bytes. What was bundled once is kept by content.</summary>
public sealed partial class AssetBundler(string esbuild, string plotly, string cacheFolder)
{
    /// <summary>What pages load. The theme's script runs before the first paint and is no module.</summary>
    private static readonly string[] EntryPoints = ["css/site.css", "css/pages.css", "js/site.js", "js/theme.js"];

    /// <summary>What only some pages load; a theme of one's own may do without.</summary>
    private static readonly string[] OwnEntryPoints =
    [
        "css/book.css", "css/course.css", "css/find.css", "css/story.css", "css/teach.css", "css/explore.css", "js/explore.js", "js/quiz.js", "js/teach.js", "js/cartridge.js", "js/search.js", "js/paths.js", "js/story.js", "css/scenario.css", "css/scenario-controls.css", "js/scenario.js", "js/scenario-tools.js", "js/scenario-files.js", "js/scenario-rows.js", "js/scenario-grid.js",
        "css/embed-chart.css", "css/embed-scenario.css", "js/embed-first.js", "js/embed-chart.js", "js/embed-notice.js", "js/embed-scenario.js", "js/embed-scenario-rows.js", "js/embed-scenario-grid.js",
        "js/assign.js", "css/packet.css", "js/packet.js", "js/print.js",
        "css/share.css", OfflineScript, "js/keep.js", "js/worker.js", "js/share.js", "js/share-dialog.js", HostScript,
    ];

    /// <summary>What other sites load: it keeps its address for ever.</summary>
    private const string HostScript = "js/host.js";

    private const string HostScriptUrl = "/embed.js";

    /// <summary>What stands first on the pages of a copy that is opened from a folder.</summary>
    public const string OfflineScript = "js/offline.js";

    // ENOSPC, as the system tells it of files that the generator writes itself.
    private const int DiskFull = 28;

    private const string RecipeVersion = "9";

    private static readonly string[] AsModules = ["--format=esm", "--loader:.woff2=file"];

    // In a folder browsers give a page neither modules nor, some of them, fonts beside it.
    private static readonly string[] AsClassicScripts = ["--format=iife", "--global-name=offlineExports", "--loader:.woff2=dataurl"];

    /// <param name="models">The scripts of scenarios; each becomes a module of its own.</param>
    public AssetSet Bundle(IReadOnlyList<LoadedAsset> sources, IReadOnlyList<SourceText> models, DiagnosticList found)
    {
        IReadOnlyList<LoadedAsset> assets = [.. sources, .. models.SelectMany(ModelModule.Of)];
        string key = Key(assets);
        string kept = Path.Combine(cacheFolder, key);
        if (!Directory.Exists(kept) && !Run(assets, AsModules, folder => Move(folder, kept), found))
        {
            return new AssetSet([]);
        }

        return new AssetSet([.. Read(kept), PlotlyLibrary.Load(plotly), .. assets.Where(each => each.Path.IsUnder("images")).Select(each => AssetFile.Of(each.Path.Value, each.Bytes))])
        {
            Offline = new(() => BundleOffline(assets, found)),
        };
    }

    /// <summary>The same style sheets and scripts for pages that are opened from a folder, by the names of their sources.</summary>
    private Dictionary<string, ReadOnlyMemory<byte>> BundleOffline(IReadOnlyList<LoadedAsset> assets, DiagnosticList found)
    {
        Dictionary<string, ReadOnlyMemory<byte>> files = [];
        Run(assets, AsClassicScripts, folder =>
        {
            foreach (AssetFile file in Read(folder))
            {
                bool isFirst = file.Name is "js/theme.js" or OfflineScript;
                files[file.Name] = file.Name.EndsWith(".js", StringComparison.Ordinal) && !isFirst
                    ? Encoding.UTF8.GetBytes($"{Import().Replace(Encoding.UTF8.GetString(file.Bytes.Span), "offline.load(")}\noffline.give(document.currentScript,offlineExports);\n")
                    : file.Bytes;
            }
        }, found);
        return files;
    }

    [GeneratedRegex(@"(?<![\w$.])import\(", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    private static string Key(IReadOnlyList<LoadedAsset> assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(RecipeVersion));
        foreach (LoadedAsset asset in assets)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{asset.Path.Value} {asset.Bytes.Length}\n"));
            hash.AppendData(asset.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    /// <summary>Stages the sources in a folder of its own, bundles there, and hands over the folder with the result.</summary>
    private bool Run(IReadOnlyList<LoadedAsset> assets, string[] form, Action<string> take, DiagnosticList found)
    {
        using WorkFolder work = WorkFolder.In(cacheFolder);
        foreach (LoadedAsset asset in assets)
        {
            string path = Path.Combine(work.At("in"), asset.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, asset.Bytes.Span);
        }

        (int exitCode, string errors) = Start(work.At("in"), form, assets);
        if (exitCode != 0)
        {
            RefuseFullDisk(errors);
            Report(errors, assets, found);
            return false;
        }

        take(work.At("out"));
        return true;
    }

    private (int ExitCode, string Errors) Start(string folder, string[] form, IReadOnlyList<LoadedAsset> assets)
    {
        // A package above, the theme's own, would say that every script is a module; the library's are older.
        File.WriteAllText(Path.Combine(folder, "package.json"), "{}");
        string[] paths = [.. assets.Select(each => each.Path.Value)];
        string[] arguments =
        [
            .. EntryPoints.Concat(OwnEntryPoints.Where(paths.Contains)).Concat(paths.Where(ModelModule.IsEntry)).Select(each => $"./{each}"),
            .. assets.Where(each => each.Path.IsUnder("js/lib")).Select(each => $"--alias:{each.Path.Stem}=./{each.Path.Value}"),
            "--bundle", "--minify", .. form, "--target=es2020,chrome100,firefox100,safari15.4",
            "--outdir=../out", "--outbase=.", "--entry-names=[dir]/[name]", "--asset-names=fonts/[name].[hash]", "--public-path=/assets", "--charset=utf8",
            "--log-level=error", "--color=false", "--legal-comments=none",
        ];
        var start = new ProcessStartInfo(esbuild, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("esbuild did not start");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        output.Wait();
        return (process.ExitCode, errors);
    }

    /// <summary>The bundler tells of a disk as it tells of a script.</summary>
    private static void RefuseFullDisk(string errors)
    {
        if (errors.Contains("no space left on device", StringComparison.OrdinalIgnoreCase))
        {
            throw new IOException("no space left on device", DiskFull);
        }
    }

    private static void Report(string errors, IReadOnlyList<LoadedAsset> assets, DiagnosticList found)
    {
        string first = errors.Split('\n').FirstOrDefault(line => line.Contains("[ERROR]", StringComparison.Ordinal), errors.Trim());
        string what = first[(first.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim();
        string place = errors.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => assets.Any(each => line.StartsWith(each.Path.Value + ":", StringComparison.Ordinal)), "css/site.css:1:0:");
        string[] parts = place.Split(':');
        var path = new InputPath(parts[0]);
        string text = assets.FirstOrDefault(each => each.Path == path) is { } asset ? Encoding.UTF8.GetString(asset.Bytes.Span) : "";
        var source = new SourceText(path, text);
        _ = int.TryParse(parts.ElementAtOrDefault(1), out int line);
        _ = int.TryParse(parts.ElementAtOrDefault(2), out int column);
        found.Add(AssetFindings.NotBundled, source.SpanAt(Math.Max(1, line), column + 1), $"the style sheets and scripts cannot be put together: {what}", "mend it here, or remove your own copy to use the theme's");
    }

    private static void Move(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
        }
        catch (IOException) when (Directory.Exists(to))
        {
            // Another build with the same content was first; its bytes are the same.
        }
    }

    private static List<AssetFile> Read(string folder)
    {
        List<AssetFile> files = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            byte[] bytes = File.ReadAllBytes(path);

            // Fonts were named by the bundler, which also wrote their names into the style sheet.
            AssetFile file = AssetFile.Of(name, bytes);
            files.Add(name.StartsWith("fonts/", StringComparison.Ordinal) ? file with { Url = $"/assets/{name}" } : name == HostScript ? file with { Url = HostScriptUrl } : file);
        }

        return files;
    }
}
