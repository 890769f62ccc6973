using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Embeds by themselves: widths, flags, states, messages, keyboard.</summary>
[Collection(BrowserSite.Name)]
public sealed class EmbedTests(BrowserSite site)
{
    private const string Chart = "/embed/charts/task-horizons/";
    private const string Scenario = "/embed/scenarios/loop/";

    private string[] Embeds => [.. site.Pages.Where(each => each.StartsWith("/embed/", StringComparison.Ordinal))];

    [Fact]
    public async Task From_240_px_up_nothing_scrolls_sideways_and_no_word_is_under_12_px()
    {
        List<string> wrong = [];
        await site.VisitAsync(Embeds, new(), _ => Task.CompletedTask, async (page, path) =>
        {
            foreach (int width in new[] { 240, 272, 288, 320, 480, 600, 640, 960 })
            {
                await page.SetViewportSizeAsync(width, 700);
                await page.GotoAsync(site.Url(path));
                string[] found = await page.EvaluateAsync<string[]>(TooSmallOrTooWide);
                lock (wrong)
                {
                    wrong.AddRange(found.Select(each => $"{path} at {width}: {each}"));
                }
            }
        });

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public async Task In_dark_colours_and_a_narrow_frame_axe_finds_nothing_and_nothing_is_said()
    {
        PageSweep sweep = await PageSweep.OverAsync(site, [Chart, Scenario, "/embed/charts/session-success/", "/embed/scenarios/horizon/"], new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 320, Height = 700 } });

        Assert.Empty(sweep.Said);
        Assert.Empty(sweep.Found);
        Assert.Empty(sweep.Wide);
    }

    [Theory]
    [InlineData("", ColorScheme.Dark, "dark")]
    [InlineData("?theme=light", ColorScheme.Dark, "light")]
    [InlineData("?theme=dark", ColorScheme.Light, "dark")]
    [InlineData("?theme=auto", ColorScheme.Light, "light")]
    [InlineData("?theme=%3Cscript%3E", ColorScheme.Dark, "dark")]
    public async Task Colours_are_the_readers_unless_the_address_names_others(string query, ColorScheme reader, string shown)
    {
        foreach (string path in new[] { Chart, Scenario })
        {
            string ground = await site.AskAsync<string>(path + query, new() { ColorScheme = reader }, "getComputedStyle(document.documentElement).backgroundColor");

            Assert.Equal(shown == "dark" ? "rgb(23, 21, 18)" : "rgb(250, 247, 240)", ground);
        }
    }

    [Fact]
    public async Task Flags_take_away_title_ground_and_what_moves_but_never_the_source()
    {
        IPage page = await site.OpenAsync(new(), Scenario + "?plain&transparent&static&theme=light");
        await page.Locator("figure[data-ready]").WaitForAsync();

        Assert.Equal("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.embed__head')].filter((e) => getComputedStyle(e).clipPath === 'none').length"));
        Assert.Equal(0, await page.Locator("[role=slider], input, button").CountAsync());
        Assert.True(await page.Locator(".embed__sources").IsVisibleAsync());
        Assert.True(await page.Locator(".embed__name").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("?v=1&compute=0.4", "differs from the default", "")]
    [InlineData("?v=1&compute=abc&elasticity=1e309", "", "no number could be read")]
    [InlineData("?v=99", "", "")]
    [InlineData("?v=99&compute=0.4", "differs from the default", "version 99")]
    [InlineData("?compute=%3Cimg%20src%3Dx%3E", "", "no number could be read")]
    public async Task The_state_comes_with_the_address_and_what_cannot_be_followed_is_said(string query, string differs, string note)
    {
        (string path, string known) = await WithKnownKeyAsync(query);
        IPage page = await site.OpenAsync(new(), path);
        await page.Locator("figure[data-ready]").WaitForAsync();

        Assert.Contains(differs, await page.Locator("[data-differs]").TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.Equal(differs != "", await page.Locator("[data-differs]").IsVisibleAsync());
        Assert.Contains(note, await page.Locator("[data-notes]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains($"{known}=", await page.Locator(".embed__name").GetAttributeAsync("href") ?? "", StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sliders_move_sentence_and_drawing_and_the_links_take_the_state_along()
    {
        IPage page = await site.OpenAsync(new(), Scenario);
        await page.Locator("figure[data-ready]").WaitForAsync();
        string sentence = await page.Locator("[data-sentence]").InnerTextAsync();
        string before = await page.Locator("[data-picture] svg:visible").InnerHTMLAsync();

        await page.Locator("[data-controls] > summary").ClickAsync();
        await page.Locator(".slider__range").First.PressAsync("End");
        await page.WaitForTimeoutAsync(800);

        Assert.NotEqual(sentence, await page.Locator("[data-sentence]").InnerTextAsync());
        Assert.NotEqual(before, await page.Locator("[data-picture] svg:visible").InnerHTMLAsync());
        string link = (await page.Locator(".embed__name").GetAttributeAsync("href"))!;
        string table = (await page.Locator(".embed__origin a[data-state]").Last.GetAttributeAsync("href"))!;
        Assert.EndsWith("#table-loop", table, StringComparison.Ordinal);
        await page.GotoAsync(link);
        await page.Locator("figure[data-ready]").First.WaitForAsync();
        Assert.NotEqual(sentence, await page.Locator("[data-sentence]").First.InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_hears_its_host_alone_and_nothing_but_colours_and_the_wish_for_its_height()
    {
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(EmbedHost.Frame(site.Url(Chart), 600, 700) + EmbedHost.Frame(site.Url(Scenario), 600, 700), "")));
        IPage page = await host.OpenAsync("/", new() { ColorScheme = ColorScheme.Light });
        await EmbedHost.SettleAsync(page);
        IFrame chart = page.Frames.First(each => each.Url.EndsWith(Chart, StringComparison.Ordinal));
        string whole = await chart.InnerHTMLAsync("main");

        await page.EvaluateAsync("""
            heard.length = 0;
            const bad = ["text", 7, null, undefined, [], {}, { type: 1 }, { type: "closing-the-loop-embed-theme", theme: "<img src=x onerror=alert(1)>" }, { type: "closing-the-loop-embed-theme", theme: { toString: () => "dark" }.theme },
              { type: "closing-the-loop-embed-title", title: "False" }, { type: ["closing-the-loop-embed-request-height"] }, "{\"type\":\"closing-the-loop-embed-request-height\"}", { __proto__: { type: "closing-the-loop-embed-theme", theme: "dark" } }];
            bad.forEach((each) => frames[0].contentWindow.postMessage(each, "*"));
            """);

        // From a frame beside it, which is not its host.
        await page.Frames.First(each => each.Url.EndsWith(Scenario, StringComparison.Ordinal)).EvaluateAsync("parent.frames[0].postMessage({ type: 'closing-the-loop-embed-theme', theme: 'dark' }, '*')");
        await page.WaitForTimeoutAsync(400);
        Assert.Equal(0, await page.EvaluateAsync<int>("heard.length"));
        Assert.Equal(whole, await chart.InnerHTMLAsync("main"));
        Assert.Equal("none", await chart.EvaluateAsync<string>("document.documentElement.dataset.theme ?? 'none'"));

        await page.EvaluateAsync("frames[0].contentWindow.postMessage({ type: 'closing-the-loop-embed-theme', theme: 'dark' }, '*'); frames[0].contentWindow.postMessage({ type: 'closing-the-loop-embed-request-height' }, '*')");
        await page.WaitForFunctionAsync("heard.length > 0");
        Assert.Equal("dark", await chart.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.True(await page.EvaluateAsync<bool>("heard.every(({ frame }) => frame === 0)"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_says_its_height_and_its_own_names_and_nothing_else()
    {
        string address = $"{site.Url(Chart)}?childId=pym-0#?secret=Ab12";
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(EmbedHost.Frame(address, 600, 700), "")));
        IPage page = await host.OpenAsync("/", new());
        await EmbedHost.SettleAsync(page);

        string[] heard = await page.EvaluateAsync<string[]>("heard.slice(0, 7).map(({ data }) => typeof data === 'string' ? data : JSON.stringify(data))");

        int height = JsonDocument.Parse(heard[0]).RootElement.GetProperty("height").GetInt32();
        Assert.InRange(height, 300, 2000);
        Assert.Equal(
            [
                $$"""{"type":"closing-the-loop-embed-height","v":1,"id":"task-horizons","height":{{height}}}""",
                $$$"""{"datawrapper-height":{"task-horizons":{{{height}}}}}""",
                $$"""{"sentinel":"amp","type":"embed-size","height":{{height}}}""",
                $$"""{"src":"{{address}}","context":"iframe.resize","height":{{height}}}""",
                $"pymxPYMxpym-0xPYMxheightxPYMx{height}",
                $$"""{"secret":"Ab12","message":"height","value":{{height}}}""",
                $$"""{"subject":"lti.frameResize","height":{{height}}}""",
            ],
            heard);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_asks_for_one_file_keeps_nothing_and_the_keyboard_goes_in_and_out()
    {
        List<string> asked = [];
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page($"<a id=\"before\" href=\"#\">before</a>{EmbedHost.Frame(site.Url(Scenario), 600, 900)}<a id=\"after\" href=\"#\">after</a>", "")));
        IPage page = await host.OpenAsync("/", new());
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        await EmbedHost.SettleAsync(page);

        Assert.Equal([site.Url(Scenario)], asked.Where(each => each.StartsWith(site.Origin, StringComparison.Ordinal)));
        Assert.Empty(await page.Context.CookiesAsync());
        IFrame frame = page.Frames.Last();
        Assert.Equal(0, await frame.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));

        await page.FocusAsync("#before");
        for (int i = 0; i < 40 && await page.EvaluateAsync<string>("document.activeElement.id") != "after"; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal("after", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("IFRAME", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    /// <summary>The examples' names put in the place of the scenario's own.</summary>
    private async Task<(string Path, string Known)> WithKnownKeyAsync(string query)
    {
        string[] keys = await site.AskAsync<string[]>(Scenario, new(), "JSON.parse(document.querySelector('script[data-spec]').textContent).parameters.filter((each) => !each.choices && each.min <= 0.4 && each.max >= 0.4 && each.default !== 0.4).map(({ key }) => key)");
        string other = keys.Length > 1 ? keys[1] : keys[0];
        return (Scenario + query.Replace("compute", keys[0], StringComparison.Ordinal).Replace("elasticity", other, StringComparison.Ordinal), keys[0]);
    }

    private const string TooSmallOrTooWide = """
        (() => {
          const wrong = [];
          if (document.documentElement.scrollWidth > innerWidth) { wrong.push(`scrolls to ${document.documentElement.scrollWidth}`); }
          const shown = [...document.querySelectorAll("figure svg[role=img]")].filter((svg) => svg.getClientRects().length > 0);
          if (shown.length !== 1) { wrong.push(`${shown.length} drawings`); }
          for (const text of document.querySelectorAll("main *, svg text")) {
            const own = [...text.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            const box = text.getBoundingClientRect();
            if (!own || box.width < 2 || text.closest(".visually-hidden")) { continue; }
            const svg = text.ownerSVGElement;
            const size = parseFloat(getComputedStyle(text).fontSize) * (svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1);
            if (size < 11.99) { wrong.push(`${size.toFixed(1)} px: ${text.textContent.trim().slice(0, 40)}`); }
            if (box.right > innerWidth + 1) { wrong.push(`sticks out: ${text.textContent.trim().slice(0, 40)}`); }
          }
          return wrong.slice(0, 3);
        })()
        """;
}
