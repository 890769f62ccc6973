using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Reading paths and depths, as readers use them.</summary>
[Collection(BrowserSite.Name)]
public sealed class PathTests(BrowserSite site)
{
    private const string TenMinutes = "/paths/ten-minutes/";
    private const string FirstStop = "/essays/the-claim/?path=ten-minutes&depth=key";
    private const string Stored = "localStorage.getItem('paths')";

    [Fact]
    public async Task A_started_path_keeps_the_place_and_forgets_it_when_told()
    {
        IPage page = await site.OpenAsync(new(), TenMinutes);

        await page.Locator("[data-path-start]").ClickAsync();
        await page.WaitForURLAsync($"**{FirstStop}");
        string bar = await page.Locator("[data-path='ten-minutes']").InnerTextAsync();
        await page.GotoAsync(site.Url(TenMinutes));
        string words = await page.Locator("[data-path-words]").InnerTextAsync();
        int marks = await page.Locator("[data-stop-read]:not([hidden])").CountAsync();
        string? kept = await page.EvaluateAsync<string?>(Stored);
        await page.Locator("[data-path-forget]").ClickAsync();

        Assert.StartsWith("1 of 3 in Ten minutes · next: A fair hearing", bar, StringComparison.Ordinal);
        Assert.Equal("You have opened 1 of 3 essays.", words);
        Assert.Equal(1, marks);
        Assert.Equal("""{"ten-minutes":["the-claim"]}""", kept);
        Assert.Null(await page.EvaluateAsync<string?>(Stored));
        Assert.Equal(0, await page.Locator("[data-stop-read]:not([hidden])").CountAsync());
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_path_that_was_not_started()
    {
        IPage page = await site.OpenAsync(new(), FirstStop);

        Assert.True(await page.Locator("[data-path='ten-minutes']").IsVisibleAsync());
        Assert.Null(await page.EvaluateAsync<string?>(Stored));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task A_path_is_walked_to_its_end_where_storage_is_refused()
    {
        IPage page = await site.OpenAsync(new(), null);
        List<string> errors = [];
        page.PageError += (_, error) => errors.Add(error);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })");

        await page.GotoAsync(site.Url(TenMinutes));
        await page.Locator("[data-path-start]").ClickAsync();
        await page.WaitForURLAsync($"**{FirstStop}");
        for (int stop = 2; stop <= 3; stop++)
        {
            await page.Locator("[data-path='ten-minutes'] a").Last.ClickAsync();
            await Assertions.Expect(page.Locator("[data-path='ten-minutes']")).ToContainTextAsync($"{stop} of 3");
        }

        await Assertions.Expect(page.Locator("[data-path='ten-minutes']")).ToContainTextAsync("the end of the path");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Without_scripts_a_path_is_a_list_in_order_and_an_essay_is_whole()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, TenMinutes);

        int stops = await page.Locator("ol.stops > li").CountAsync();
        bool hasButtons = await page.Locator("[data-path-place]").IsVisibleAsync();
        await page.Locator(".stops a").First.ClickAsync();

        Assert.Equal(3, stops);
        Assert.False(hasButtons);
        await Assertions.Expect(page.Locator(".essay__body > p").Nth(3)).ToBeVisibleAsync();
        Assert.True(await page.Locator("[data-depth-switch]").IsHiddenAsync());
    }

    [Fact]
    public async Task A_reader_chooses_how_much_is_shown_and_the_address_keeps_it()
    {
        IPage page = await site.OpenAsync(new(), "/essays/the-claim/");
        int all = await Shown(page);

        await page.Locator("input[name=depth][value=key]").CheckAsync();
        int key = await Shown(page);
        await page.Locator("input[name=depth][value=summary]").CheckAsync();
        int none = await Shown(page);
        await page.ReloadAsync();

        Assert.InRange(key, 5, all - 5);
        Assert.Equal(0, none);
        Assert.EndsWith("?depth=summary", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await Shown(page));
    }

    [Fact]
    public async Task A_permalink_opens_the_part_that_it_points_at()
    {
        IPage page = await site.OpenAsync(new(), "/essays/the-claim/?depth=summary#not-said");

        bool isOpen = await page.Locator("#not-said").IsVisibleAsync();
        string under = await page.Locator("#not-said + ul").InnerTextAsync();
        string last = await page.Locator(".essay__body > p[id]").Last.EvaluateAsync<string>("p => p.id");
        await page.EvaluateAsync($"location.hash = '{last}'");

        Assert.True(isOpen);
        Assert.Contains("probability", under, StringComparison.OrdinalIgnoreCase);
        await page.Locator($"#{last}:not([hidden])").WaitForAsync();
    }

    [Fact]
    public async Task On_paper_everything_is_shown()
    {
        IPage page = await site.OpenAsync(new(), "/essays/the-claim/?depth=summary");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.Locator(".essay__body > p[id]").Nth(4).EvaluateAsync<bool>("p => p.checkVisibility({ contentVisibilityAuto: true }) && getComputedStyle(p).contentVisibility === 'visible' && p.getBoundingClientRect().height > 20"));
        Assert.True(await page.Locator("[data-depth-switch]").IsHiddenAsync());
    }

    private static Task<int> Shown(IPage page) => page.Locator(".essay__body").EvaluateAsync<int>("body => [...body.children].filter(each => !each.hidden).length");
}
