using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The story, scrolled and not.</summary>
[Collection(BrowserSite.Name)]
public sealed class StoryTests(BrowserSite site)
{
    private const string Story = "/story/";
    private const int Steps = 9;

    [Theory]
    [InlineData(false, 320)]
    [InlineData(false, 1280)]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    public async Task Without_scripts_or_movement_each_step_has_its_own_picture(bool hasScripts, int width)
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = hasScripts, ViewportSize = new() { Width = width, Height = 700 } }, Story);

        int rings = await page.Locator(".ring").CountAsync();
        LocatorBoundingBoxResult box = (await page.Locator(".story__step .ring__drawing").Nth(4).BoundingBoxAsync())!;

        Assert.Equal(Steps, rings);
        Assert.True(box.Width > 200, $"{box.Width} px");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task One_picture_stays_and_changes_as_the_steps_pass_both_ways()
    {
        IPage page = await MovingAsync();
        ILocator stage = page.Locator(".story__stage");

        await ShowAsync(page, "agents");
        await Assertions.Expect(stage.Locator("[data-when]")).ToHaveTextAsync("2025 to mid-2026");
        await ShowAsync(page, "closes");
        await Assertions.Expect(stage.Locator("[data-when]")).ToHaveTextAsync("A future, not a fact");
        string closed = await StatesAsync(page);
        bool isInView = await stage.EvaluateAsync<bool>("each => { const box = each.getBoundingClientRect(); return box.top >= -1 && box.bottom <= innerHeight + 1; }");
        await ShowAsync(page, "by-hand");
        await Assertions.Expect(stage.Locator("[data-when]")).ToHaveTextAsync("Until about 2023");

        Assert.Equal("machine machine machine machine machine machine", closed);
        Assert.True(isInView);
        Assert.Equal("people people people people people people", await StatesAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Those_who_hear_the_page_meet_each_picture_once()
    {
        IPage page = await MovingAsync();

        int pictures = await page.Locator(".story").GetByRole(AriaRole.Img).CountAsync();

        Assert.Equal(Steps, pictures);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_reader_who_asks_for_less_movement_half_way_gets_the_sequence()
    {
        IPage page = await MovingAsync();

        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        await Assertions.Expect(page.Locator(".story__stage")).ToHaveCountAsync(0);
        Assert.True((await page.Locator(".story__step .ring__drawing").First.BoundingBoxAsync())!.Width > 200);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_reached_by_keyboard_brings_its_step_with_it()
    {
        IPage page = await MovingAsync();

        await page.Locator("[aria-labelledby='steers'] a").First.FocusAsync();

        await Assertions.Expect(page.Locator(".story__stage [data-when]")).ToHaveTextAsync("A future, not a fact");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().bottom <= innerHeight"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> MovingAsync()
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } }, null);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await page.GotoAsync(site.Url(Story));
        await page.Locator(".story--live").WaitForAsync();
        return page;
    }

    private static Task ShowAsync(IPage page, string step) =>
        page.EvaluateAsync("id => { document.documentElement.style.scrollBehavior = 'auto'; document.getElementById(id).scrollIntoView({ block: 'center' }); }", step);

    private static Task<string> StatesAsync(IPage page) =>
        page.Locator(".story__stage").EvaluateAsync<string>("each => [...each.querySelectorAll('.ring__arc')].map(arc => arc.dataset.state).join(' ')");
}
