using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Emitting;
using Site.Loading;
using Site.Rendering;
using Site.Scenarios;
using Site.Tests.Unit.Scenarios;
using Site.Tests.Unit.Sites;
using Site.Tests.Unit.Specs;

namespace Site.Tests.Unit.Properties;

/// <summary>One broken file in a small site that has every kind of file: read, bound, checked, its models run, and rendered where nothing is wrong.</summary>
internal sealed class InputFuzz : IDisposable
{
    private static readonly TimeSpan LongestBuild = TimeSpan.FromSeconds(5);

    private static readonly ModelLimits Limits = ModelLimits.Usual with { Statements = 500_000, Time = TimeSpan.FromSeconds(2), MegaBytes = 200 };

    private readonly TempFolder folder = new();
    private readonly TempFolder cache = new();
    private readonly KeptWork kept = KeptWork.ForManyBuilds();
    private readonly Random chance;
    private readonly InputMutator mutator;
    private readonly (string Kind, (string Path, string Text)[] Seeds)[] kinds;
    private readonly (string Path, string Text)[] own;

    public InputFuzz(int seed)
    {
        chance = new Random(seed);
        WriteSite();
        own = [.. Files(folder.FullName)];
        (string Path, string Text)[] seeds = [.. own, .. Files(Repository.At("input")).Where(each => !each.Path.StartsWith("editions", StringComparison.Ordinal))];
        kinds = [.. seeds.GroupBy(each => KindOf(each.Path)).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, each.ToArray()))];
        mutator = new InputMutator([.. seeds.Select(each => each.Text)], chance);
    }

    /// <summary>Inputs that came through without an error, and were rendered.</summary>
    public int Rendered { get; private set; }

    public IEnumerable<string> Kinds => kinds.Select(each => each.Kind);

    public void Dispose()
    {
        folder.Dispose();
        cache.Dispose();
    }

    /// <summary>What is wrong with the site before anything is broken; nothing should be.</summary>
    public IReadOnlyList<Diagnostic> Slips() => Build();

    /// <returns>What the generator did wrong with the next broken file, and the file; empty when it did nothing wrong.</returns>
    public async Task<string> NextAsync()
    {
        // Files of the small site fit it, so that a small change may leave a site to render; those of our own are longer and know more of the syntax.
        (string Path, string Text)[] seeds = chance.Next(2) == 0 ? own : kinds[chance.Next(kinds.Length)].Seeds;
        (string path, string text) = seeds[chance.Next(seeds.Length)];
        byte[] broken = mutator.Mutate(text);
        string file = folder.At(path);
        string? before = File.Exists(file) ? File.ReadAllText(file) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, broken);
        string fault = await FaultAsync();
        if (before is null)
        {
            File.Delete(file);
        }
        else
        {
            File.WriteAllText(file, before);
        }

        return fault == "" ? "" : $"{path}: {fault}\n{Convert.ToBase64String(broken)}";
    }

    private async Task<string> FaultAsync()
    {
        try
        {
            IReadOnlyList<Diagnostic> found = await Task.Run(Build).WaitAsync(LongestBuild);
            return found.Select(FaultOf).FirstOrDefault(each => each != "", "");
        }
        catch (TimeoutException)
        {
            return $"no answer in {LongestBuild.TotalSeconds} s";
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }

    private static string FaultOf(Diagnostic found)
    {
        bool hasPlace = found.Where.Source.Path.Value != "" && found.Where.Line >= 1 && found.Where.Line <= found.Where.Source.LineCount;
        string told = DiagnosticText.Write(found, "input");
        return !hasPlace ? $"{found.Kind.Code} has no place"
            : found.Fix == "" ? $"{found.Kind.Code} says no way to mend it"
            : told.Contains("Exception", StringComparison.Ordinal) && !found.Where.Source.Text.Contains("Exception", StringComparison.Ordinal) ? $"tells of an exception: {told}"
            : told.Any(c => char.IsControl(c) && c != '\n') ? $"{found.Kind.Code} prints a control character"
            : "";
    }

    private IReadOnlyList<Diagnostic> Build()
    {
        var found = new DiagnosticList();
        LoadedSite loaded = SiteLoader.Load(folder.FullName, [], kept, found);
        BoundSite bound = SiteBinder.Bind(loaded, kept, found);
        SiteChecker.Check(bound, kept, found);
        IReadOnlyDictionary<string, ScenarioResult> results = new ModelRunner(ThemeLibrary.Scripts, cache.FullName, Limits).Run(bound, found);
        bound = bound.Answered(results.Values.Select(each => each.Answers));
        SiteChecker.CheckAnswers(bound, found);
        if (!found.HasErrors)
        {
            foreach (OutputFile file in SiteRenderer.Render(bound, SiteCase.NoLooks, baseUrl: null, results).Files)
            {
                _ = file.Make();
            }

            Rendered++;
        }

        return found.Sorted;
    }

    private void WriteSite()
    {
        string cases = Repository.At("tests", "sites", "_base");
        foreach (string part in new[] { Repository.At("tests", "specs", "input"), Path.Combine(cases, "teaching"), Path.Combine(cases, "paths") })
        {
            foreach ((string path, string text) in Files(part))
            {
                folder.Write(path, text);
            }
        }

        SpecExample story = SpecExample.In(Repository.At("tests", "specs", "diagrams.md"), "file").First(each => each.Kind == "file story.yml");
        folder.Write("story.yml", story.Input.Replace("peoples", "people", StringComparison.Ordinal));
        folder.Write("embeds.yml", "- address: /embed/charts/growth/\n");
    }

    private static IEnumerable<(string Path, string Text)> Files(string root) =>
        Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static string KindOf(string path)
    {
        string[] parts = path.Split('/');
        return parts switch
        {
            [var file] => file,
            ["ledger", "facts", ..] => "facts",
            ["ledger", var file] => file,
            ["scenarios", .., var file] => file == "scenario.yml" ? "scenarios" : "models",
            ["data", .., var file] => file.EndsWith(".csv", StringComparison.Ordinal) ? "tables" : "data package",
            _ => parts[0],
        };
    }
}
