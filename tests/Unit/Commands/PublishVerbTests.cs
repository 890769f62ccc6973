using Site.Publishing;

namespace Site.Tests.Unit.Commands;

/// <summary>What <c>publish</c> does where nothing can print.</summary>
public sealed class PublishVerbTests
{
    [Fact]
    public async Task Without_a_Chromium_it_says_so_and_leaves_the_output_as_it_was()
    {
        using var folder = new TempFolder();
        folder.Write("output/index.html", "the last site");

        CommandRun run = await CommandRun.InAsync(folder, "publish", findChromium: () => null);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no Chromium was found", run.Error, StringComparison.Ordinal);
        Assert.Contains("CHROMIUM", run.Error, StringComparison.Ordinal);
        Assert.Equal("the last site", File.ReadAllText(folder.At("output/index.html")));
    }

    [Fact]
    public async Task A_program_that_prints_nothing_is_told_and_nothing_is_written()
    {
        string program = OperatingSystem.IsWindows() ? @"C:\Windows\System32\where.exe" : "/bin/true";

        (byte[]? pdf, string problem) = await new Chromium(program).PrintAsync("http://127.0.0.1:9/teach/packet/x/", new DateOnly(2026, 11, 21), default);

        Assert.Null(pdf);
        Assert.StartsWith("Chromium printed nothing of http://127.0.0.1:9/teach/packet/x/", problem, StringComparison.Ordinal);
    }
}
