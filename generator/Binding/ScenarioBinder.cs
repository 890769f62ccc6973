using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Turns a folder of <c>scenarios/</c> into a scenario.</summary>
internal static class ScenarioBinder
{
    /// <param name="model">The script beside the file.</param>
    /// <returns>The scenario, or nothing when a key was missing, unknown or bad; the reasons are then in <paramref name="found"/>.</returns>
    public static Scenario? Bind(LoadedData file, SourceText model, DiagnosticList found)
    {
        if (MappingReader.Open(file.Root, "scenario", found) is not { } keys)
        {
            return null;
        }

        string id = file.Source.Path.Folders[^1];
        if (!IdRule.IsGood(id))
        {
            keys.Bad(BindFindings.BadId, file.Source.Span(0, 0), $"the folder's name '{id}' is not an id", $"rename the folder: {IdRule.InWords}");
        }

        bool good = true;
        ScenarioFunction main = ScenarioFunctionBinder.Bind(keys, id, ref good);
        var scenario = new Scenario
        {
            Id = id,
            Main = main,
            Also = Also(keys, main, ref good),
            Version = Version(keys),
            Order = Required(keys, "order"),
            Summary = Line(keys, "summary"),
            Assumptions = Paragraphs(keys, "assumptions"),
            LeavesOut = Paragraphs(keys, "leaves-out"),
            Endings = Endings(keys, main, ref good),
            Sources = keys.References("sources"),
            Essays = keys.References("essays"),
            Model = model,
            Where = keys.WhereOf("title"),
        };
        foreach (string key in new[] { "assumptions", "leaves-out", "sources" })
        {
            RequireOne(keys, key);
        }

        return keys.Finish() && good ? scenario : null;
    }

    internal static PlainLine Line(MappingReader keys, string key) => new(keys.Text(key), keys.WhereOf(key));

    internal static PlainLine OptionalLine(MappingReader keys, string key) => new(keys.OptionalText(key), keys.WhereOf(key));

    /// <summary>A number that must be there.</summary>
    internal static decimal RequiredNumber(MappingReader keys, string key)
    {
        if (!keys.Has(key))
        {
            keys.Missing(key);
        }

        return keys.OptionalNumber(key) ?? 0;
    }

    /// <summary>A list that must be there and not empty.</summary>
    internal static void RequireOne(MappingReader keys, string key)
    {
        if (!keys.Has(key) || keys.Node(key) is SequenceNode { Items.Count: 0 })
        {
            keys.Missing(key);
        }
    }

    /// <summary>Complains of a name that stands twice.</summary>
    internal static void RefuseTwins(MappingReader keys, IEnumerable<(string Key, SourceSpan Where)> named, string what)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string key, SourceSpan where) in named.Where(each => each.Key != "" && !seen.Add(each.Key)))
        {
            keys.Bad(ScenarioFindings.SameKey, where, $"two {what} are called '{key}'", "give one of them another name");
        }
    }

    private static int Required(MappingReader keys, string key)
    {
        if (!keys.Has(key))
        {
            keys.Missing(key);
        }

        return keys.OptionalWholeNumber(key) ?? 0;
    }

    private static int Version(MappingReader keys)
    {
        int version = Required(keys, "version");
        if (keys.Has("version") && version < 1)
        {
            keys.Bad(BindFindings.BadNumber, keys.WhereOf("version"), $"there is no version {version}", "begin with 1, and raise it whenever the results of a state change");
        }

        return version;
    }

    private static IReadOnlyList<Prose> Paragraphs(MappingReader keys, string key) =>
        [.. keys.Scalars(key).Select(each => new Prose(each.Text.Trim(), each.Where))];

    private static ScenarioFunction? Also(MappingReader keys, ScenarioFunction main, ref bool good)
    {
        if (keys.OptionalMapping("also", "second function") is not { } inner)
        {
            return null;
        }

        string id = inner.Text("id");
        if (id != "" && !IdRule.IsGood(id.Replace('_', '-')))
        {
            inner.Bad(BindFindings.BadId, inner.WhereOf("id"), $"'{id}' is not the name of a function", "use small letters, digits and '_', as the model exports it");
        }

        ScenarioFunction also = ScenarioFunctionBinder.Bind(inner, id, ref good);
        RefuseTwins(inner, [.. main.Parameters.Concat(also.Parameters).Select(each => (each.Key, each.Where))], "parameters of one page");
        good &= inner.Finish();
        return also;
    }

    private static IReadOnlyList<ScenarioEnding> Endings(MappingReader keys, ScenarioFunction main, ref bool good)
    {
        List<ScenarioEnding> endings = [];
        string[] presets = [.. main.Presets.Select(each => each.Id)];
        foreach (MappingReader entry in keys.Mappings("endings", "ending"))
        {
            var ending = new ScenarioEnding(entry.Text("name"), entry.Reference("preset"), Paragraphs(entry, "what-must-be-true"));
            RequireOne(entry, "what-must-be-true");
            if (!ending.Preset.IsEmpty && !presets.Contains(ending.Preset.Id))
            {
                entry.Bad(ScenarioFindings.UnknownKey, ending.Preset.Where, $"there is no preset '{ending.Preset.Id}'", $"use one of: {string.Join(", ", presets)}", Suggestion.For(ending.Preset.Id, presets));
            }

            good &= entry.Finish();
            endings.Add(ending);
        }

        return endings;
    }
}
