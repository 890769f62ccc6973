using System.Text.Json;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Scenarios;

/// <summary>Works out every scenario: from what was kept where nothing has changed, else in a process of its own.</summary>
public sealed class ModelRunner(IReadOnlyDictionary<string, string> library, string cacheFolder, ModelLimits limits)
{
    /// <summary>How many seeded states the digest covers.</summary>
    private const int DigestCount = 20;

    private static readonly string Driver = ReadDriver();

    private readonly ModelSetting setting = new(library, Driver, limits);
    private readonly ResultCache cache = new(cacheFolder);

    /// <returns>What came of each function by its id; a function whose model has a slip is missing.</returns>
    public IReadOnlyDictionary<string, ScenarioResult> Run(BoundSite site, DiagnosticList found)
    {
        Dictionary<string, ScenarioResult> results = new(StringComparer.Ordinal);
        using var process = new ModelProcess(setting);
        foreach (Scenario scenario in site.Scenarios.Select(each => each.Scenario))
        {
            foreach (ScenarioFunction function in scenario.Functions)
            {
                if (Result(process, scenario, function, site.Index, found) is { } result)
                {
                    results[function.Id] = result;
                }
            }
        }

        return results;
    }

    /// <summary>The outputs of one state, in their order, as JSON; nothing when the model has a slip.</summary>
    /// <param name="given">The inputs that differ from their defaults, as JSON.</param>
    public string? Evaluate(Scenario scenario, ScenarioFunction function, SiteIndex index, string given, DiagnosticList found)
    {
        using var process = new ModelProcess(setting);
        ModelAnswer answer = process.Ask(Job(scenario, function, index) with { Ask = "outputs", Given = given });
        if (answer.Slip is { } slip)
        {
            Tell(slip, scenario, function, found);
            return null;
        }

        return OutputJson.Of(answer.Result);
    }

    private ScenarioResult? Result(ModelProcess process, Scenario scenario, ScenarioFunction function, SiteIndex index, DiagnosticList found)
    {
        ModelJob job = Job(scenario, function, index);
        string key = ResultCache.Key(setting, job);
        if (cache.Find(key) is { } kept && TryRead(function, job, kept) is { } result)
        {
            return result;
        }

        ModelAnswer answer = process.Ask(job);
        if (answer.Slip is { } slip)
        {
            Tell(slip, scenario, function, found);
            return null;
        }

        cache.Keep(key, answer.Result);
        return ScenarioResult.Read(function.Id, job.Spec, answer.Result);
    }

    private static ModelJob Job(Scenario scenario, ScenarioFunction function, SiteIndex index) =>
        new(function.Export, scenario.Model.Text, ScenarioSpec.Write(scenario, function, index), DigestCount, "all", "null");

    private static ScenarioResult? TryRead(ScenarioFunction function, ModelJob job, string kept)
    {
        try
        {
            return ScenarioResult.Read(function.Id, job.Spec, kept);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Tell(ModelSlip slip, Scenario scenario, ScenarioFunction function, DiagnosticList found)
    {
        SourceText model = scenario.Model;
        int export = model.Text.IndexOf($"exports.{function.Export}", StringComparison.Ordinal);
        SourceSpan where = slip.Line > 0 ? model.SpanAt(slip.Line, slip.Column, slip.Length) : export < 0 ? model.Span(0, 0) : model.Span(export, $"exports.{function.Export}".Length);
        string what = slip.Script is "" or "driver.js" ? slip.What : $"{slip.What} (in js/lib/{slip.Script})";
        found.Add(ModelFindings.ByName[slip.Kind], where, what, slip.Fix);
    }

    private static string ReadDriver()
    {
        using Stream stream = typeof(ModelRunner).Assembly.GetManifestResourceStream("driver.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
