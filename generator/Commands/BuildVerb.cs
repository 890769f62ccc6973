using System.Diagnostics;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>Builds the input and writes the output, or says why not.</summary>
internal static class BuildVerb
{
    /// <param name="finish">Adds to what was built, or says in words why it cannot; nothing for a site as it is built.</param>
    public static async Task<ExitCode> RunAsync(BuildOptions options, Surroundings here, Func<BuildResult, Task<(BuildResult Result, string Problem)>>? finish = null)
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

        BuildResult result = await CheckVerb.BuildAsync(options, input, here, hasPrints: finish is not null);
        var report = new BuildReport(options, input.Name) { Result = result };
        if (result.Found.HasErrors)
        {
            return report.Write(here);
        }

        if (finish is not null)
        {
            (result, string problem) = await finish(result);
            if (problem != "")
            {
                await here.Error.WriteAsync(Usage.Message(problem, "nothing was written; 'build' makes the whole site without the PDFs"));
                return ExitCode.Fault;
            }
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
