using System.Text.Json;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Scenarios;

namespace Site.Tests.Unit.Scenarios;

/// <summary>The project's own scenarios, and the engine that the build runs them in.</summary>
internal static class ScenarioSite
{
    /// <summary>Thousands of states take more than a build asks for.</summary>
    private static readonly ModelLimits Ample = ModelLimits.Usual with { Statements = int.MaxValue, Time = TimeSpan.FromMinutes(4) };

    public static BoundSite Own { get; } = Bind();

    public static IReadOnlyList<ScenarioFunction> Functions { get; } = [.. Own.Scenarios.SelectMany(each => each.Scenario.Functions)];

    /// <summary>The outputs of states, each a JSON object of the inputs that differ from their defaults.</summary>
    public static IReadOnlyList<JsonElement> Outputs(string function, IReadOnlyList<string> states)
    {
        var found = new DiagnosticList();
        Scenario scenario = Own.Index.Scenarios[function];
        var runner = new ModelRunner(ThemeLibrary.Scripts, "", Ample);
        IReadOnlyList<string> outputs = runner.Evaluate(scenario, scenario.Function(function), Own.Index, states, found);
        Assert.Equal("", string.Join('\n', found.Sorted.Select(each => DiagnosticText.Write(each, "input"))));
        return [.. outputs.Select(each => JsonDocument.Parse(each).RootElement)];
    }

    private static BoundSite Bind()
    {
        var unheard = new DiagnosticList();
        return SiteBinder.Bind(SiteLoader.Load(Repository.At("input"), [], unheard), unheard);
    }
}
