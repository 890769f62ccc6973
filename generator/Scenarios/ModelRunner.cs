using System.Collections.Concurrent;
using System.Text.Json;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Scenarios;

/// <summary>Works out every scenario: from what was kept where nothing has changed, else in processes of their own.</summary>
public sealed class ModelRunner(IReadOnlyDictionary<string, string> library, string cacheFolder, ModelLimits limits)
{
    /// <summary>How many seeded states the digest covers.</summary>
    private const int DigestCount = 20;

    /// <summary>Each runs one model at a time.</summary>
    private const int MostProcesses = 2;

    private static readonly string Driver = ReadDriver();

    private readonly ModelSetting setting = new(library, Driver, limits);
    private readonly ResultCache cache = new(cacheFolder);

    /// <returns>What came of each function by its id; a function whose model has a slip is missing.</returns>
    public IReadOnlyDictionary<string, ScenarioResult> Run(BoundSite site, DiagnosticList found)
    {
        ILookup<string, string> opened = Opened(site);
        IReadOnlyDictionary<string, ScenarioQuestions> questions = ScenarioQuestions.Of(site);
        ModelTask[] tasks =
        [
            .. from bound in site.Scenarios
               from function in bound.Scenario.Functions
               let job = Job(bound.Scenario, function, site.Index)
               let asked = questions.GetValueOrDefault(function.Id)
               select new ModelTask(
                   bound.Scenario,
                   function,
                   job with { Opened = [.. opened[function.Id].Order(StringComparer.Ordinal)] },
                   asked,
                   asked is null ? null : job with { Ask = "answers", Given = asked.Given }),
        ];
        var results = new ConcurrentDictionary<string, ScenarioResult>(StringComparer.Ordinal);
        ConcurrentQueue<ModelTask> changed = new(tasks.Where(task => !TryTake(task, results)).OrderByDescending(task => task.Function.Chart.Grid is not null));
        Parallel.For(0, Math.Min(changed.Count, MostProcesses), _ =>
        {
            using var process = new ModelProcess(setting);
            while (changed.TryDequeue(out ModelTask? task))
            {
                WorkOut(process, task, results, found);
            }
        });
        TryOlder(site, found);
        return results;
    }

    /// <summary>The outputs of states, in their order, each as JSON; none when the model has a slip.</summary>
    /// <param name="states">Of each the inputs that differ from their defaults, as a JSON object.</param>
    public IReadOnlyList<string> Evaluate(Scenario scenario, ScenarioFunction function, SiteIndex index, IReadOnlyList<string> states, DiagnosticList found)
    {
        using var process = new ModelProcess(setting);
        ModelAnswer answer = process.Ask(Job(scenario, function, index) with { Ask = "outputs", Given = $"[{string.Join(',', states)}]" });
        if (answer.Slip is { } slip)
        {
            Tell(slip, scenario.Model, function, found);
            return [];
        }

        return OutputJson.Of(answer.Result);
    }

    /// <summary>Runs each older model on the presets of today, so that an address made for it cannot meet one that fails.</summary>
    private void TryOlder(BoundSite site, DiagnosticList found)
    {
        var older = from scenario in site.Scenarios.Select(each => each.Scenario)
                    from model in scenario.Older
                    from function in scenario.Functions
                    let job = Job(scenario, function, site.Index) with { Model = model.Script.Text, Ask = "outputs", Given = ScenarioSpec.InputsOfPresets(function) }
                    where cache.Find(ResultCache.Key(setting, job)) is null
                    select (model.Script, function, job);
        using var process = new ModelProcess(setting);
        foreach ((SourceText script, ScenarioFunction function, ModelJob job) in older)
        {
            ModelAnswer answer = process.Ask(job);
            if (answer.Slip is { } slip)
            {
                Tell(slip, script, function, found);
            }
            else
            {
                cache.Keep(ResultCache.Key(setting, job), answer.Result);
            }
        }
    }

    /// <summary>Presets with which figures in texts open, by the ids of their functions.</summary>
    private static ILookup<string, string> Opened(BoundSite site) =>
        site.Essays.SelectMany(each => each.Texts).Concat(site.Pages.SelectMany(each => each.Texts))
            .SelectMany(text => text.ReferencesTo(ReferenceKind.Scenario))
            .Where(each => each.IsEmbed && each.Preset != "")
            .Select(each => (each.Id, each.Preset))
            .Distinct()
            .ToLookup(each => each.Id, each => each.Preset);

    private bool TryTake(ModelTask task, ConcurrentDictionary<string, ScenarioResult> results)
    {
        string? answers = task.Asking is null ? "" : cache.Find(ResultCache.Key(setting, task.Asking));
        if (answers is null || cache.Find(ResultCache.Key(setting, task.Job)) is not { } kept || TryRead(task, kept, answers) is not { } result)
        {
            return false;
        }

        results[task.Function.Id] = result;
        return true;
    }

    private void WorkOut(ModelProcess process, ModelTask task, ConcurrentDictionary<string, ScenarioResult> results, DiagnosticList found)
    {
        // What was kept of the one need not be worked out again because a text asks for something new.
        if (Answer(process, task, task.Job, found) is { } all && (task.Asking is null ? "" : Answer(process, task, task.Asking, found)) is { } answers)
        {
            results[task.Function.Id] = Read(task, all, answers);
        }
    }

    private string? Answer(ModelProcess process, ModelTask task, ModelJob job, DiagnosticList found)
    {
        string key = ResultCache.Key(setting, job);
        if (cache.Find(key) is { } kept && (job != task.Job || TryRead(task with { Asked = null }, kept, "") is not null))
        {
            return kept;
        }

        ModelAnswer answer = process.Ask(job);
        if (answer.Slip is { } slip)
        {
            Tell(slip, task.Scenario.Model, task.Function, found);
            return null;
        }

        cache.Keep(key, answer.Result);
        return answer.Result;
    }

    /// <param name="Asked">What texts ask of the function; nothing where none does.</param>
    /// <param name="Asking">The job that answers it.</param>
    private sealed record ModelTask(Scenario Scenario, ScenarioFunction Function, ModelJob Job, ScenarioQuestions? Asked, ModelJob? Asking);

    private static ModelJob Job(Scenario scenario, ScenarioFunction function, SiteIndex index) =>
        new(function.Export, scenario.Model.Text, ScenarioSpec.Write(scenario, function, index), DigestCount, [], "all", "null");

    private static ScenarioResult Read(ModelTask task, string all, string answers)
    {
        ScenarioResult result = ScenarioResult.Read(task.Function.Id, task.Job.Spec, all);
        return task.Asked is null ? result : result with { Answers = task.Asked.Read(answers, task.Scenario, task.Function) };
    }

    private static ScenarioResult? TryRead(ModelTask task, string all, string answers)
    {
        try
        {
            return Read(task, all, answers);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Tell(ModelSlip slip, SourceText model, ScenarioFunction function, DiagnosticList found)
    {
        int export = model.Text.IndexOf($"exports.{function.Export}", StringComparison.Ordinal);
        SourceSpan where = slip.Line > 0 ? model.SpanAt(slip.Line, slip.Column, slip.Length) : export < 0 ? model.Span(0, 0) : model.Span(export, $"exports.{function.Export}".Length);
        string what = slip.Script == "" || slip.Script.StartsWith("driver.js", StringComparison.Ordinal) ? slip.What : $"{slip.What} (in js/lib/{slip.Script})";
        found.Add(ModelFindings.ByName[slip.Kind], where, what, slip.Fix);
    }

    private static string ReadDriver()
    {
        using Stream stream = typeof(ModelRunner).Assembly.GetManifestResourceStream("driver.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
