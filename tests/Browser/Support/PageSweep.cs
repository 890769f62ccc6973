using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>What one visit to every page of the site came to: opened wide, read by axe, then made narrow.</summary>
internal sealed class PageSweep
{
    private const int NarrowWidth = 320;

    /// <summary>Axe itself, put into the page by the engine that asks: the page's policy does not hold for it.</summary>
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly Watch watch;
    private readonly ConcurrentBag<string> found = [];
    private readonly ConcurrentBag<string> wide = [];
    private readonly ConcurrentDictionary<string, string> titles = [];

    private PageSweep(BrowserSite site) => watch = new Watch(site.Origin);

    /// <summary>Messages of the console, errors, refusals of the policy, requests to other origins.</summary>
    public IEnumerable<string> Said => watch.Said;

    /// <summary>What axe found: the rules of WCAG 2.0 to 2.2, levels A and AA, and of good practice. No rule is switched off.</summary>
    public IEnumerable<string> Found => found.Order(StringComparer.Ordinal);

    /// <summary>Pages that scroll sideways at 320 pixels, with what sticks out.</summary>
    public IEnumerable<string> Wide => wide.Order(StringComparer.Ordinal);

    /// <summary>The title of each page by its path.</summary>
    public IReadOnlyDictionary<string, string> Titles => titles;

    /// <param name="options">Colours and width of the first look.</param>
    public static async Task<PageSweep> OverAsync(BrowserSite site, IReadOnlyList<string> paths, BrowserNewContextOptions options)
    {
        var sweep = new PageSweep(site);
        options.ViewportSize ??= new() { Width = 1280, Height = 720 };
        await site.VisitAsync(paths, options, sweep.watch.BeginAsync, (page, path) => sweep.LookAsync(site, page, path, options.ViewportSize));
        return sweep;
    }

    /// <summary>What axe finds on a page as it stands.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Violations);
    }

    private async Task LookAsync(BrowserSite site, IPage page, string path, ViewportSize size)
    {
        watch.Shows(page, path);
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.GotoAsync(site.Url(path));
        foreach (string violation in await ViolationsAsync(page))
        {
            found.Add($"{path}: {violation}");
        }

        foreach (string fault in await PageChecks.AskAsync(page, "structure", "sameWords"))
        {
            found.Add($"{path}: {fault}");
        }

        titles[path] = await page.TitleAsync();

        await page.SetViewportSizeAsync(NarrowWidth, 640);
        int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > NarrowWidth)
        {
            wide.Add($"{path}: {width} px; {await page.EvaluateAsync<string>(FirstTooWide)}");
        }
    }

    private const string Violations = """
        async () => (await axe.run({ resultTypes: ["violations"], preload: false })).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join("; ")}`)
        """;

    private const string FirstTooWide = """
        (() => { const e = [...document.querySelectorAll('body *')].find(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table'));
          return e ? e.tagName + '.' + e.className : ''; })()
        """;
}
