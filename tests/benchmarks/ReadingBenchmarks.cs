using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Site.Diagnostics;
using Site.Preview;
using Site.Tests.Browser.Support;

namespace Site.Benchmarks;

/// <summary>The longest task of the page's thread while a reader scrolls through very long pages and searches a site that has them.</summary>
internal static class ReadingBenchmarks
{
    private const int Facts = 1000;
    private const int Words = 20_000;
    private const int Runs = 3;
    private const string Goal = "at most 50 ms";

    private const string Watch = "window.tasks = []; new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });";

    public static async Task RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        try
        {
            string essay = Write(folder);
            BuildResult built = await SiteBuild.RunAsync(new BuildRequest(folder));
            if (built.Found.HasErrors)
            {
                throw new InvalidOperationException(string.Join('\n', built.Found.Sorted.Take(5).Select(each => DiagnosticText.Write(each, folder))));
            }

            await using PreviewServer server = await HostedBuild.ServeAsync(built);
            using IPlaywright playwright = await Playwright.CreateAsync();
            await using IBrowser browser = await Chromium.LaunchAsync(playwright);
            string origin = server.Address.TrimEnd('/');
            await MeasureAsync(browser, $"scroll through the ledger with {built.Files.Count(each => each.Path.Url.StartsWith("/ledger/", StringComparison.Ordinal) && each.Path.Url.EndsWith('/')) - 1} facts", origin + "/ledger/", ScrollAsync);
            await MeasureAsync(browser, "find in it", origin + "/ledger/", FindAsync);
            await MeasureAsync(browser, $"scroll through an essay of {Words} words", origin + $"/essays/{essay}/", ScrollAsync);
            await MeasureAsync(browser, "find in it", origin + $"/essays/{essay}/", FindAsync);
            await MeasureAsync(browser, "search both", origin + "/search/", SearchAsync);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(IBrowser browser, string measure, string url, Func<IPage, Task> read)
    {
        List<double> longest = [];
        List<double> all = [];
        for (int run = 0; run < Runs; run++)
        {
            await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
            IPage page = await context.NewPageAsync();
            await page.GotoAsync(url);
            await page.WaitForTimeoutAsync(1000);
            await page.EvaluateAsync(Watch);
            await read(page);

            // The observer tells of a task after it.
            await page.WaitForTimeoutAsync(300);
            double[] tasks = await page.EvaluateAsync<double[]>("window.tasks");
            await ProveAsync(page, tasks.Length);
            longest.Add(tasks.DefaultIfEmpty(0).Max());
            all.Add(tasks.Length);
        }

        Figures.Print($"{measure}: longest task (0 is under 50)", "ms", longest, Goal);
        Figures.Print($"{measure}: tasks over 50 ms", "", all, "0");
    }

    /// <summary>A task that is long on purpose is heard, or what was measured says nothing.</summary>
    private static async Task ProveAsync(IPage page, int before)
    {
        await page.EvaluateAsync("setTimeout(() => { const end = performance.now() + 80; while (performance.now() < end); })");
        await page.WaitForFunctionAsync("(before) => window.tasks.length > before", before, new() { Timeout = 5000 });
    }

    private static async Task ScrollAsync(IPage page)
    {
        double height = await page.EvaluateAsync<double>("document.documentElement.scrollHeight");
        await page.Mouse.MoveAsync(640, 450);
        for (int i = 0; i < 80; i++)
        {
            await page.Mouse.WheelAsync(0, (float)(height / 80));
            await page.EvaluateAsync("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
    }

    /// <summary>As the browser's own search does it: from one place to the next.</summary>
    private static async Task FindAsync(IPage page)
    {
        for (int i = 0; i < 20; i++)
        {
            await page.EvaluateAsync("(word) => new Promise((done) => setTimeout(() => { window.find(word); requestAnimationFrame(done); }))", i % 2 == 0 ? "merged" : "figure");
        }
    }

    private static async Task SearchAsync(IPage page)
    {
        foreach (string words in new[] { "merged code", "time horizon", "fact 7", "recursve" })
        {
            await page.Locator("#search-words").FillAsync("");
            await page.Locator("#search-words").PressSequentiallyAsync(words, new() { Delay = 60 });
            await page.WaitForTimeoutAsync(600);
        }
    }

    /// <returns>The long essay's slug.</returns>
    private static string Write(string folder)
    {
        GeneratedSite.WriteBare(folder, 4);
        string claims = Path.Combine(folder, "ledger", "facts", "claims.yml");
        int given = File.ReadLines(claims).Count(each => each.StartsWith("- id:", StringComparison.Ordinal));
        var facts = new StringBuilder();
        for (int i = given; i < Facts; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"""
                - id: generated-{i}
                  tier: {(i % 3 == 0 ? "core" : "support")}
                  statement: In an invented month the lab of number {i} merged {i % 97 + 2} changes that a tool had written.
                  value: {i % 97 + 2}
                  unit: changes
                  words: {i % 97 + 2} changes
                  claimed-by: Favaro
                  sources: [favaro2026aibuilds]
                  status: reported-by-company
                  history:
                    - date: 2026-11-20
                      value: {i % 97 + 2}
                      reason: First entry.

                """);
        }

        File.WriteAllText(Path.Combine(folder, "ledger", "facts", "generated.yml"), facts.ToString());
        GeneratedSite.Lengthen(folder, 0, Words);
        return GeneratedSite.Slug(0);
    }
}
