using System.Text.Json;

namespace Site.Tests.Unit.Commands;

public sealed class BuildVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public BuildVerbTests()
    {
        folder.Write("input/index.txt", "home");
        folder.Write("input/about.txt", "about");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("build --input input --output output")]
    [InlineData("--input ./input/ build --output ./output/")]
    public async Task A_clean_input_is_written_and_the_last_line_says_what(string line)
    {
        CommandRun run = await CommandRun.InAsync(folder, line);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.StartsWith("all 1 ms, render and write ", run.Out, StringComparison.Ordinal);
        Assert.Contains("look at it: dotnet run --project generator -- preview", run.Out, StringComparison.Ordinal);
        Assert.Matches("\nno findings in 2 documents; 2 files \\(0.0 MB\\) were written to (./)?output/?\n$", run.Out);
        Assert.True(File.Exists(folder.At("output/about/index.html")));
    }

    [Fact]
    public async Task An_error_keeps_everything_as_it_was()
    {
        await CommandRun.InAsync(folder, "");
        folder.Write("input/about.txt", "about\nerror\nwarning");
        folder.Write("input/more.txt", "error");

        CommandRun run = await CommandRun.InAsync(folder, "");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Equal(
            """
            input/about.txt:2:1: error SITE3999: 'error' is written here
                2 | error
                  | ^^^^^
              why: this line says so
              fix: write something else

            input/about.txt:3:1: warning SITE3998: 'warning' is written here
                3 | warning
                  | ^^^^^^^
              fix: write something else

            input/more.txt:1:1: error SITE3999: 'error' is written here
                1 | error
                  | ^^^^^
              why: this line says so
              fix: write something else

            2 errors, 1 warning in 2 of 3 documents; nothing was written

            """.ReplaceLineEndings("\n"),
            run.Error);
        Assert.Contains("about", File.ReadAllText(folder.At("output/about/index.html")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("output/more")));
    }

    [Theory]
    [InlineData("", 0, true)]
    [InlineData("--strict", 1, false)]
    public async Task A_warning_is_an_error_when_that_is_asked_for(string line, int exitCode, bool isWritten)
    {
        folder.Write("input/about.txt", "warning");

        CommandRun run = await CommandRun.InAsync(folder, line);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(isWritten, Directory.Exists(folder.At("output")));
        Assert.Contains(isWritten ? "warning SITE3998" : "error SITE3998", run.Error, StringComparison.Ordinal);
        Assert.Contains(isWritten ? "1 warning in 1 of 2 documents; 2 files" : "1 error in 1 of 2 documents; nothing was written", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        CommandRun run = await CommandRun.InAsync(folder, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("no findings in 2 documents; nothing was written\n", run.Out);
        Assert.False(Directory.Exists(folder.At("output")));
    }

    [Fact]
    public async Task An_output_folder_that_may_not_be_replaced_is_refused_before_anything_is_built()
    {
        CommandRun run = await CommandRun.InAsync(folder, "--output input/essays", build: _ => throw new InvalidOperationException("it was built"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("input/essays: error SITE5001: the output folder lies in the input folder\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error; nothing was written\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_of_somebody_elses_is_named_as_it_was_given()
    {
        folder.Write("public/letter.txt", "dear reader");

        CommandRun run = await CommandRun.InAsync(folder, "--output ./public");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("./public: error SITE5003: ", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("public/letter.txt")));
    }

    [Fact]
    public async Task Programs_get_json_and_nothing_else()
    {
        folder.Write("input/about.txt", "one\nerror");

        CommandRun run = await CommandRun.InAsync(folder, "--format json");

        Assert.Equal("", run.Error);
        JsonElement report = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(1, report.GetProperty("errors").GetInt32());
        Assert.Equal(2, report.GetProperty("documents").GetInt32());
        Assert.False(report.GetProperty("written").GetBoolean());
        JsonElement finding = report.GetProperty("findings")[0];
        Assert.Equal("input/about.txt", finding.GetProperty("path").GetString());
        Assert.Equal((2, 1, 2, 6), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("SITE3999", finding.GetProperty("code").GetString());
        Assert.Equal("'error' is written here", finding.GetProperty("what").GetString());
    }

    [Fact]
    public async Task GitHub_gets_workflow_commands()
    {
        folder.Write("input/50%, a.txt", "one\nerror");

        CommandRun run = await CommandRun.InAsync(folder, "check --format github");

        Assert.Equal(
            "::error file=input/50%25%2C a.txt,line=2,endLine=2,col=1,endColumn=6,title=SITE3999::'error' is written here%0Awhy: this line says so%0Afix: write something else\n"
            + "1 error in 1 of 3 documents; nothing was written\n",
            run.Out);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Colour_is_for_terminals_only(bool isTerminal)
    {
        folder.Write("input/about.txt", "error");

        CommandRun run = await CommandRun.InAsync(folder, "check", hasColour: isTerminal);

        Assert.Equal(isTerminal, run.Error.Contains("\u001b[", StringComparison.Ordinal));
        Assert.Contains("'error' is written here", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_generator_says_so_and_names_the_file()
    {
        folder.Write("input/about.txt", "fault");

        CommandRun told = await CommandRun.InAsync(folder, "");
        CommandRun traced = await CommandRun.InAsync(folder, "", isDebugging: true);

        Assert.Equal((3, 3), (told.ExitCode, traced.ExitCode));
        Assert.StartsWith("a fault of the generator: the page fell apart\n  while it worked on: about.txt\n", told.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", traced.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("output")));
    }
}
