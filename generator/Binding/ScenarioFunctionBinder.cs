using Site.Diagnostics;
using Site.Documents;

namespace Site.Binding;

/// <summary>Takes the keys that a scenario and its second function share: parameters, outputs, presets, sentences, chart, table.</summary>
internal static class ScenarioFunctionBinder
{
    public static ScenarioFunction Bind(MappingReader keys, string id, ref bool good)
    {
        IReadOnlyList<ScenarioParameter> parameters = ScenarioParameterBinder.Parameters(keys, ref good);
        IReadOnlyList<ScenarioOutput> outputs = ScenarioParameterBinder.Outputs(keys, ref good);
        var names = new ScenarioNames(parameters, outputs);
        var function = new ScenarioFunction
        {
            Id = id,
            Title = keys.Text("title"),
            Question = keys.Text("question"),
            Parameters = parameters,
            Outputs = outputs,
            Presets = Presets(keys, parameters, ref good),
            Sentence = ScenarioCaseBinder.Cases(keys, "sentence", names, ref good),
            Validity = ScenarioCaseBinder.Cases(keys, "validity", names, ref good),
            Chart = ScenarioChartBinder.Bind(keys, names, ref good),
            Table = Table(keys, ref good),
            Where = keys.WhereOf("title"),
        };
        foreach (string key in new[] { "parameters", "outputs", "presets", "sentence" })
        {
            ScenarioBinder.RequireOne(keys, key);
        }

        ScenarioCaseBinder.RequireLastWithout(keys, function.Sentence);
        ScenarioBinder.RefuseTwins(keys, [.. parameters.Select(each => (each.Key, each.Where)), .. outputs.Select(each => (each.Key, each.Where))], "parameters or outputs");
        ScenarioBinder.RefuseTwins(keys, [.. function.Presets.Select(each => (each.Id, each.Where))], "presets");
        RefuseUnknownColumns(keys, function, names);
        return function;
    }

    private static IReadOnlyList<ScenarioPreset> Presets(MappingReader keys, IReadOnlyList<ScenarioParameter> parameters, ref bool good)
    {
        List<ScenarioPreset> presets = [];
        foreach (MappingReader entry in keys.Mappings("presets", "preset"))
        {
            presets.Add(new ScenarioPreset(
                entry.Id("id"),
                entry.Text("name"),
                Inputs(entry, parameters, ref good),
                ScenarioBinder.Line(entry, "holder"),
                entry.OptionalReference("source"),
                entry.Where));
            good &= entry.Finish();
        }

        return presets;
    }

    private static IReadOnlyList<ScenarioInput> Inputs(MappingReader entry, IReadOnlyList<ScenarioParameter> parameters, ref bool good)
    {
        if (entry.OptionalMapping("inputs", "list of inputs") is not { } inputs)
        {
            return [];
        }

        List<ScenarioInput> values = [];
        foreach (ScenarioParameter parameter in parameters.Where(each => inputs.Has(each.Key)))
        {
            ScenarioValue value = ScenarioCaseBinder.Value(inputs, parameter.Key);
            ScenarioParameterBinder.RequireHeld(inputs, parameter, value, inputs.WhereOf(parameter.Key));
            values.Add(new ScenarioInput(parameter.Key, value));
        }

        good &= inputs.Finish();
        return values;
    }

    private static ScenarioTable? Table(MappingReader keys, ref bool good)
    {
        if (keys.OptionalMapping("table", "table") is not { } table)
        {
            return null;
        }

        var read = new ScenarioTable(table.Text("name"), table.References("columns"));
        good &= table.Finish();
        return read;
    }

    // The first column is the x axis, whatever it is called.
    private static void RefuseUnknownColumns(MappingReader keys, ScenarioFunction function, ScenarioNames names)
    {
        string[] known = [.. function.Chart.Curves.Select(each => each.Id), .. names.All];
        foreach (Reference column in (function.Table?.Columns ?? []).Skip(1))
        {
            names.Require(keys, column, known, "a curve, parameter or output");
        }
    }
}

/// <summary>The keys of a function's parameters and outputs, which its sentences and its chart may name.</summary>
internal sealed record ScenarioNames(IReadOnlyList<ScenarioParameter> Parameters, IReadOnlyList<ScenarioOutput> Outputs)
{
    public IEnumerable<string> All => [.. Parameters.Select(each => each.Key), .. Outputs.Select(each => each.Key)];

    /// <summary>Those whose values are numbers.</summary>
    public IEnumerable<string> Numbers => [.. Parameters.Where(each => each.Range is not null).Select(each => each.Key), .. Outputs.Where(each => each.Words.Count == 0).Select(each => each.Key)];

    public void RequireNumber(MappingReader keys, Reference? key) => Require(keys, key, Numbers, "a parameter or output that is a number");

    public void RequireOutput(MappingReader keys, Reference? key) => Require(keys, key, Outputs.Where(each => each.Words.Count == 0).Select(each => each.Key), "an output that is a number");

    public void RequireParameter(MappingReader keys, Reference? key) => Require(keys, key, Parameters.Where(each => each.Range is not null).Select(each => each.Key), "a parameter that is a number");

    public void Require(MappingReader keys, Reference? key, IEnumerable<string> known, string what)
    {
        // With no keys at all their own list was refused.
        if (key is { IsEmpty: false } && known.Any() && !known.Contains(key.Id))
        {
            keys.Bad(ScenarioFindings.UnknownKey, key.Where, $"'{key.Id}' is not {what}", $"use one of: {string.Join(", ", known)}", Suggestion.For(key.Id, known));
        }
    }
}
