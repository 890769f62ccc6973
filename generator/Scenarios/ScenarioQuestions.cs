using System.Text.Json;
using Site.Binding;
using Site.Documents;
using Site.Markdown;

namespace Site.Scenarios;

/// <summary>What the texts of a site ask of one function: states, and which outputs of them are printed where.</summary>
/// <param name="States">Each once, as JSON, in an order that does not hang on that of the texts.</param>
/// <param name="Asked">How the texts ask for them: the name, the state's place in the list, the output.</param>
internal sealed record ScenarioQuestions(IReadOnlyList<string> States, IReadOnlyList<(string Name, int State, string Output)> Asked)
{
    public string Given => $"[{string.Join(',', States)}]";

    /// <summary>What is asked of every function, by its id; what the function does not have is left to the checks.</summary>
    public static IReadOnlyDictionary<string, ScenarioQuestions> Of(BoundSite site) =>
        site.Texts.Concat(site.Charts.SelectMany(each => each.Texts))
            .SelectMany(each => each.ReferencesTo(ReferenceKind.Scenario))
            .Where(each => each.IsAnswer && site.Index.Scenarios.ContainsKey(each.Id))
            .Select(each => (each.Id, each.Query))
            .Distinct()
            .GroupBy(each => each.Id, StringComparer.Ordinal)
            .ToDictionary(each => each.Key, each => Of(site.Index.Scenarios[each.Key].Function(each.Key), each.Select(asked => asked.Query)), StringComparer.Ordinal);

    private static ScenarioQuestions Of(ScenarioFunction function, IEnumerable<string> queries)
    {
        (string Query, string Output, string State)[] asked =
        [
            .. from query in queries
               let parsed = ScenarioQuery.Parse(query)
               let state = parsed.StateOf(function)
               where state is not null && function.FindOutput(parsed.Output) is not null
               select (query, parsed.Output, ScenarioSpec.StateOf(state)),
        ];
        List<string> states = [.. asked.Select(each => each.State).Distinct().Order(StringComparer.Ordinal)];
        return new ScenarioQuestions(states, [.. asked.Select(each => (ScenarioAnswer.Name(function.Id, each.Query), states.IndexOf(each.State), each.Output))]);
    }

    /// <param name="json">What the driver answers to the states.</param>
    /// <exception cref="JsonException">The text is no answer.</exception>
    public IReadOnlyDictionary<string, ScenarioAnswer> Read(string json, Scenario scenario, ScenarioFunction function)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement[] answers = [.. document.RootElement.EnumerateArray()];
        string anchor = scenario.Id == function.Id ? "" : $"#scenario-{function.Id}";
        return Asked.ToDictionary(
            each => each.Name,
            each => new ScenarioAnswer(answers[each.State].GetProperty("words").GetProperty(each.Output).GetString()!, $"{scenario.Url}{answers[each.State].GetProperty("address").GetString()}{anchor}"),
            StringComparer.Ordinal);
    }
}
