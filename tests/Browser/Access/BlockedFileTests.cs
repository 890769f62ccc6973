using System.Collections.Concurrent;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser.Access;

/// <summary>Pages of which a file did not arrive, or a script of which throws.</summary>
[Collection(BrowserSite.Name)]
public sealed class BlockedFileTests(BrowserSite site)
{
    /// <summary>One of each page that has a script or style sheet of its own.</summary>
    private static readonly string[] Pages =
    [
        "/", "/essays/the-claim/", "/story/", "/ledger/", "/charts/task-horizons/", "/scenarios/loop/", "/scenarios/futures/", "/search/", "/paths/ten-minutes/", "/teach/", "/teach/the-claim/quiz/", "/teach/assign/", "/teach/packet/",
        "/teach/packet/ten-minutes/", "/downloads/",
    ];

    private const string EveryScript = "/assets/*.js";

    /// <summary>What can be read: words of the main part that are shown, and drawings and tables.</summary>
    private const string Read = """
        (() => {
          const shown = (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          const texts = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dd, figcaption)")].filter((each) => shown(each) && each.textContent.trim());
          const drawings = [...document.querySelectorAll("main figure")].filter((each) => [...each.querySelectorAll("svg")].some(shown));
          return { texts: texts.length, drawings: drawings.length, buttons: [...document.querySelectorAll("main button")].filter(shown).map((each) => each.textContent.trim()) };
        })()
        """;

    [Fact]
    public async Task Whichever_file_does_not_arrive_what_is_read_without_scripts_is_there_and_no_button_is_dead()
    {
        ConcurrentBag<string> found = [];
        await site.VisitAsync(Pages, new() { ViewportSize = new() { Width = 1280, Height = 900 } }, _ => Task.CompletedTask, async (page, path) =>
        {
            Shown plain = await site.AskAsync<Shown>(path, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } }, Read);
            foreach (string file in (await FilesAsync(page, path)).Append(EveryScript))
            {
                await page.RouteAsync($"**{file}", route => route.AbortAsync());
                await page.GotoAsync(site.Url(path));
                await page.WaitForTimeoutAsync(250);
                Shown left = await page.EvaluateAsync<Shown>(Read);
                string what = $"{path} without {file}";
                AddIf(found, left.Texts < plain.Texts * 0.9, $"{what}: {left.Texts} texts of {plain.Texts}");
                AddIf(found, left.Drawings < plain.Drawings, $"{what}: {left.Drawings} drawings of {plain.Drawings}");
                AddIf(found, file == EveryScript && left.Buttons.Except(plain.Buttons).Any(), $"{what}: buttons that nothing answers to: {string.Join(", ", left.Buttons.Except(plain.Buttons))}");
                await page.UnrouteAllAsync();
            }
        });

        Assert.True(found.IsEmpty, string.Join('\n', found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("/teach/assign/", "[data-assign-plain]")]
    [InlineData("/search/", "[data-search-plain]")]
    public async Task A_page_that_needs_its_script_says_so_when_the_script_does_not_come(string path, string words)
    {
        IPage page = await site.OpenAsync(new(), null);
        await page.RouteAsync("**/assets/*.js", route => route.AbortAsync());
        await page.GotoAsync(site.Url(path));

        await page.Locator(words).WaitForAsync(new() { State = WaitForSelectorState.Visible });

        Assert.Contains("did not arrive", await page.Locator(words).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_view_that_throws_leaves_the_others_alone()
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } }, null);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'IntersectionObserver', { get() { throw new Error('broken'); } }); Object.defineProperty(window, 'matchMedia', { get() { throw new Error('broken'); } });");
        await page.GotoAsync(site.Url("/essays/the-claim/"));
        ILocator mark = page.Locator(".note-mark").First;

        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await page.Locator((await mark.GetAttributeAsync("href"))!).IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    /// <summary>The scripts and style sheets that a page asks for while it opens.</summary>
    private async Task<string[]> FilesAsync(IPage page, string path)
    {
        ConcurrentBag<string> files = [];
        void Note(object? sender, IRequest request)
        {
            string file = new Uri(request.Url).AbsolutePath;
            if (file.EndsWith(".js", StringComparison.Ordinal) || file.EndsWith(".css", StringComparison.Ordinal))
            {
                files.Add(file);
            }
        }

        page.Request += Note;
        await page.GotoAsync(site.Url(path));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        page.Request -= Note;
        return [.. files.Distinct().Order(StringComparer.Ordinal)];
    }

    private static void AddIf(ConcurrentBag<string> found, bool isFault, string words)
    {
        if (isFault)
        {
            found.Add(words);
        }
    }

    private sealed record Shown
    {
        public int Texts { get; init; }

        public int Drawings { get; init; }

        public string[] Buttons { get; init; } = [];
    }
}
