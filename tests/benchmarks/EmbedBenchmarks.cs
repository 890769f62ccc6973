using System.IO.Compression;
using Microsoft.Playwright;
using Site.Emitting;
using Site.Preview;
using Site.Tests.Browser.Support;

namespace Site.Benchmarks;

/// <summary>What an embed costs the page that shows it: bytes over the wire, files asked for, and the time to its first paint with scripts off.</summary>
internal static class EmbedBenchmarks
{
    private const int Runs = 5;

    private static readonly string[] Painted = ["/embed/charts/task-horizons/", "/embed/charts/session-success/", "/embed/scenarios/loop/", "/embed/scenarios/horizon/"];

    public static async Task RunAsync(string root)
    {
        BuildResult result = await SiteBuild.RunAsync(new BuildRequest(Path.Combine(root, "input")));
        OutputFile[] embeds = [.. result.Files.Where(each => each.Path.Value.StartsWith("embed/", StringComparison.Ordinal))];
        foreach (string kind in new[] { "charts", "scenarios" })
        {
            Figures.Print($"embeds of {kind}, compressed", "KB", embeds.Where(each => each.Path.Value.StartsWith($"embed/{kind}/", StringComparison.Ordinal)).Select(each => Compressed(each) / 1024), "at most 30 KB each");
        }

        await using PreviewServer server = await HostedBuild.ServeAsync(result);
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await Chromium.LaunchAsync(playwright);
        foreach (string path in Painted)
        {
            await MeasureAsync(browser, server.Address.TrimEnd('/') + path, path);
        }
    }

    private static async Task MeasureAsync(IBrowser browser, string url, string path)
    {
        List<double> asked = [];
        List<double> paints = [];
        for (int run = 0; run < Runs; run++)
        {
            await using IBrowserContext scripted = await browser.NewContextAsync();
            IPage page = await scripted.NewPageAsync();
            int requests = 0;
            page.Request += (_, _) => requests++;
            await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
            asked.Add(requests);

            // The engine that asks is not the page's: it can be asked although the page's scripts do not run.
            await using IBrowserContext still = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
            page = await still.NewPageAsync();
            await page.GotoAsync(url);
            await page.Locator("figure svg[role=img]:visible").WaitForAsync();
            await page.ScreenshotAsync();
            paints.Add(await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN"));
        }

        Figures.Print($"requests of {path}", "", asked, "1 (the icon of a page that stands alone is one more)");
        Figures.Print($"first paint without scripts, {path}", "ms", paints, "");
    }

    private static double Compressed(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Make().Span);
        }

        return packed.Length;
    }
}
