using System.Collections.Concurrent;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>What holds for every page of the site.</summary>
[Collection(BrowserSite.Name)]
public sealed class PageTests(BrowserSite site)
{
    [Fact]
    public async Task Every_page_opens_without_a_message_or_a_foreign_request_axe_finds_nothing_and_it_fits_320_pixels()
    {
        PageSweep sweep = await PageSweep.OverAsync(site, site.Pages, new());

        Assert.Empty(sweep.Said);
        Assert.True(!sweep.Found.Any(), string.Join('\n', sweep.Found));
        Assert.Empty(sweep.Wide);

        // An embed has the title of its page, and is left out of what search engines list.
        string[] twins = [.. sweep.Titles.Where(each => !each.Key.StartsWith("/embed/", StringComparison.Ordinal)).GroupBy(each => each.Value, each => each.Key).Where(each => each.Count() > 1).Select(each => $"{each.Key}: {string.Join(", ", each)}")];
        Assert.True(twins.Length == 0, string.Join('\n', twins));
    }

    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 768)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task The_same_holds_for_each_kind_of_page_in_other_colours_and_widths(ColorScheme scheme, int width)
    {
        PageSweep sweep = await PageSweep.OverAsync(site, site.OneOfEachKind, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });

        Assert.Empty(sweep.Said);
        Assert.True(!sweep.Found.Any(), string.Join('\n', sweep.Found));
        Assert.Empty(sweep.Wide);
    }

    [Fact]
    public async Task The_page_for_unknown_addresses_comes_with_their_status()
    {
        IPage page = await site.OpenAsync(new(), null);

        IResponse? response = await page.GotoAsync(site.Url("/no/such/page/"));

        Assert.Equal(404, response!.Status);
        Assert.Equal("Page not found", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Without_scripts_a_page_has_the_same_headings_links_tables_and_figures()
    {
        const string inventory = """
            JSON.stringify({
              headings: [...document.querySelectorAll('h1,h2,h3')].map(e => e.textContent.trim()),
              links: [...document.querySelectorAll('main a[href]')].map(e => e.getAttribute('href')),
              tables: document.querySelectorAll('table').length,
              figures: document.querySelectorAll('figure').length,
            })
            """;

        IReadOnlyDictionary<string, string> with = await AskedAsync(new(), inventory);

        // The engine that asks is not the page's: its questions run although the page's scripts do not.
        IReadOnlyDictionary<string, string> without = await AskedAsync(new() { JavaScriptEnabled = false }, inventory);

        Assert.All(site.OneOfEachKind, path => Assert.Equal(with[path], without[path]));
    }

    private async Task<IReadOnlyDictionary<string, string>> AskedAsync(BrowserNewContextOptions options, string question)
    {
        ConcurrentDictionary<string, string> answers = [];
        await site.VisitAsync(site.OneOfEachKind, options, _ => Task.CompletedTask, async (page, path) =>
        {
            await page.GotoAsync(site.Url(path));
            answers[path] = await page.EvaluateAsync<string>(question);
        });
        return answers;
    }

    /// <summary>Less is the words of one line that the text's own font sets a little narrower.</summary>
    private const double Felt = 0.02;

    [Theory]
    [InlineData(412)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_a_page_loads_and_its_scripts_come_late(int width)
    {
        ConcurrentBag<string> moved = [];
        await site.VisitAsync(site.OneOfEachKind, new() { ViewportSize = new() { Width = width, Height = 823 } }, HoldScriptsAsync, async (page, path) =>
        {
            await page.GotoAsync(site.Url(path));
            await page.EvaluateAsync("document.fonts.ready");

            double shift = await page.EvaluateAsync<double>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift))))");

            if (shift >= Felt)
            {
                moved.Add($"{path}: {shift}");
            }
        });

        Assert.Empty(moved);
    }

    private static async Task HoldScriptsAsync(IPage page)
    {
        await page.RouteAsync("**/assets/site.*.js", async route =>
        {
            await Task.Delay(150);
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) shift += e.value; })).observe({ type: 'layout-shift', buffered: true })");
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_to_the_text()
    {
        IPage page = await site.OpenAsync(new(), "/essays/the-claim/");

        await page.Keyboard.PressAsync("Tab");
        string words = await page.EvaluateAsync<string>("document.activeElement.textContent");
        bool isSeen = await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().top >= 0");
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("Skip", words, StringComparison.Ordinal);
        Assert.True(isSeen);
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
