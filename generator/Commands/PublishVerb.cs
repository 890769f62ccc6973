using Site.Publishing;

namespace Site.Commands;

/// <summary>Builds the site with its packets as PDF beside them, which a Chromium prints.</summary>
internal static class PublishVerb
{
    public static async Task<ExitCode> RunAsync(BuildOptions options, Surroundings here)
    {
        if (here.FindChromium() is not { } chromium)
        {
            await here.Error.WriteAsync(Usage.Message("no Chromium was found, so no packet can be printed; nothing was written", "install Chromium or Chrome, or name its program in the variable CHROMIUM; 'build' makes the whole site without the PDFs"));
            return ExitCode.Usage;
        }

        return await BuildVerb.RunAsync(options, here, result => PrintAsync(chromium, result, here));
    }

    private static async Task<(BuildResult Result, string Problem)> PrintAsync(Chromium chromium, BuildResult result, Surroundings here)
    {
        (var files, string problem) = await PacketPrinter.PrintAsync(chromium, result.Files, result.Date, here.Stop);
        return (result with { Files = [.. result.Files.Concat(files).OrderBy(each => each.Path)] }, problem);
    }
}
