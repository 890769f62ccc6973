using Site.Diagnostics;
using Site.Documents;

namespace Site.Binding;

/// <summary>Takes what goes into a model and what comes out.</summary>
internal static class ScenarioParameterBinder
{
    private static readonly Dictionary<string, ScenarioGrade> Grades = new()
    {
        ["measured"] = ScenarioGrade.Measured,
        ["estimated"] = ScenarioGrade.Estimated,
        ["illustrative"] = ScenarioGrade.Illustrative,
    };

    private static readonly Dictionary<string, bool> Scales = new() { ["linear"] = false, ["log"] = true };

    public static IReadOnlyList<ScenarioParameter> Parameters(MappingReader keys, ref bool good)
    {
        List<ScenarioParameter> parameters = [];
        foreach (MappingReader entry in keys.Mappings("parameters", "parameter"))
        {
            parameters.Add(Parameter(entry, ref good));
            good &= entry.Finish();
        }

        return parameters;
    }

    public static IReadOnlyList<ScenarioOutput> Outputs(MappingReader keys, ref bool good)
    {
        List<ScenarioOutput> outputs = [];
        foreach (MappingReader entry in keys.Mappings("outputs", "output"))
        {
            IReadOnlyList<ScenarioChoice> words = Words(entry, ref good);
            outputs.Add(new ScenarioOutput
            {
                Key = Key(entry),
                Name = entry.Text("name"),
                Words = words,
                Format = words.Count > 0 ? "" : Format(entry, "format"),
                Absent = entry.Has("absent") ? entry.Text("absent") : "never",
                Meaning = ScenarioBinder.OptionalLine(entry, "meaning"),
                IsReadout = !entry.Has("readout") || entry.Flag("readout"),
                Where = entry.WhereOf("key"),
            });
            good &= entry.Finish();
        }

        return outputs;
    }

    /// <summary>Complains of a value that the parameter cannot have.</summary>
    public static void RequireHeld(MappingReader keys, ScenarioParameter parameter, ScenarioValue value, SourceSpan where)
    {
        if (parameter.Range is { } range && range.Min < range.Max && !parameter.Holds(value))
        {
            string what = value.Kind == ScenarioValueKind.Number ? $"{value.Number} lies outside of {range.Min} to {range.Max}" : $"'{value.Text}' is not a number";
            keys.Bad(ScenarioFindings.OutsideRange, where, $"{what}, the range of '{parameter.Key}'", "correct the value, or the range");
        }
        else if (parameter.Range is null && !parameter.Holds(value))
        {
            string[] ids = [.. parameter.Choices.Select(each => each.Id)];
            string written = value.Kind == ScenarioValueKind.Number ? $"{value.Number}" : value.Text;
            keys.Bad(ScenarioFindings.OutsideRange, where, $"'{written}' is none of the choices of '{parameter.Key}'", $"use one of: {string.Join(", ", ids)}", Suggestion.For(written, ids));
        }
    }

    internal static string Format(MappingReader keys, string key) =>
        keys.Has(key) ? keys.OneOf(key, ScenarioFormats.All, text => $"there is no format '{text}'") : "number";

    internal static bool IsLog(MappingReader keys) => keys.Word<bool>("scale", Scales, false);

    /// <summary>A name that a script can use.</summary>
    private static string Key(MappingReader keys)
    {
        string key = keys.Text("key");
        bool isGood = key.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && (key == "" || char.IsAsciiLetter(key[0])) && key.Length <= 40;
        if (!isGood)
        {
            keys.Bad(BindFindings.BadId, keys.WhereOf("key"), $"'{key}' is not a key", "use letters, digits and '_', begin with a letter, at most 40 signs");
        }

        return key;
    }

    private static ScenarioParameter Parameter(MappingReader entry, ref bool good)
    {
        IReadOnlyList<ScenarioChoice> choices = Choices(entry, ref good);
        if (!entry.Has("default"))
        {
            entry.Missing("default");
        }

        var parameter = new ScenarioParameter
        {
            Key = Key(entry),
            Name = entry.Text("name"),
            Symbol = entry.OptionalText("symbol"),
            Unit = entry.OptionalText("unit"),
            Format = choices.Count > 0 ? "" : Format(entry, "format"),
            Default = ScenarioCaseBinder.Value(entry, "default"),
            Range = choices.Count > 0 ? null : Range(entry),
            Choices = choices,
            Group = entry.OptionalText("group"),
            Hint = ScenarioBinder.OptionalLine(entry, "hint"),
            Grade = entry.Word("grade", Grades),
            Basis = TextBinder.Prose(entry, "basis"),
            Where = entry.WhereOf("key"),
        };
        if (entry.Has("default"))
        {
            RequireHeld(entry, parameter, parameter.Default, entry.WhereOf("default"));
        }

        return parameter with { Held = Held(entry, parameter, ref good) };
    }

    private static ScenarioRange Range(MappingReader entry)
    {
        var range = new ScenarioRange(ScenarioBinder.RequiredNumber(entry, "min"), ScenarioBinder.RequiredNumber(entry, "max"), ScenarioBinder.RequiredNumber(entry, "step"), IsLog(entry), entry.Flag("whole"));
        if (entry.Has("min") && entry.Has("max") && range.Min >= range.Max)
        {
            entry.Bad(ScenarioFindings.BadRange, entry.WhereOf("max"), $"the range ends at {range.Max} and begins at {range.Min}", "write the smaller of the two in 'min'");
        }
        else if (entry.Has("step") && (range.Step <= 0 || range.Step > range.Max - range.Min))
        {
            entry.Bad(ScenarioFindings.BadRange, entry.WhereOf("step"), $"a step of {range.Step} does not fit into the range", "use a step above zero and smaller than the range");
        }

        if (range.IsLog && range.Min <= 0)
        {
            entry.Bad(ScenarioFindings.BadRange, entry.WhereOf("min"), $"a logarithmic scale cannot begin at {range.Min}", "begin above zero, or use the scale 'linear'");
        }

        return range;
    }

    private static IReadOnlyList<HeldValue> Held(MappingReader entry, ScenarioParameter parameter, ref bool good)
    {
        List<HeldValue> values = [];
        foreach (MappingReader held in entry.Mappings("held", "held value"))
        {
            ScenarioValue value = ScenarioCaseBinder.Value(held, "value");
            RequireHeld(held, parameter, value, held.WhereOf("value"));
            values.Add(new HeldValue(value, held.Text("who"), held.OptionalPartialDate("date"), held.Reference("source"), held.OptionalText("words")));
            good &= held.Finish();
        }

        return values;
    }

    private static IReadOnlyList<ScenarioChoice> Choices(MappingReader entry, ref bool good)
    {
        List<ScenarioChoice> choices = [];
        foreach (MappingReader choice in entry.Mappings("choices", "choice"))
        {
            choices.Add(new ScenarioChoice(choice.Text("id"), choice.Text("name")));
            good &= choice.Finish();
        }

        return choices;
    }

    private static IReadOnlyList<ScenarioChoice> Words(MappingReader entry, ref bool good)
    {
        if (entry.OptionalMapping("words", "list of words") is not { } words)
        {
            return [];
        }

        List<ScenarioChoice> read = [.. words.Keys.Select(each => new ScenarioChoice(each, words.Text(each)))];
        good &= words.Finish();
        return read;
    }
}
