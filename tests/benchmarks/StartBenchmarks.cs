namespace Site.Benchmarks;

/// <summary>How long the program takes to begin and end where there is next to nothing to do.</summary>
internal static class StartBenchmarks
{
    private const int Runs = 15;

    public static Task RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        try
        {
            GeneratedSite.WriteBare(folder, 0);
            MeasuredProcess Once() => MeasuredProcess.Run("check", "--input", folder);
            Once();
            MeasuredProcess[] runs = [.. Enumerable.Range(0, Runs).Select(_ => Once())];
            Figures.Print("check of a site without essays: wall", "ms", runs.Select(each => each.Seconds * 1000), "under 150 ms");
            Figures.Print("check of a site without essays: processors", "ms", runs.Select(each => each.ProcessorSeconds * 1000), "");
            MeasuredProcess[] helps = [.. Enumerable.Range(0, Runs).Select(_ => MeasuredProcess.Run("--version"))];
            Figures.Print("the program's version, asked for: wall", "ms", helps.Select(each => each.Seconds * 1000), "");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }
}
