using System.Globalization;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What a scenario is, told from its own file and from what the build worked out.</summary>
internal static class ScenarioRegister
{
    public static RegisterEntry Entry(RenderContext context, BoundScenario bound)
    {
        Scenario scenario = bound.Scenario;
        string version = scenario.Version.ToString(CultureInfo.InvariantCulture);
        return new RegisterEntry
        {
            Id = scenario.Id,
            Title = new Link(Typography.Curl(scenario.Main.Title), scenario.Url),
            Lead = Typography.Curl(scenario.Main.Question),
            Rows =
            [
                new RegisterRow("Model", HtmlText.Escaped($"Version {version}, {FindingCounts.Several(scenario.Main.Presets.Count, "preset")}")),
                new RegisterRow("Parameters", [.. scenario.Functions.Select(each => HtmlText.Escaped(Of(scenario, each, Grades(each))))]),
                new RegisterRow("Where it ends", Limits(scenario)),
                new RegisterRow("Leaves out", [.. scenario.LeavesOut.Select(each => context.Inline(bound.Parsed[each]))]),
                new RegisterRow("Check value", [.. scenario.Functions.Select(each => Digest(scenario, each, context.Results[each.Id]))]),
            ],
        };
    }

    private static string Of(Scenario scenario, ScenarioFunction function, string words) =>
        scenario.Also is null ? words : $"{function.Title}: {words}";

    private static string Grades(ScenarioFunction function)
    {
        string grades = string.Join(", ", function.Parameters
            .GroupBy(each => each.Grade)
            .OrderBy(each => each.Key)
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Count()} {each.Key.ToString().ToLowerInvariant()}")));
        return string.Create(CultureInfo.InvariantCulture, $"{function.Parameters.Count}, of which {grades}");
    }

    private static Html Limits(Scenario scenario)
    {
        string[] limits = [.. scenario.Functions.SelectMany(each => each.Validity.Select(limit => InWords(each, limit.Text))).Distinct()];
        return HtmlText.Escaped(limits.Length == 0 ? "Within the ranges of its controls it always answers." : string.Join(" ", limits));
    }

    // What stands in braces is known only for a state; here its name says what it is.
    private static string InWords(ScenarioFunction function, string template) => string.Concat(TemplatePart.Of(template).Select(part =>
        part.Key == "" ? part.Text : $"‹{function.FindParameter(part.Key)?.Name ?? function.FindOutput(part.Key)?.Name}›"));

    private static Html Digest(Scenario scenario, ScenarioFunction function, ScenarioResult result) => HtmlText.Join(
        Of(scenario, function, ""),
        new Html("<code>"), result.Digest, new Html("</code>"),
        string.Create(CultureInfo.InvariantCulture, $" over {result.DigestCount} states"));
}
