using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>An explored chart against the picture that it covers.</summary>
[Collection(BrowserSite.Name)]
public sealed class ExploreLikenessTests(BrowserSite site)
{
    private const double Near = 2;

    // Middles of points, edges of bars and lines, ends of ticks: from the drawing's paths, each of which holds many.
    private const string Places = """
        () => {
          const svg = [...document.querySelectorAll('.chart__drawing > svg')].find(e => e.getClientRects().length > 0);
          const matrix = svg.getScreenCTM();
          const parts = (selector) => [...svg.querySelectorAll(`:scope > ${selector}`)].filter(e => !window.keys.has(e)).flatMap(path => path.getAttribute('d').split(/(?=M)/).map(d => {
            const part = document.createElementNS(svg.namespaceURI, 'path');
            part.setAttribute('d', d);
            svg.append(part);
            const box = part.getBBox();
            part.remove();
            const at = (x, y) => new DOMPoint(x, y).matrixTransform(matrix);
            const from = at(box.x, box.y), to = at(box.x + box.width, box.y + box.height);
            return [from.x + scrollX, from.y + scrollY, to.x + scrollX, to.y + scrollY];
          }));
          const middles = (boxes) => boxes.map(([l, t, r, b]) => [(l + r) / 2, (t + b) / 2]);
          const ticks = parts('path.chart__axis').filter(([l, t, r, b]) => r - l < 1 && b - t < 9);
          return {
            points: middles([...parts('path.chart__point'), ...parts('path.chart__hollow').filter(([l, t, r, b]) => Math.abs((r - l) - (b - t)) < 3)]),
            bars: parts('path.chart__bar'),
            lines: parts('path.chart__line'),
            ticks: ticks.map(([l, t]) => [l, t]),
            grid: parts('path.chart__grid').filter(([l, t, r, b]) => b - t < 1).map(([, t]) => [t]),
          };
        }
        """;

    // As it is published, and as it is drawn.
    private const string Invalid = """
        async () => {
          const place = document.querySelector('.explore__plot');
          const figure = await (await fetch(document.querySelector('[data-explore]').dataset.explore)).json();
          return [...Plotly.validate(figure.data, figure.layout) ?? [], ...Plotly.validate(place.data, place.layout) ?? []].map(each => each.msg);
        }
        """;

    private const string Drawn = """
        () => {
          const boxes = (selector) => [...document.querySelectorAll(`.explore__plot ${selector}`)].map(e => e.getBoundingClientRect()).filter(b => b.width + b.height > 0).map(b => [b.left + scrollX, b.top + scrollY, b.right + scrollX, b.bottom + scrollY]);
          const middles = (list) => list.map(([l, t, r, b]) => [(l + r) / 2, (t + b) / 2]);
          const own = (selector) => [...document.querySelectorAll(`.explore__plot ${selector}`)].map(e => ({ e, b: e.getBBox(), m: e.getScreenCTM() })).map(({ b, m }) => {
            const from = new DOMPoint(b.x, b.y).matrixTransform(m), to = new DOMPoint(b.x + b.width, b.y + b.height).matrixTransform(m);
            return [from.x + scrollX, from.y + scrollY, to.x + scrollX, to.y + scrollY];
          });
          return {
            points: middles(own('.scatterlayer .points path')),
            bars: own('.barlayer .point path'),
            lines: own('.scatterlayer .js-line'),
            ticks: own('path.ticks').map(([l, t]) => [l, t]),
            grid: own('path[class*=grid], path[class*=lines-], .shapelayer path, .scatterlayer .js-line').map(([, t]) => [t]),
          };
        }
        """;

    // The key's samples stand apart: they are what is left of the drawing's paths after marks and pointers.
    private const string FindKeys = """
        async () => {
          const figure = await (await fetch(document.querySelector('[data-explore]').dataset.explore)).json();
          const svg = [...document.querySelectorAll('.chart__drawing > svg')].find(e => e.getClientRects().length > 0);
          const drawing = figure.layout.meta.drawings.find(each => svg.classList.contains(`chart__svg--${each.name}`));
          window.keys = new Set([...svg.querySelectorAll(':scope > path')].slice(drawing.marks + drawing.pointers));
        }
        """;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Every_figure_is_valid_and_drawn_where_its_picture_was_and_nothing_moves(int width, ColorScheme scheme)
    {
        List<string> wrong = [];
        foreach (string path in ChartPages)
        {
            ExplorePage explored = await ExplorePage.OpenAsync(site, path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
            await explored.Page.EvaluateAsync(FindKeys);
            Dictionary<string, double[][]> before = await explored.Page.EvaluateAsync<Dictionary<string, double[][]>>(Places);
            string around = await RoomAsync(explored);

            await explored.StartAsync();

            Dictionary<string, double[][]> after = await explored.Page.EvaluateAsync<Dictionary<string, double[][]>>(Drawn);
            wrong.AddRange(before.SelectMany(kind => kind.Value.Where(place => !after[kind.Key].Any(other => IsNear(place, other))).Select(place => $"{path}: no {kind.Key} at {string.Join(' ', place)}")));
            wrong.AddRange(explored.Said.Concat(await explored.Page.EvaluateAsync<string[]>(Invalid)).Select(each => $"{path}: {each}"));
            if (before["points"].Length != after["points"].Length || before["bars"].Length + before["lines"].Length + before["points"].Length == 0 && !await HasRangesAsync(explored))
            {
                wrong.Add($"{path}: {before["points"].Length} points in the picture, {after["points"].Length} in its place");
            }

            if (await RoomAsync(explored) != around)
            {
                wrong.Add($"{path}: {around} became {await RoomAsync(explored)}");
            }

            await explored.Page.Context.CloseAsync();
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Colours_are_the_pages_and_follow_them()
    {
        const string colours = """
            () => {
              const svg = [...document.querySelectorAll('.chart__drawing > svg')].find(e => e.getClientRects().length > 0);
              const drawn = new Set([...document.querySelectorAll('.explore__plot .points path')].map(e => getComputedStyle(e).fill));
              return [...svg.querySelectorAll('path.chart__point')].map(e => getComputedStyle(e).fill).filter(each => !drawn.has(each));
            }
            """;
        ExplorePage explored = await ExplorePage.ExploringAsync(site, "/charts/task-horizons/", new() { ColorScheme = ColorScheme.Light });
        Assert.Empty(await explored.Page.EvaluateAsync<string[]>(colours));

        await explored.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await explored.Page.WaitForFunctionAsync($"() => ({colours})().length === 0");
        string dark = await FillAsync(explored);
        await explored.Page.EvaluateAsync("document.documentElement.dataset.theme = 'light'");
        await explored.Page.WaitForFunctionAsync($"() => ({colours})().length === 0");

        Assert.NotEqual(dark, await FillAsync(explored));
        await explored.Page.Context.CloseAsync();
    }

    private IEnumerable<string> ChartPages => site.Pages.Where(each => each.StartsWith("/charts/", StringComparison.Ordinal) && each != "/charts/");

    private static bool IsNear(double[] place, double[] other) => place.Zip(other).All(each => Math.Abs(each.First - each.Second) <= Near);

    private static Task<string> FillAsync(ExplorePage explored) => explored.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.explore__plot .points path')).fill");

    private static async Task<bool> HasRangesAsync(ExplorePage explored) => await explored.Page.Locator(".chart__drawing path.chart__range").CountAsync() > 0;

    private static Task<string> RoomAsync(ExplorePage explored) => explored.Page.EvaluateAsync<string>(
        "['.chart__drawing', '.chart__explore'].map(s => document.querySelector(s).getBoundingClientRect()).map(r => [r.left, r.top + scrollY, r.width].map(Math.round).join(' ')).join(', ')");
}
