using System.Diagnostics;
using Site.Assets;
using Site.Binding;
using Site.Diagnostics;
using Site.Emitting;
using Site.Loading;
using Site.Rendering;
using Site.Scenarios;

namespace Site.Benchmarks;

/// <summary>What the pictures to take away add to a build beside their SVG: once, and when nothing has changed.</summary>
internal static class PictureBenchmarks
{
    private const int Runs = 5;

    public static Task Run(string root)
    {
        var found = new DiagnosticList();
        LoadedSite loaded = SiteLoader.Load(Path.Combine(root, "input"), ThemeFolders.Inputs, found);
        BoundSite bound = SiteBinder.Bind(loaded, found);
        IReadOnlyDictionary<string, ScenarioResult> results = new ModelRunner(ScenarioLibrary.Of(loaded.Assets), ThemeFolders.Cache, ModelLimits.Usual).Run(bound, found);
        AssetSet assets = new AssetBundler(ThemeFolders.Esbuild, ThemeFolders.Plotly, ThemeFolders.Cache).Bundle(loaded.Assets, loaded.Models, found);
        List<double> cold = [];
        List<double> kept = [];
        for (int run = 0; run <= Runs; run++)
        {
            string cache = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
            try
            {
                var presses = Presses.Of(PacketPress.Of(loaded.Assets, cache), cache, loaded.Fingerprint());
                cold.Add(Milliseconds(bound, assets, results, presses));
                kept.Add(Milliseconds(bound, assets, results, presses));
            }
            finally
            {
                Directory.Delete(cache, recursive: true);
            }
        }

        Figures.Print("PNG of all charts and scenarios, twice each", "ms", cold.Skip(1), "");
        Figures.Print("the same when nothing has changed", "ms", kept.Skip(1), "nothing to pay");
        return Task.CompletedTask;
    }

    private static double Milliseconds(BoundSite bound, AssetSet assets, IReadOnlyDictionary<string, ScenarioResult> results, Presses presses)
    {
        IReadOnlyList<OutputFile> files = SiteRenderer.Render(bound, assets, baseUrl: null, results, presses).Files;
        OutputFile[] drawings = [.. files.Where(each => IsPicture(each.Path.Url, ".svg"))];
        OutputFile[] pictures = [.. files.Where(each => IsPicture(each.Path.Url, ".png"))];

        // The drawings are published in any case.
        foreach (OutputFile drawing in drawings)
        {
            drawing.Make();
        }

        long start = Stopwatch.GetTimestamp();
        foreach (OutputFile picture in pictures)
        {
            picture.Make();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static bool IsPicture(string url, string ending) =>
        url.EndsWith(ending, StringComparison.Ordinal) && (url.StartsWith("/charts/", StringComparison.Ordinal) || url.StartsWith("/scenarios/", StringComparison.Ordinal));
}
