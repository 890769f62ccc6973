using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Site.Assets;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What readers need who install the site or keep it for reading offline: the manifest with its icons, the worker, and the page for what was not kept.</summary>
internal static class OfflineReading
{
    public const string ManifestUrl = "/manifest.webmanifest";

    /// <summary>At the root, so that it may serve every page.</summary>
    public const string WorkerUrl = "/worker.js";

    public const string FallbackUrl = "/offline/";

    /// <summary>The worker's script among the assets; it is published at its own address.</summary>
    public const string WorkerScript = "js/worker.js";

    private const string Icon = "images/icon.svg";

    private static readonly int[] IconSizes = [192, 512];

    /// <summary>Pages that are kept from the start.</summary>
    private static readonly string[] ShellPages = ["/", "/short/", Pages.DownloadsPages.Url, FallbackUrl];

    private static readonly string[] ShellAssets = ["css/site.css", "css/pages.css", "css/find.css", "js/site.js", "js/theme.js", "js/keep.js"];

    public static PageSource Fallback { get; } = new(FallbackUrl, context => new NotFoundPageModel
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Not kept for reading offline", "This page was not opened while there was a connection.", FallbackUrl, noIndex: true),
        Title = "Not kept for reading offline",
        Url = FallbackUrl,
        Message = new Html("There is no connection just now, and this page was not opened before on this device. Pages that you have opened since you began to keep the site are here; so are these."),
        Suggestions = [new("Home", "/"), new("Every essay in short", "/short/")],
    });

    public static IEnumerable<OutputFile> Files(RenderContext context, AssetSet assets, PicturePress press)
    {
        yield return OutputFile.Text(WorkerUrl, () => Worker(assets));
        yield return DataFiles.Json(ManifestUrl, Manifest(context, hasIcons: assets.Find(Icon) is not null));
        if (assets.Find(Icon) is not { } icon)
        {
            yield break;
        }

        string svg = Encoding.UTF8.GetString(icon.Bytes.Span);
        var drawn = new Lazy<IReadOnlyList<ReadOnlyMemory<byte>>>(() => press.Press([.. IconSizes.Select(size => new PictureJob(svg, () => svg, size))]));
        foreach ((int size, int i) in IconSizes.Select((size, i) => (size, i)))
        {
            yield return new OutputFile(OutputPath.OfUrl(IconUrl(size)), () => drawn.Value[i]);
        }
    }

    private static string Worker(AssetSet assets)
    {
        string script = Encoding.UTF8.GetString(assets[WorkerScript].Bytes.Span);
        string[] shell =
        [
            .. ShellPages,
            .. ShellAssets.Select(assets.Find).OfType<AssetFile>().Select(each => each.Url),
            .. assets.Files.Where(each => each.Name.StartsWith("fonts/", StringComparison.Ordinal) && each.Name.EndsWith(".woff2", StringComparison.Ordinal) && !each.Name.Contains("extended", StringComparison.Ordinal)).Select(each => each.Url),
        ];
        string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. shell, script]))))[..10];
        return $"globalThis.kept={JsonSerializer.Serialize(new { version, shell, fallback = FallbackUrl })};\n{script}";
    }

    private static JsonObject Manifest(RenderContext context, bool hasIcons) => new()
    {
        ["id"] = "/",
        ["name"] = context.Settings.Title,
        ["short_name"] = context.Settings.Title,
        ["description"] = context.Settings.Tagline,
        ["lang"] = context.Settings.Language,
        ["start_url"] = "/",
        ["scope"] = "/",
        ["display"] = "minimal-ui",
        ["background_color"] = CardModel.Paper,
        ["theme_color"] = CardModel.Paper,
        ["icons"] = new JsonArray([.. (hasIcons ? IconSizes : []).Select(size => new JsonObject { ["src"] = IconUrl(size), ["sizes"] = $"{size}x{size}", ["type"] = "image/png", ["purpose"] = "any maskable" })]),
    };

    private static string IconUrl(int size) => $"/icons/{size}.png";
}
