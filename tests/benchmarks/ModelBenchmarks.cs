using Site.Assets;
using Site.Binding;
using Site.Diagnostics;
using Site.Loading;
using Site.Scenarios;

namespace Site.Benchmarks;

/// <summary>What running every scenario adds to a build: once, and when nothing has changed.</summary>
internal static class ModelBenchmarks
{
    private const int Runs = 5;

    public static Task Run(string root)
    {
        var found = new DiagnosticList();
        LoadedSite loaded = SiteLoader.Load(Path.Combine(root, "input"), ThemeFolders.Inputs, found);
        BoundSite bound = SiteBinder.Bind(loaded, found);
        List<double> cold = [];
        List<double> kept = [];
        for (int run = 0; run <= Runs; run++)
        {
            string cache = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
            try
            {
                cold.Add(Milliseconds(loaded, bound, cache, found));
                kept.Add(Milliseconds(loaded, bound, cache, found));
            }
            finally
            {
                Directory.Delete(cache, recursive: true);
            }
        }

        Figures.Print("all models, defaults, presets and digests", "ms", cold.Skip(1), "under 1500 ms");
        Figures.Print("the same when nothing has changed", "ms", kept.Skip(1), "nothing to pay");
        return Task.CompletedTask;
    }

    private static double Milliseconds(LoadedSite loaded, BoundSite bound, string cache, DiagnosticList found)
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        new ModelRunner(ScenarioLibrary.Of(loaded.Assets), cache, ModelLimits.Usual).Run(bound, found);
        double milliseconds = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return found.HasErrors ? throw new InvalidOperationException(found.Sorted[0].What) : milliseconds;
    }
}
