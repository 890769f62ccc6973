using System.Text.Json;
using Site.Assets;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Scenarios;

namespace Site.Commands;

/// <summary>Prints the outputs of one function of a model for given inputs, as one line of JSON.</summary>
internal static class EvaluateVerb
{
    public static async Task<ExitCode> RunAsync(string model, string inputs, string inputGiven, Surroundings here)
    {
        (InputFolder? input, string slip) = InputFolder.Find(inputGiven, here);
        if (input is null)
        {
            await here.Error.WriteAsync(slip);
            return ExitCode.Usage;
        }

        // What is wrong elsewhere is the business of a check.
        var unheard = new DiagnosticList();
        LoadedSite loaded = SiteLoader.Load(input.Path, ThemeFolders.Inputs, unheard);
        BoundSite site = SiteBinder.Bind(loaded, unheard);
        slip = FindSlip(site, model, inputs);
        if (slip != "")
        {
            await here.Error.WriteAsync(slip);
            return ExitCode.Usage;
        }

        var found = new DiagnosticList();
        Scenario scenario = site.Index.Scenarios[model];
        var runner = new ModelRunner(ScenarioLibrary.Of(loaded.Assets), ThemeFolders.Cache, ModelLimits.Usual);
        if (runner.Evaluate(scenario, scenario.Function(model), site.Index, [inputs], found) is not [var outputs])
        {
            await here.Error.WriteAsync(string.Join('\n', found.Sorted.Select(each => DiagnosticText.Write(each, input.Name))));
            return ExitCode.Findings;
        }

        await here.Out.WriteLineAsync(outputs);
        return ExitCode.Clean;
    }

    /// <returns>A message; empty when the model exists and the inputs are its own.</returns>
    private static string FindSlip(BoundSite site, string model, string inputs)
    {
        string[] models = [.. site.Scenarios.SelectMany(each => each.Scenario.Functions).Select(each => each.Id)];
        if (!models.Contains(model))
        {
            string fix = site.Faulty.Contains(model) ? "its scenario has slips: see 'check'" : models.Length == 0 ? "begin one: new scenario <id>" : $"use one of: {string.Join(", ", models)}";
            return Usage.Message($"there is no model '{model}'", fix, Suggestion.For(model, models));
        }

        ScenarioFunction function = site.Index.Scenarios[model].Function(model);
        try
        {
            using JsonDocument document = JsonDocument.Parse(inputs);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Usage.Message("the inputs are not a JSON object", "write them as '{\"key\": 1}', or '{}' for the defaults");
            }

            string[] keys = [.. function.Parameters.Select(each => each.Key)];
            string? unknown = document.RootElement.EnumerateObject().Select(each => each.Name).FirstOrDefault(each => !keys.Contains(each));
            return unknown is null ? "" : Usage.Message($"'{model}' has no parameter '{unknown}'", $"use one of: {string.Join(", ", keys)}", Suggestion.For(unknown, keys));
        }
        catch (JsonException)
        {
            return Usage.Message("the inputs are not JSON", "write them as '{\"key\": 1}', or '{}' for the defaults");
        }
    }
}
