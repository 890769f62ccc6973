using System.Diagnostics;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>Builds the input and writes the output, or says why not.</summary>
internal static class BuildVerb
{
    public static async Task<ExitCode> RunAsync(BuildOptions options, Surroundings here)
    {
        (InputFolder? input, string slip) = InputFolder.Find(options.Input, here);
        if (input is null)
        {
            await here.Error.WriteAsync(slip);
            return ExitCode.Usage;
        }

        // A folder that may not be replaced is told before any work is done for it.
        (OutputPlace? place, OutputProblem? refused) = OutputPlace.Find(options.Output, input.Path, here.WorkingFolder, here.HomeFolder);
        if (place is null)
        {
            return new BuildReport(options, input.Name) { Problem = refused }.Write(here);
        }

        BuildResult result = await CheckVerb.BuildAsync(options, input, here);
        var report = new BuildReport(options, input.Name) { Result = result };
        if (result.Found.HasErrors)
        {
            return report.Write(here);
        }

        long start = Stopwatch.GetTimestamp();
        EmitResult emitted = SiteEmitter.Emit(result.AllFiles, place);
        return (report with
        {
            Problem = emitted.Problem,
            Result = result with { Times = [.. result.Times, new StepTime("render and write", Stopwatch.GetElapsedTime(start))] },
            Written = emitted.Problem is null ? emitted : null,
        }).Write(here);
    }
}
