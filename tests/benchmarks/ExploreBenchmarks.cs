using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Benchmarks;

/// <summary>
/// From the press on Explore to plotly.js's first drawing over the picture, beside plotly.js alone: the same bundle, from the same server, loaded by a
/// blank page that draws the same published figure. Both load everything anew each time, and both end with the frame in which the drawing stands.
/// </summary>
internal static class ExploreBenchmarks
{
    private const int Runs = 7;

    /// <summary>Of each kind: points, lines, bars, many panels, and the smallest.</summary>
    private static readonly string[] Charts = ["task-horizons", "session-success", "merged-code", "takeoff-parameters", "weak-to-strong"];

    private const string Explore = """
        async () => {
          const figure = document.querySelector("figure.chart");
          const drawn = new Promise((resolve) => new MutationObserver(() => "explored" in figure.dataset && resolve()).observe(figure, { attributes: true }));
          const start = performance.now();
          figure.querySelector("button[data-explore]").click();
          await drawn;
          await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }
        """;

    private const string Alone = """
        async ({ library, data }) => {
          const start = performance.now();
          const [figure] = await Promise.all([fetch(data).then((answer) => answer.json()), import(library)]);
          const loaded = performance.now();
          await Plotly.newPlot(document.getElementById("place"), figure.data, figure.layout, { displayModeBar: false });
          await new Promise(requestAnimationFrame);
          return { all: performance.now() - start, drawing: performance.now() - loaded };
        }
        """;

    public static async Task Run(string root)
    {
        using Process preview = MeasuredProcess.Start("preview", "--port", "0", "--input", Path.Combine(root, "input"));
        try
        {
            string address = (await PreviewBenchmarks.AddressAsync(preview)).TrimEnd('/');
            using IPlaywright playwright = await Playwright.CreateAsync();
            await using IBrowser browser = await Chromium.LaunchAsync(playwright);
            List<double> ratios = [];
            foreach (string chart in Charts)
            {
                ratios.Add(await MeasureAsync(browser, address, chart));
            }

            Figures.Print("explore: times as long as plotly.js alone, five charts", "", ratios, "at most 3");
        }
        finally
        {
            preview.Kill();
        }
    }

    private static async Task<double> MeasureAsync(IBrowser browser, string address, string chart)
    {
        List<double> explored = [], alone = [], drawing = [];

        // In turn, so that a busy moment of the machine falls on both.
        for (int run = 0; run <= Runs; run++)
        {
            IPage page = await OpenAsync(browser, $"{address}/charts/{chart}/");
            ILocator button = page.Locator("button[data-explore]");
            var given = new { library = await button.GetAttributeAsync("data-library"), data = await button.GetAttributeAsync("data-explore") };
            explored.Add(await page.EvaluateAsync<double>(Explore));
            await page.Context.CloseAsync();

            IPage blank = await OpenAsync(browser, $"{address}/404.html");
            await blank.EvaluateAsync("document.body.innerHTML = '<div id=\"place\"></div>'");
            JsonElement times = await blank.EvaluateAsync<JsonElement>(Alone, given);
            alone.Add(times.GetProperty("all").GetDouble());
            drawing.Add(times.GetProperty("drawing").GetDouble());
            await blank.Context.CloseAsync();
        }

        Figures.Print($"{chart}: explore, from the press", "ms", explored.Skip(1), "");
        Figures.Print($"{chart}: plotly.js alone, bundle included", "ms", alone.Skip(1), "");
        Figures.Print($"{chart}: plotly.js alone, drawing only", "ms", drawing.Skip(1), "");
        double ratio = Median(explored) / Median(alone);
        Figures.Print($"{chart}: times as long as plotly.js alone", "", [ratio], "at most 3");
        return ratio;
    }

    // A context of its own has an empty cache; the policy of the page holds for the page, not for what is measured beside it.
    private static async Task<IPage> OpenAsync(IBrowser browser, string url)
    {
        IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(url, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private static double Median(List<double> values) => values.Skip(1).Order().ElementAt((values.Count - 1) / 2);
}
