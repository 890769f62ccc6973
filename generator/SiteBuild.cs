using System.Diagnostics;
using Site.Assets;
using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Documents;
using Site.Emitting;
using Site.Loading;
using Site.Rendering;
using Site.Scenarios;

namespace Site;

/// <summary>What to build.</summary>
/// <param name="InputFolder">The folder that writers work in.</param>
/// <param name="BaseUrl">Where the site will stand; nothing for what site.yml says.</param>
/// <param name="Kept">What builds before this one in the same process made of parts that have not changed; nothing for a build by itself.</param>
public sealed record BuildRequest(string InputFolder, string? BaseUrl = null, KeptWork? Kept = null)
{
    /// <summary>Whether packets are printed as PDF afterwards, so that pages lead to them.</summary>
    public bool HasPrints { get; init; }
}

/// <summary>How long a step took.</summary>
public sealed record StepTime(string Step, TimeSpan Time);

/// <summary>What a build came to: findings, and the files of the site, none while an error stands.</summary>
public sealed record BuildResult
{
    public required DiagnosticList Found { get; init; }

    public required IReadOnlyList<OutputFile> Files { get; init; }

    /// <summary>Files more, which take longer and which few ask a preview for.</summary>
    public Lazy<IReadOnlyList<OutputFile>> Late { get; init; } = new([]);

    /// <summary>What has been frozen.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>What freezing a chart or scenario would come to, by its kind and id; nothing for what there is not.</summary>
    public Func<string, string, EditionDraft?> Freeze { get; init; } = (_, _) => null;

    public IReadOnlyList<OutputFile> AllFiles => [.. Files.Concat(Late.Value).OrderBy(each => each.Path)];

    /// <summary>The day that the sources are as of; the first of all days while an error stands.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The same for two builds of the same input; empty when it is not known.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Documents read, those with slips included.</summary>
    public required int Documents { get; init; }

    /// <summary>How the essays read, and which facts none of them uses.</summary>
    public SiteSurvey Survey { get; init; } = SiteSurvey.Empty;

    public required IReadOnlyList<StepTime> Times { get; init; }
}

/// <summary>The way through: load, bind, check, run the models, bundle, render. Pages are rendered as they are written, which is the caller's last step.</summary>
public static class SiteBuild
{
    public static Task<BuildResult> RunAsync(BuildRequest request) => Task.Run(() => Run(request));

    private static BuildResult Run(BuildRequest request)
    {
        var found = new DiagnosticList();
        KeptWork kept = request.Kept ?? KeptWork.None;
        var clock = new StepClock();

        LoadedSite loaded = clock.Time("load", () => SiteLoader.Load(request.InputFolder, ThemeFolders.Inputs, kept, found));
        (int documents, string fingerprint) = (loaded.Documents, loaded.Fingerprint());
        BoundSite bound = clock.Time("bind", () => SiteBinder.Bind(loaded, kept, found));

        // Checks and models ask for nothing that the other finds, and each has a list of its own: a check may ask whether anything was wrong before it.
        var slips = new DiagnosticList();
        Task<IReadOnlyDictionary<string, ScenarioResult>> running = Task.Run(() => clock.Time("run", () => new ModelRunner(ScenarioLibrary.Of(loaded.Assets), ThemeFolders.Cache, ModelLimits.Usual).Run(bound, slips)));
        SiteSurvey survey = clock.Time("check", () => SiteChecker.Check(bound, kept, found));
        IReadOnlyDictionary<string, ScenarioResult> results = running.GetAwaiter().GetResult();
        found.AddRange(slips.Sorted);
        bound = bound.Answered(results.Values.Select(each => each.Answers));
        SiteChecker.CheckAnswers(bound, found);
        AssetSet assets = clock.Time("bundle", () => new AssetBundler(ThemeFolders.Esbuild, ThemeFolders.Plotly, ThemeFolders.Cache).Bundle(loaded.Assets, loaded.Models, found)) with { Parts = PartList.Find(ThemeFolders.Parts) };
        RenderedSite rendered = found.HasErrors
            ? new RenderedSite([], new([]), (_, _) => null)
            : clock.Time("plan", () => SiteRenderer.Render(bound, assets, request.BaseUrl, results, Presses.Of(PacketPress.Of(loaded.Assets, ThemeFolders.Cache), ThemeFolders.Cache, fingerprint), request.HasPrints));

        return new BuildResult
        {
            Found = found,
            Files = rendered.Files,
            Late = rendered.Late,
            Date = bound.Settings?.AsOf ?? default,
            Freeze = rendered.Freeze,
            Editions = bound.Editions,
            Fingerprint = fingerprint,
            Documents = documents,
            Survey = survey,
            Times = clock.Times,
        };
    }

    private sealed class StepClock
    {
        private readonly List<StepTime> times = [];

        public IReadOnlyList<StepTime> Times => times;

        public T Time<T>(string step, Func<T> run)
        {
            long start = Stopwatch.GetTimestamp();
            T result = run();
            lock (times)
            {
                times.Add(new StepTime(step, Stopwatch.GetElapsedTime(start)));
            }

            return result;
        }
    }
}
