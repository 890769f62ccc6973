using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;

namespace Site.Binding;

/// <summary>Binds each folder of <c>scenarios/</c>: a file that says what is asked, and a script that works it out.</summary>
internal static class ScenarioFolders
{
    public const string FileName = "scenario.yml";

    public static IReadOnlyList<BoundScenario> Bind(LoadedSite site, KeptWork kept, HashSet<string> faulty, DiagnosticList found)
    {
        List<BoundScenario> scenarios = [];
        Dictionary<string, SourceText> models = site.Models.Where(each => each.Path.FileName == ModelName.Current).ToDictionary(each => each.Path.Folders[^1]);
        ILookup<string, OlderModel> older = site.Models.Where(each => each.Path.FileName != ModelName.Current).Select(each => new OlderModel(ModelName.VersionOf(each.Path), each)).OrderBy(each => each.Version).ToLookup(each => each.Script.Path.Folders[^1]);
        foreach (LoadedData file in site.Data.Where(each => each.Source.Path is { FileName: FileName, Folders: ["scenarios", _] }))
        {
            string id = file.Source.Path.Folders[^1];
            bool hasModel = models.Remove(id, out SourceText? model);
            if (!hasModel && !site.IsBroken($"scenarios/{id}/{ModelName.Current}"))
            {
                found.Add(ScenarioFindings.HalfScenario, file.Source.Span(0, 0), $"there is no {ModelName.Current} beside it", $"write input/scenarios/{id}/{ModelName.Current}, which exports '{id.Replace('-', '_')}'");
            }

            BoundScenario? bound = kept.Of($"scenario {id}", [file, model, .. older[id].Select(each => each.Script)], found, own => Bind(file, model ?? file.Source, [.. older[id]], own));
            if (hasModel && bound is not null)
            {
                scenarios.Add(bound);
            }
            else
            {
                faulty.Add(id);
            }
        }

        foreach (SourceText alone in models.Values.Concat(older.Where(each => !models.ContainsKey(each.Key) && !site.Data.Any(data => data.Source.Path.Value == $"scenarios/{each.Key}/{FileName}")).Select(each => each.First().Script)).Where(each => !site.IsBroken($"scenarios/{each.Path.Folders[^1]}/{FileName}")))
        {
            found.Add(ScenarioFindings.HalfScenario, alone.Span(0, 0), $"there is no {FileName} beside it", $"write input/scenarios/{alone.Path.Folders[^1]}/{FileName}");
        }

        RefuseSameFunctions(scenarios, found);
        return [.. scenarios.OrderBy(each => each.Scenario.Order).ThenBy(each => each.Scenario.Id, StringComparer.Ordinal)];
    }

    private static BoundScenario? Bind(LoadedData file, SourceText model, IReadOnlyList<OlderModel> older, DiagnosticList found)
    {
        if (ScenarioBinder.Bind(file, model, found) is not { } scenario)
        {
            return null;
        }

        foreach (OlderModel each in older.Where(each => each.Version >= scenario.Version))
        {
            found.Add(ScenarioFindings.NotOlder, each.Script.Span(0, 0), $"this is the model of version {each.Version}, and the scenario's version is {scenario.Version}", "raise 'version' in scenario.yml when results change, and keep the model that was there before under the number it had");
        }

        return new BoundScenario(scenario with { Older = older }, scenario.Texts.Distinct().ToDictionary(each => each, each => ProseParser.Parse(each, found)));
    }

    /// <summary>Each scenario by its id, and by that of its second function.</summary>
    public static IReadOnlyDictionary<string, Scenario> ById(IEnumerable<BoundScenario> scenarios)
    {
        Dictionary<string, Scenario> byId = new(StringComparer.Ordinal);
        foreach (Scenario scenario in scenarios.Select(each => each.Scenario))
        {
            byId[scenario.Id] = scenario;
            if (scenario.Also is { } also)
            {
                byId.TryAdd(also.Id, scenario);
            }
        }

        return byId;
    }

    private static void RefuseSameFunctions(List<BoundScenario> scenarios, DiagnosticList found)
    {
        Dictionary<string, ScenarioFunction> seen = new(StringComparer.Ordinal);
        foreach (ScenarioFunction function in scenarios.SelectMany(each => each.Scenario.Functions))
        {
            if (!seen.TryAdd(function.Id, function))
            {
                found.Add(BindFindings.DuplicateId, function.Where, $"two functions have the id '{function.Id}', the other in {seen[function.Id].Where.Source.Path}", "give one of them another id");
            }
        }
    }
}
