using System.Reflection;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Tests.Unit.Architecture;

namespace Site.Tests.Unit.Sites;

public sealed partial class FindingCoverageTests
{
    /// <summary>Findings with tests of their own, since no folder of input can bring them about.</summary>
    private static readonly string[] TestedElsewhere = ["Site.Assets.AssetFindings", "Site.Emitting.EmitFindings", "Site.Preview.HostFindings"];

    private static readonly Dictionary<string, char> Steps = new()
    {
        ["Loading"] = '1', ["Binding"] = '2', ["Markdown"] = '2', ["Checking"] = '3', ["Assets"] = '4', ["Rendering"] = '4', ["Scenarios"] = '4', ["Emitting"] = '5', ["Preview"] = '5',
    };

    [Fact]
    public void Every_kind_of_finding_has_a_case()
    {
        string[] kinds = [.. Kinds().Where(each => !TestedElsewhere.Contains(each.Owner)).Select(each => each.Kind.Code)];

        string[] shown = [.. Directory.GetFiles(Repository.At("tests", "sites"), "diagnostics.txt", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(each => each.Value))];

        Assert.Empty(kinds.Except(shown));
    }

    [Fact]
    public void Every_kind_that_no_folder_can_bring_about_is_named_by_a_test()
    {
        string[] kinds = [.. Kinds().Where(each => TestedElsewhere.Contains(each.Owner)).Select(each => each.Kind.Code)];

        string[] named = [.. OwnFiles.In("tests/Unit", "*.cs").SelectMany(OwnFiles.Lines).SelectMany(line => Code().Matches(line.Text).Select(each => each.Value))];

        Assert.Empty(kinds.Except(named));
    }

    [Fact]
    public void Every_code_is_explained_in_the_manual()
    {
        string[] kinds = [.. Kinds().Select(each => each.Kind.Code)];

        string[] explained = [.. Code().Matches(File.ReadAllText(Repository.At("tests", "specs", "findings.md"))).Select(each => each.Value)];

        Assert.Empty(kinds.Except(explained));
    }

    [Fact]
    public void Every_kind_of_finding_has_a_code_of_its_own_that_tells_the_step()
    {
        (string Owner, DiagnosticKind Kind)[] kinds = [.. Kinds()];

        var twice = kinds.GroupBy(each => each.Kind.Code).Where(each => each.Count() > 1).Select(each => each.Key);
        var astray = kinds.Where(each => Steps.TryGetValue(each.Owner.Split('.')[1], out char step) && each.Kind.Code["SITE".Length] != step).Select(each => each.Kind.Code);

        Assert.Empty(twice);
        Assert.Empty(astray);
    }

    private static IEnumerable<(string Owner, DiagnosticKind Kind)> Kinds() =>
        from type in typeof(DiagnosticKind).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(DiagnosticKind)
        select (type.FullName!, (DiagnosticKind)field.GetValue(null)!);

    [GeneratedRegex("SITE[0-9]{4}")]
    private static partial Regex Code();
}
