using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>Everything but writing.</summary>
internal static class CheckVerb
{
    public static async Task<ExitCode> RunAsync(BuildOptions options, Surroundings here)
    {
        (InputFolder? input, string slip) = InputFolder.Find(options.Input, here);
        if (input is null)
        {
            await here.Error.WriteAsync(slip);
            return ExitCode.Usage;
        }

        BuildResult result = await BuildAsync(options, input, here);
        MadeFiles.Each(result.AllFiles, (_, _) => { });
        return new BuildReport(options, input.Name) { Result = result, HasDetails = true }.Write(here);
    }

    /// <summary>Builds; when that is asked for, each warning comes back as an error.</summary>
    /// <param name="hasPrints">Whether packets are printed as PDF afterwards, so that pages lead to them.</param>
    public static async Task<BuildResult> BuildAsync(BuildOptions options, InputFolder input, Surroundings here, bool hasPrints = false)
    {
        BuildResult result = await here.Build(new BuildRequest(input.Path, options.BaseUrl) { HasPrints = hasPrints });
        return options.IsStrict ? result with { Found = AsErrors(result.Found) } : result;
    }

    private static DiagnosticList AsErrors(DiagnosticList found)
    {
        var errors = new DiagnosticList();
        errors.AddRange(found.Sorted.Select(each => each with { Kind = each.Kind with { Severity = Severity.Error } }));
        return errors;
    }
}
