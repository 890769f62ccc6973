using System.Text.RegularExpressions;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Tests.Unit.Architecture;

/// <summary>The record of how accessibility is held: what it names exists.</summary>
public sealed partial class AccessRecordTests
{
    private static readonly string[] Lines = [.. File.ReadLines(Repository.At("tests", "accessibility.md")).Where(each => each.StartsWith("| A", StringComparison.Ordinal))];

    [Fact]
    public void Every_line_names_a_test_that_exists_or_what_somebody_saw_and_when()
    {
        HashSet<string> tests = [];
        foreach (string path in OwnFiles.In("tests", "*.cs"))
        {
            tests.UnionWith(TestName().Matches(File.ReadAllText(Repository.At(path))).Select(each => $"{Path.GetFileNameWithoutExtension(path)}.{each.Groups[1].Value}"));
        }

        var broken = Lines.Where(each => !NamedTest().IsMatch(each) && !ByHand().IsMatch(each) && !each.Contains("| the same", StringComparison.Ordinal)).Select(each => $"nothing holds: {each}")
            .Concat(Lines.SelectMany(each => NamedTest().Matches(each)).Select(each => each.Groups[1].Value).Where(each => !tests.Contains(each)).Select(each => $"there is no test {each}"));

        Rule.Holds(broken);
        Assert.Equal(Lines.Length, Lines.Select(each => each.Split('|')[1]).Distinct().Count());
    }

    [Fact]
    public void The_statement_is_not_older_than_a_year()
    {
        var found = new DiagnosticList();
        BoundSite site = SiteBinder.Bind(SiteLoader.Load(Repository.At("input"), [], found), found);
        Page statement = site.Index.Pages["accessibility"];

        Assert.True(statement.Updated > site.Settings!.AsOf.AddYears(-1), $"the statement is of {statement.Updated}, and the content of {site.Settings.AsOf}");
    }

    [GeneratedRegex(@"public (?:async Task|void) (\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"by hand, \d{1,2} \w+ \d{4}: ")]
    private static partial Regex ByHand();
}
