namespace Site.Benchmarks;

/// <summary>Whole builds, each in a process of its own, after one that is not counted.</summary>
internal static class BuildBenchmarks
{
    private const int Runs = 5;
    private const int WarmRuns = 40;
    private const int LargeSite = 2000;

    public static Task OwnSiteAsync(string root)
    {
        Measure("this site, whole build", Path.Combine(root, "input"), "under 1 s", "");
        return Task.CompletedTask;
    }

    /// <summary>Builds one after the other in one process, as the preview does; each step by itself.</summary>
    public static async Task WarmAsync(string root)
    {
        List<IReadOnlyList<StepTime>> runs = [];
        for (int run = 0; run < WarmRuns; run++)
        {
            runs.Add((await SiteBuild.RunAsync(new BuildRequest(Path.Combine(root, "input")))).Times);
        }

        foreach (string step in runs[0].Select(each => each.Step))
        {
            Figures.Print($"built again in one process: {step}", "ms", runs.Skip(WarmRuns / 2).Select(each => each.First(time => time.Step == step).Time.TotalMilliseconds), "");
        }
    }

    public static Task LargeSiteAsync(string root)
    {
        string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        try
        {
            string input = Path.Combine(folder, "input");
            GeneratedSite.Write(Path.Combine(root, "input"), input, LargeSite);
            Measure($"{LargeSite} generated essays, whole build", input, "under 5 s", "under 600 MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    private static void Measure(string name, string input, string timeGoal, string memoryGoal)
    {
        string output = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        try
        {
            MeasuredProcess Once() => MeasuredProcess.Run("--input", input, "--output", Path.Combine(output, "output"));
            Once();
            MeasuredProcess[] runs = [.. Enumerable.Range(0, Runs).Select(_ => Once())];
            Figures.Print($"{name}: wall", "s", runs.Select(each => each.Seconds), timeGoal);
            Figures.Print($"{name}: processors", "s", runs.Select(each => each.ProcessorSeconds), "");
            Figures.Print($"{name}: peak memory", "MB", runs.Select(each => each.PeakMegabytes), memoryGoal);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
