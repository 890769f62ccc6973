using Site.Assets;
using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Emitting;
using Site.Loading;
using Site.Rendering;
using Site.Scenarios;
using Site.Tests.Unit.Scenarios;

namespace Site.Tests.Unit.Sites;

/// <summary>
/// A folder of <c>tests/sites</c>: what writers wrote (<c>input/</c>, laid over the shared parts that <c>base.txt</c> names, with the
/// oddities of <c>made.txt</c>), what is found in it (<c>diagnostics.txt</c>; none when nothing is) and the site that comes of it
/// (<c>expected/</c>, or the case that <c>same-as.txt</c> names).
/// </summary>
internal sealed class SiteCase(string name)
{
    /// <summary>A build that waits for ever is a fault of its own.</summary>
    private static readonly TimeSpan LongestBuild = TimeSpan.FromSeconds(20);

    /// <summary>Enough for a small model; one without end comes to it soon.</summary>
    private static readonly ModelLimits Limits = ModelLimits.Usual with { Statements = 2_000_000, Time = TimeSpan.FromSeconds(5), MegaBytes = 200 };

    private static readonly string Cases = Repository.At("tests", "sites");

    /// <summary>In the place of the theme's assets, whose names change with every change of looks.</summary>
    public static readonly AssetSet NoLooks = new([.. new[] { "css/site.css", "js/theme.js", "js/site.js" }.Select(each => new AssetFile(each, $"/assets/{each}", "", default))]);

    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Cases).Select(each => Path.GetFileName(each)).Where(each => !each.StartsWith('_')).Order(StringComparer.Ordinal);

    public string DiagnosticsFile => Path.Combine(Cases, name, "diagnostics.txt");

    /// <summary>The folder of the files that the site must come to; nothing when the case does not say.</summary>
    public string? ExpectedFolder
    {
        get
        {
            string owner = Read("same-as.txt").Trim() is { Length: > 0 } other ? other : name;
            string folder = Path.Combine(Cases, owner, "expected");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <param name="change">Changes files of the input before it is read.</param>
    public async Task<SiteCaseResult> RunAsync(Action<TempFolder>? change = null)
    {
        using var temp = new TempFolder();
        using var made = new MadeFiles(temp.FullName);
        foreach (string shared in Read("base.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Copy(Path.Combine(Cases, "_base", shared), temp.FullName);
        }

        Copy(Path.Combine(Cases, name, "input"), temp.FullName);
        change?.Invoke(temp);
        made.Make(Read("made.txt"));
        return await Task.Run(() => Build(temp.FullName, KeptWork.None)).WaitAsync(LongestBuild);
    }

    public static SiteCaseResult Build(string input, KeptWork kept)
    {
        var found = new DiagnosticList();
        LoadedSite loaded = SiteLoader.Load(input, [], kept, found);
        BoundSite bound = SiteBinder.Bind(loaded, kept, found);
        SiteChecker.Check(bound, kept, found);
        IReadOnlyDictionary<string, ScenarioResult> results = RunModels(bound, found);
        bound = bound.Answered(results.Values.Select(each => each.Answers));
        SiteChecker.CheckAnswers(bound, found);
        IReadOnlyList<OutputFile> files = found.HasErrors ? [] : SiteRenderer.Render(bound, NoLooks, baseUrl: null, results).Files;
        return new SiteCaseResult(found.Sorted, [.. files.Where(each => !each.Path.Value.StartsWith("assets/", StringComparison.Ordinal))]);
    }

    /// <summary>How the site of an input folder stands.</summary>
    public static SiteSurvey Survey(string input)
    {
        var found = new DiagnosticList();
        return SiteChecker.Check(SiteBinder.Bind(SiteLoader.Load(input, [], KeptWork.None, found), found), found);
    }

    private static IReadOnlyDictionary<string, ScenarioResult> RunModels(BoundSite bound, DiagnosticList found)
    {
        using var cache = new TempFolder();
        return new ModelRunner(ThemeLibrary.Scripts, cache.FullName, Limits).Run(bound, found);
    }

    private string Read(string file)
    {
        string path = Path.Combine(Cases, name, file);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            return;
        }

        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}

internal sealed record SiteCaseResult(IReadOnlyList<Diagnostic> Found, IReadOnlyList<OutputFile> Files)
{
    /// <summary>As a writer sees it, an empty line between two findings.</summary>
    public string Printed => string.Join('\n', Found.Select(each => DiagnosticText.Write(each, "input")));
}
