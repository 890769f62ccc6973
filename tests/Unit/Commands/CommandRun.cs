using Site.Commands;
using Site.Publishing;
using Site.Tests.Unit.Preview;

namespace Site.Tests.Unit.Commands;

/// <summary>A command that ran in a folder of a test, and what it said.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static async Task<CommandRun> InAsync(TempFolder folder, string line, bool hasColour = false, bool isDebugging = false, Func<BuildRequest, Task<BuildResult>>? build = null, Func<Chromium?>? findChromium = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int exitCode = await CommandLine.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), new Surroundings
        {
            Out = output,
            Error = error,
            HasColour = hasColour,
            IsDebugging = isDebugging,
            WorkingFolder = folder.FullName,
            HostFile = folder.At("netlify.toml"),
            Build = build ?? LooseSite.BuildAsync,
            FindChromium = findChromium ?? Chromium.Find,
        });
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
