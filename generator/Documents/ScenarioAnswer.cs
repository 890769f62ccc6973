namespace Site.Documents;

/// <summary>An output of a state as the scenario's page words it.</summary>
/// <param name="Words">With its unit.</param>
/// <param name="Url">The scenario's page in that state.</param>
public sealed record ScenarioAnswer(string Words, string Url)
{
    /// <summary>How a text asks for it, which is also how it is found.</summary>
    /// <param name="id">Of the function.</param>
    public static string Name(string id, string query) => $"{id}?{query}";
}
