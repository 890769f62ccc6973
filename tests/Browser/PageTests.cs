using System.Collections.Concurrent;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>What holds for every page of the site.</summary>
[Collection(BrowserSite.Name)]
public sealed class PageTests(BrowserSite site)
{
    [Fact]
    public async Task Every_page_opens_without_a_message_or_a_request_to_another_origin()
    {
        ConcurrentBag<string> said = [];

        await site.VisitAsync(site.Pages, new(), async (page, url) =>
        {
            page.Console += (_, message) => said.Add($"{url}: {message.Type}: {message.Text}");
            page.PageError += (_, error) => said.Add($"{url}: {error}");
            page.Request += (_, request) => AddIfForeign(said, url, request.Url);
            await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
            await page.GotoAsync(site.Url(url), new() { WaitUntil = WaitUntilState.NetworkIdle });
        });

        Assert.Empty(said);
    }

    [Fact]
    public async Task No_page_scrolls_sideways_at_320_pixels()
    {
        ConcurrentBag<string> wide = [];

        await site.VisitAsync(site.Pages, new() { ViewportSize = new() { Width = 320, Height = 640 } }, async (page, url) =>
        {
            await page.GotoAsync(site.Url(url));
            int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 320)
            {
                wide.Add($"{url}: {width} px; {await page.EvaluateAsync<string>(FirstTooWide)}");
            }
        });

        Assert.Empty(wide);
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

        foreach (string url in site.OneOfEachKind)
        {
            IPage scripted = await site.OpenAsync(new(), url);
            string with = await scripted.EvaluateAsync<string>(inventory);
            await scripted.Context.CloseAsync();

            // The engine that asks is not the page's: its questions run although the page's scripts do not.
            IPage plain = await site.OpenAsync(new() { JavaScriptEnabled = false }, url);
            string without = await plain.EvaluateAsync<string>(inventory);
            await plain.Context.CloseAsync();

            Assert.Equal(with, without);
        }
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_loads()
    {
        foreach (string url in site.OneOfEachKind)
        {
            IPage page = await site.OpenAsync(new(), null);
            await page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) shift += e.value; })).observe({ type: 'layout-shift', buffered: true })");
            await page.GotoAsync(site.Url(url), new() { WaitUntil = WaitUntilState.NetworkIdle });

            double shift = await page.EvaluateAsync<double>("window.shift");

            Assert.True(shift < 0.01, $"{url}: {shift}");
            await page.Context.CloseAsync();
        }
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

    private const string FirstTooWide = """
        (() => { const e = [...document.querySelectorAll('body *')].find(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'absolute');
          return e ? e.tagName + '.' + e.className : ''; })()
        """;

    private void AddIfForeign(ConcurrentBag<string> said, string page, string request)
    {
        if (!request.StartsWith(site.Origin, StringComparison.Ordinal) && !request.StartsWith("data:", StringComparison.Ordinal) && !request.StartsWith("blob:", StringComparison.Ordinal))
        {
            said.Add($"{page} asks {request}");
        }
    }
}
