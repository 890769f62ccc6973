using Site.Documents;

namespace Site.Markdown;

/// <summary>What follows <c>?</c> behind a scenario's id: a state, and the output of it that is printed.</summary>
/// <param name="Preset">From which the state begins; empty for the default.</param>
/// <param name="Output">The key of an output; empty where the reference is a link or a figure.</param>
/// <param name="Inputs">Values set on top, by the keys of their parameters, as they are written.</param>
/// <param name="Unread">The first part that says nothing or says it twice; empty for none.</param>
public sealed record ScenarioQuery(string Preset, string Output, IReadOnlyList<(string Key, string Value)> Inputs, string Unread)
{
    /// <param name="query">Without the <c>?</c>; empty for the default state.</param>
    public static ScenarioQuery Parse(string query)
    {
        var (preset, output, unread) = ("", "", "");
        List<(string Key, string Value)> inputs = [];
        foreach (string part in query == "" ? [] : query.Split('&'))
        {
            string[] sides = part.Split('=');
            if (sides is not [{ Length: > 0 } key, { Length: > 0 } value] || IsTaken(key))
            {
                unread = unread == "" ? part : unread;
            }
            else if (key == "preset")
            {
                preset = value;
            }
            else if (key == "output")
            {
                output = value;
            }
            else
            {
                inputs.Add((key, value));
            }
        }

        return new ScenarioQuery(preset, output, inputs, unread);

        bool IsTaken(string key) => key == "preset" ? preset != "" : key == "output" ? output != "" : inputs.Any(each => each.Key == key);
    }

    /// <summary>What differs from the defaults, in the order of the parameters; nothing where the query names what the function does not have, or sets it to what it cannot be.</summary>
    public IReadOnlyList<ScenarioInput>? StateOf(ScenarioFunction function)
    {
        ScenarioPreset? start = Preset == "" ? function.Presets[0] : function.Presets.FirstOrDefault(each => each.Id == Preset);
        if (start is null || Unread != "" || Inputs.Any(each => function.FindParameter(each.Key) is not { } parameter || ValueOf(parameter, each.Value) is null))
        {
            return null;
        }

        return
        [
            .. from parameter in function.Parameters
               let written = Inputs.FirstOrDefault(each => each.Key == parameter.Key).Value
               let value = written is null ? start.Inputs.FirstOrDefault(each => each.Key == parameter.Key)?.Value : ValueOf(parameter, written)
               where value is not null
               select new ScenarioInput(parameter.Key, value),
        ];
    }

    /// <returns>Nothing where the parameter cannot have the value.</returns>
    public static ScenarioValue? ValueOf(ScenarioParameter parameter, string written)
    {
        ScenarioValue? value = parameter.Range is null ? ScenarioValue.Of(written) : NumberRule.TryParse(written, out decimal number) ? ScenarioValue.Of(number) : null;
        return value is not null && parameter.Holds(value) ? value : null;
    }
}
