namespace Site.Tests.Unit.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TempFolder folder = new();

    public UsageTests() => folder.Write("input/index.txt", "home");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("biuld", "'biuld' is not understood here", "did you mean 'build'?")]
    [InlineData("--ouput x", "there is no option '--ouput' here", "did you mean '--output'?")]
    [InlineData("build --port 1", "there is no option '--port' here", "fix: use one of: ")]
    [InlineData("preview --port 70000", "'70000' is not a port", "from 0 to 65535")]
    [InlineData("preview --port five", "'five' is not a port", "from 0 to 65535")]
    [InlineData("check --output x", "there is no option '--output' here", "fix: use one of: --input")]
    [InlineData("--output x check", "'check' has no option '--output'", "fix: use one of: --input")]
    [InlineData("--format yaml", "findings cannot be written as 'yaml'", "text, json or github")]
    [InlineData("--base-url example.org", "'example.org' is not the address of a site", "https://example.org")]
    [InlineData("--base-url https://example.org/sub", "is not the address of a site", "without a path")]
    [InlineData("--base-url", "--base-url", "fix: see --help")]
    [InlineData("--input nowhere", "there is no input folder 'nowhere' here", "--input DIR")]
    [InlineData("check --input input/index.txt", "the input 'input/index.txt' is a file", "--input DIR")]
    [InlineData("new", "'new' needs to know what", "fix: use one of: new essay, new chart, new scenario")]
    [InlineData("new essay one", "option '--section' is required", "fix: see --help")]
    [InlineData("new scenario one --any thing", "there is no option '--any' here", "fix: use one of: --input")]
    [InlineData("evaluate", "argument", "fix: see --help")]
    [InlineData("@input/index.txt", "'@input/index.txt' is not understood here", "fix: ")]
    public async Task What_is_not_understood_is_told_and_nothing_is_done(string line, string what, string advice)
    {
        CommandRun run = await CommandRun.InAsync(folder, line);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("usage: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(folder.FullName).Select(each => Path.GetFileName(each)!));
    }

    [Fact]
    public async Task Terminal_escapes_of_the_command_line_are_shown_and_not_obeyed()
    {
        CommandRun run = await CommandRun.InAsync(folder, "\u001b[2Jgone");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public async Task Help_lists_the_verbs()
    {
        CommandRun run = await CommandRun.InAsync(folder, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(new[] { "build", "check", "preview", "new", "--input", "--output", "--base-url", "--format", "--strict" }, each => Assert.Contains(each, run.Out, StringComparison.Ordinal));
    }
}
