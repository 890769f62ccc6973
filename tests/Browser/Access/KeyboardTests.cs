using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser.Access;

/// <summary>A walk through a page with the Tab key alone: it ends, each stop can be seen, has a ring, and comes in reading order.</summary>
[Collection(BrowserSite.Name)]
public sealed class KeyboardTests(BrowserSite site)
{
    private const int MostStops = 900;

    private static readonly string Script = File.ReadAllText(Repository.At("tests", "Browser", "Support", "keyboard.js"));

    /// <summary>Each page, and what is opened before the walk.</summary>
    public static TheoryData<string, string, int> Walks => new()
    {
        { "/", "", 1280 },
        { "/essays/what-counts/", "", 1280 },
        { "/essays/what-counts/", "", 360 },
        { "/charts/task-horizons/", "[data-explore]", 1280 },
        { "/charts/task-horizons/", "", 360 },
        { "/scenarios/loop/", "", 1280 },
        { "/scenarios/loop/", "", 360 },
        { "/teach/assign/", "[data-essay=the-claim] .assign__tick", 768 },
        { "/teach/packet/ten-minutes/", "", 768 },
        { "/teach/the-claim/quiz/", "", 768 },
        { "/search/?q=takeoff", "", 768 },
        { "/embed/scenarios/loop/", "[data-controls] > summary", 600 },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Tab_leads_through_the_page_and_out_of_it(string path, string opener, int width)
    {
        IPage page = await OpenAsync(path, opener, new() { ViewportSize = new() { Width = width, Height = 800 } });

        string[] faults = await WalkAsync(page, "Tab");

        Assert.True(faults.Length == 0, string.Join('\n', faults));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task In_dark_colours_the_ring_is_seen_too()
    {
        IPage page = await OpenAsync("/scenarios/loop/", "", new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 768, Height = 800 } });

        Assert.Equal("", string.Join('\n', await WalkAsync(page, "Tab")));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/charts/task-horizons/")]
    [InlineData("/scenarios/loop/")]
    public async Task In_the_dialog_for_embedding_Tab_goes_round_and_Escape_leads_out(string path)
    {
        IPage page = await OpenAsync(path, "", new() { ViewportSize = new() { Width = 768, Height = 800 } });
        ILocator button = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Embed this ") });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog[open] iframe").WaitForAsync();

        HashSet<string> stops = [];
        for (int i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>("document.activeElement === document.body ? 'out' : document.querySelector('dialog').contains(document.activeElement) ? document.activeElement.tagName + document.activeElement.name + document.activeElement.textContent.slice(0, 30) : 'behind the dialog'"));
        }

        Assert.DoesNotContain("behind the dialog", stops);
        Assert.Contains(stops, each => each.Contains("Copy the code", StringComparison.Ordinal));
        Assert.Contains(stops, each => each.Contains("Close", StringComparison.Ordinal));
        await page.Locator("dialog button").First.FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await button.EvaluateAsync<bool>("(button) => button === document.activeElement"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chart_is_one_stop_beside_its_buttons_and_its_table_two_steps_away()
    {
        IPage page = await OpenAsync("/charts/task-horizons/", "", new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.Locator("[data-explore]").FocusAsync();

        await page.Keyboard.PressAsync("Tab");
        bool isSource = await page.EvaluateAsync<bool>("document.activeElement.closest('.chart__data, figcaption, .chart__source, figure') !== null");
        await page.Locator(".chart__data > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(isSource);
        Assert.Equal("region", await page.EvaluateAsync<string>("document.activeElement.getAttribute('role')"));
        Assert.Equal(0, await page.Locator("svg[role=img] [tabindex], svg[role=img] a").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_wide_table_scrolls_by_its_keys()
    {
        IPage page = await OpenAsync("/charts/task-horizons/", ".chart__data > summary", new() { ViewportSize = new() { Width = 320, Height = 700 } });
        ILocator region = page.Locator(".chart__data .table");

        await region.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");

        await page.WaitForFunctionAsync("() => document.querySelector('.chart__data .table').scrollLeft > 0");
        Assert.NotEqual("", await region.GetAttributeAsync("aria-label"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string path, string opener, BrowserNewContextOptions options)
    {
        IPage page = await site.OpenAsync(options, path);
        if (path.Contains("/scenarios/", StringComparison.Ordinal))
        {
            await page.Locator("figure[data-ready]").First.WaitForAsync();
        }

        if (path.Contains("?q=", StringComparison.Ordinal))
        {
            await page.Locator(".hit__link").First.WaitForAsync();
        }

        if (opener != "")
        {
            await page.Locator(opener).First.ClickAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        await page.EvaluateAsync("document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)");
        await page.EvaluateAsync(Script);
        return page;
    }

    /// <summary>Presses a key until the walk leaves the page.</summary>
    private static async Task<string[]> WalkAsync(IPage page, string key)
    {
        await page.EvaluateAsync("window.faults = []; document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
        for (int i = 0; i < MostStops; i++)
        {
            await page.Keyboard.PressAsync(key);
            if (!await page.EvaluateAsync<bool>("keyboard.step(faults)"))
            {
                string[] faults = await page.EvaluateAsync<string[]>("faults");
                int stops = await page.EvaluateAsync<int>("keyboard.seen.length");

                // Of radio buttons of one name Tab stops at one.
                int missed = await page.EvaluateAsync<int>("""
                    [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
                      .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true }) && each.type !== "radio" && !keyboard.seen.includes(each)).length
                    """);
                return missed == 0 && stops > 3 ? faults : [.. faults, $"{missed} of {missed + stops} stops were not reached: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)")}"];
            }
        }

        return [$"no end after {MostStops} stops"];
    }
}
