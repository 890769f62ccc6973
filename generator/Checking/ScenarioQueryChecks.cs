using System.Globalization;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>What stands behind <c>?</c> in a reference to a scenario is the scenario's own.</summary>
internal static class ScenarioQueryChecks
{
    public static void Check(ProseReference reference, ScenarioFunction function, DiagnosticList found)
    {
        var query = ScenarioQuery.Parse(reference.Query);
        string[] presets = [.. function.Presets.Select(each => each.Id)];
        if (query.Output == "")
        {
            // Without an output behind it '?' names one preset; whole states have addresses of their own, which a reader copies from the page.
            bool isPreset = query is { Preset: not "", Inputs: [], Unread: "" };
            RequirePreset(reference, query.Preset, isPreset ? "" : $"'?{reference.Query}' names no preset", presets, found);
            return;
        }

        if (query.Unread != "")
        {
            found.Add(CheckFindings.UnknownParameter, Place(reference, query.Unread), $"'{query.Unread}' sets nothing, or sets it twice", "write ?preset=id, name=value and output=key, each once, with & between them");
        }

        if (query.Preset != "")
        {
            RequirePreset(reference, query.Preset, "", presets, found);
        }

        foreach ((string key, string value) in query.Inputs)
        {
            RequireInput(reference, function, key, value, found);
        }

        if (function.FindOutput(query.Output) is null)
        {
            string[] outputs = [.. function.Outputs.Select(each => each.Key)];
            found.Add(CheckFindings.UnknownOutput, Place(reference, $"output={query.Output}"), $"'{function.Id}' has no output '{query.Output}'", $"use one of: {string.Join(", ", outputs)}", Suggestion.For(query.Output, outputs));
        }
    }

    /// <param name="complaint">What is wrong with the query as a whole; empty for nothing.</param>
    private static void RequirePreset(ProseReference reference, string preset, string complaint, string[] presets, DiagnosticList found)
    {
        if (complaint != "" || !presets.Contains(preset))
        {
            found.Add(CheckFindings.UnknownPreset, reference.Where, complaint != "" ? complaint : $"'{reference.Id}' has no preset '{preset}'", $"write ?preset= and one of: {string.Join(", ", presets)}", Suggestion.For(preset, presets));
        }
    }

    private static void RequireInput(ProseReference reference, ScenarioFunction function, string key, string value, DiagnosticList found)
    {
        SourceSpan where = Place(reference, $"{key}={value}");
        if (function.FindParameter(key) is not { } parameter)
        {
            string[] keys = [.. function.Parameters.Select(each => each.Key)];
            found.Add(CheckFindings.UnknownParameter, where, $"'{function.Id}' has no parameter '{key}'", $"use one of: {string.Join(", ", keys)}", Suggestion.For(key, keys));
        }
        else if (ScenarioQuery.ValueOf(parameter, value) is null)
        {
            string fix = parameter.Range is { } range
                ? string.Create(CultureInfo.InvariantCulture, $"write a number from {range.Min} to {range.Max}")
                : $"use one of: {string.Join(", ", parameter.Choices.Select(each => each.Id))}";
            found.Add(CheckFindings.ValueOutOfRange, where, $"'{key}' cannot be {value}", fix);
        }
    }

    private static SourceSpan Place(ProseReference reference, string part)
    {
        int at = reference.Where.Text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? reference.Where : reference.Where.Part(at, part.Length);
    }
}
