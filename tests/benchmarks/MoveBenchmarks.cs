using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Benchmarks;

/// <summary>
/// A slider under a reader's finger: 500 moves of every parameter in turn, on a processor slowed four times. The work of a move is that of its event
/// (the model), and that of the frame after it (sentence, readouts, drawing, style and layout). Beside it, the same drawing by plotly.js.
/// </summary>
internal static class MoveBenchmarks
{
    private const int Moves = 500;
    private const int PlotlyMoves = 60;
    private const int Slowed = 4;

    // Sliders are taken one after the other, each to places all over its range, so that no move is a repetition.
    private const string Move = """
        async (moves) => {
          const sliders = [...document.querySelectorAll("figure[data-scenario]:first-of-type input[type=range]")];
          const drawing = [...document.querySelectorAll("figure[data-scenario] svg[data-size]")].find((each) => each.getClientRects().length > 0);
          const frame = () => new Promise(requestAnimationFrame);
          const work = [];
          let late = 0;
          for (let i = 0; i < moves; i++) {
            const slider = sliders[i % sliders.length];
            const share = ((i * 7919) % 1009) / 1009;
            await frame();
            let begun = 0;
            requestAnimationFrame(() => { begun = performance.now(); });
            const before = drawing.innerHTML + document.querySelector("[data-sentence]").textContent;
            const start = performance.now();
            slider.value = String(+slider.min + (+slider.max - +slider.min) * share);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
            const event = performance.now() - start;
            await frame();
            document.body.getBoundingClientRect();
            drawing.getBoundingClientRect();
            work.push(event + performance.now() - begun);
            late += drawing.innerHTML + document.querySelector("[data-sentence]").textContent === before ? 1 : 0;
          }
          const points = [...drawing.querySelectorAll("path.chart__line")].map((path) => [...path.getAttribute("d").matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map((each) => [+each[1], +each[2]]));
          const dots = [...drawing.querySelectorAll("circle")].map((each) => [+each.getAttribute("cx"), +each.getAttribute("cy")]);
          return { work, late, points, dots };
        }
        """;

    private const string React = """
        async ({ drawn, moves }) => {
          const { points, dots } = JSON.parse(drawn);
          const place = document.getElementById("place");
          const layout = { width: 640, height: 400, margin: { l: 40, r: 8, t: 8, b: 40 }, xaxis: { range: [0, 640] }, yaxis: { range: [400, 0] }, showlegend: false };
          const traces = (shift) => [
            ...points.map((line) => ({ type: "scatter", mode: "lines", x: line.map(([x]) => x), y: line.map(([, y]) => y + shift) })),
            ...dots.length > 0 ? [{ type: "scatter", mode: "markers", x: dots.map(([x]) => x), y: dots.map(([, y]) => y + shift) }] : [],
          ];
          await Plotly.newPlot(place, traces(0), layout);
          const work = [];
          for (let i = 0; i < moves; i++) {
            await new Promise(requestAnimationFrame);
            const start = performance.now();
            await Plotly.react(place, traces((i * 37) % 50), { ...layout });
            place.getBoundingClientRect();
            work.push(performance.now() - start);
          }
          return work;
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
            foreach (string folder in Directory.GetDirectories(Path.Combine(root, "input", "scenarios")).Order(StringComparer.Ordinal))
            {
                await MeasureAsync(browser, root, address, Path.GetFileName(folder));
            }
        }
        finally
        {
            preview.Kill();
        }
    }

    private static async Task MeasureAsync(IBrowser browser, string root, string address, string scenario)
    {
        IPage page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync($"{address}/scenarios/{scenario}/");
        await page.Locator("figure[data-ready]").First.WaitForAsync();
        await SlowAsync(page);
        JsonElement moved = await page.EvaluateAsync<JsonElement>(Move, Moves);
        await page.CloseAsync();
        double[] work = Numbers(moved.GetProperty("work"));
        double[] plotly = await PlotlyAsync(browser, root, moved);
        string goal = scenario is "explosion" or "futures" ? "under 30 ms" : "under 8 ms";
        Figures.Print($"{scenario}: a move", "ms", work, "");
        Figures.Print($"{scenario}: a move, 99 of 100", "ms", [work.Order().ElementAt((int)(Moves * 0.99) - 1)], goal);
        Figures.Print($"{scenario}: moves not in the next frame", "", [moved.GetProperty("late").GetDouble()], "");
        Figures.Print($"{scenario}: Plotly.react takes, times as long", "", [Median(plotly) / Median(work)], "");
    }

    private static async Task<double[]> PlotlyAsync(IBrowser browser, string root, JsonElement moved)
    {
        IPage page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.SetContentAsync("<!DOCTYPE html><div id=\"place\"></div>");
        await page.AddScriptTagAsync(new() { Path = Path.Combine(root, "theme", "node_modules", "plotly.js-basic-dist-min", "plotly-basic.min.js") });
        await SlowAsync(page);
        JsonElement work = await page.EvaluateAsync<JsonElement>(React, new { drawn = moved.GetRawText(), moves = PlotlyMoves });
        await page.CloseAsync();
        return Numbers(work);
    }

    private static async Task SlowAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowed });
    }

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(each => each.GetDouble())];

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
