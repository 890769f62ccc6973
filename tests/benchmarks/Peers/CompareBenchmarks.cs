using System.Globalization;

namespace Site.Benchmarks.Peers;

/// <summary>Whole builds of the same essays by our generator, with every check on, and by its peers, one after the other.</summary>
internal static class CompareBenchmarks
{
    /// <summary>How many essays, how many times, and the goal against Hugo.</summary>
    private static readonly (int Essays, int Runs, string Goal)[] Sizes = [(20, 5, ""), (200, 5, "at most 1"), (2000, 3, "at most 0.8"), (10000, 1, "at most 0.6")];

    public static Task RunAsync()
    {
        Peer.Prepare();
        List<(string Name, int Essays, double Seconds)> medians = [];
        foreach ((int essays, int runs, string goal) in Sizes)
        {
            string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
            try
            {
                medians.AddRange(Compare(folder, essays, runs, goal));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach (IGrouping<string, (string Name, int Essays, double Seconds)> own in medians.GroupBy(each => each.Name))
        {
            Figures.Print($"growth exponent from {Sizes[1].Essays} to {Sizes[^1].Essays} essays, {own.Key}", "", [Exponent([.. own.Where(each => each.Essays >= Sizes[1].Essays)])], own.Key == "ours" ? "at most 1.1" : "");
        }

        return Task.CompletedTask;
    }

    private static List<(string Name, int Essays, double Seconds)> Compare(string folder, int essays, int runs, string goal)
    {
        string input = Path.Combine(folder, "input");
        string output = Path.Combine(folder, "output");
        GeneratedSite.WriteBare(input, essays);
        MeasuredProcess Ours() => MeasuredProcess.Run("--input", input, "--output", output);
        Ours();
        var content = new PeerContent(input, output);
        List<(string Name, Func<MeasuredProcess> Run)> all = [("ours", Ours)];
        foreach (Peer peer in Peer.All)
        {
            string site = Path.Combine(folder, peer.Name);
            peer.Write(content, site);
            all.Add((peer.Name, () => MeasuredProcess.Run(peer.Build(site))));
            all[^1].Run();
            string made = Path.Combine(site, "out", "essays", GeneratedSite.Slug(essays - 1), "index.html");
            if (!File.Exists(made) || new FileInfo(made).Length < content.Before.Length)
            {
                throw new InvalidOperationException($"{peer.Name} did not write {made}");
            }
        }

        // In turns, so that what else the machine does falls on all of them.
        ILookup<string, MeasuredProcess> measured = Enumerable.Range(0, runs).SelectMany(_ => all.Select(each => (each.Name, Run: each.Run()))).ToLookup(each => each.Name, each => each.Run);
        foreach ((string name, _) in all)
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"{essays} essays, {name}");
            Figures.Print($"{what}: wall", "s", measured[name].Select(each => each.Seconds), "");
            Figures.Print($"{what}: processors", "s", measured[name].Select(each => each.ProcessorSeconds), "");
            Figures.Print($"{what}: peak memory", "MB", measured[name].Select(each => each.PeakMegabytes), name == "ours" && essays == 10000 ? "under 1,000 MB" : "");
        }

        foreach (Peer peer in Peer.All)
        {
            Figures.Print($"{essays} essays, ours against {peer.Name}", "times", measured["ours"].Zip(measured[peer.Name], (ours, theirs) => ours.Seconds / theirs.Seconds), peer.Name == "Hugo" ? goal : "");
        }

        return [.. all.Select(each => (each.Name, essays, Figures.Median(measured[each.Name].Select(run => run.Seconds))))];
    }

    /// <summary>The slope of the line through the logarithms: 1 where twice as many essays take twice as long.</summary>
    private static double Exponent((string Name, int Essays, double Seconds)[] runs)
    {
        double[] x = [.. runs.Select(each => Math.Log(each.Essays))];
        double[] y = [.. runs.Select(each => Math.Log(each.Seconds))];
        (double meanX, double meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
