using Site.Binding;
using Site.Checking;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Tests.Unit.Commands;

/// <summary>Documents begun in a copy of the project's own input, then checked with it.</summary>
public sealed class NewVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public NewVerbTests()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.At("input"), "*", SearchOption.AllDirectories))
        {
            string copy = folder.At(Path.Combine("input", Path.GetRelativePath(Repository.At("input"), path)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("new essay growth-of-compute --section evidence", "essays/evidence/growth-of-compute.md")]
    [InlineData("new essay top-10-loops --section concepts", "essays/concepts/top-10-loops.md")]
    [InlineData("new essay null --input ./input --section start", "essays/start/null.md")]
    [InlineData("new chart index-of-models --data aeci_by_model", "charts/index-of-models.yml")]
    [InlineData("new chart parameters --data takeoff_parameters", "charts/parameters.yml")]
    [InlineData("new scenario growth-rate", "scenarios/growth-rate/scenario.yml")]
    public async Task A_new_document_passes_the_check(string line, string path)
    {
        Diagnostic[] before = Check();

        CommandRun run = await CommandRun.InAsync(folder, line);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"input/{path} was written; ", run.Out, StringComparison.Ordinal);
        Assert.Equal(before.Select(each => each.What), Check().Select(each => each.What));
    }

    [Theory]
    [InlineData("new essay the-claim --section evidence", "there is an essay 'the-claim' already, in essays/start/the-claim.md")]
    [InlineData("new essay one --section evidenc", "did you mean 'evidence'?")]
    [InlineData("new essay ../one --section evidence", "'../one' is not an id")]
    [InlineData("new essay Über --section evidence", "'Über' is not an id")]
    [InlineData("new scenario loop", "there is a scenario 'loop' already")]
    [InlineData("new scenario 3rd", "begin the id of a scenario with a letter")]
    [InlineData("new chart one --data aeci_by_modal", "did you mean 'aeci_by_model'?")]
    public async Task What_cannot_be_begun_is_refused(string line, string words)
    {
        string[] before = Files();

        CommandRun run = await CommandRun.InAsync(folder, line);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("", "the column 'count' of 'counts' has no unit")]
    [InlineData("people", "the table 'counts' names no source that the ledger knows")]
    public async Task What_would_not_pass_the_check_is_not_begun(string unit, string words)
    {
        folder.Write("input/data/counts.csv", "when,count\n2026-01-01,10\n");
        folder.Write("input/data/datapackage.json", """{"resources":[{"name":"counts","path":"counts.csv","title":"Counts","description":"A try.","schema":{"fields":[{"name":"when","type":"date","title":"Date"},{"name":"count","type":"number","title":"Count","unit":"UNIT"}]}}]}""".Replace("UNIT", unit, StringComparison.Ordinal));

        CommandRun run = await CommandRun.InAsync(folder, "new chart mine --data counts");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_written_over()
    {
        folder.Write("input/charts/mine.yml", "a chart that is not read yet");

        CommandRun run = await CommandRun.InAsync(folder, "new chart mine --data aeci_by_model");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'input/charts/mine.yml' is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("a chart that is not read yet", File.ReadAllText(folder.At("input/charts/mine.yml")));
    }

    private Diagnostic[] Check()
    {
        var found = new DiagnosticList();
        SiteChecker.Check(SiteBinder.Bind(SiteLoader.Load(folder.At("input"), [], found), found), found);
        return [.. found.Sorted];
    }

    private string[] Files() => [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
