using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Exploring a chart where something is missing, on paper, on a phone, and for those who do not see it.</summary>
[Collection(BrowserSite.Name)]
public sealed class ExploreAccessTests(BrowserSite site)
{
    private const string Chart = "/charts/task-horizons/";

    [Fact]
    public async Task Without_scripts_there_is_no_button()
    {
        ExplorePage explored = await ExplorePage.OpenAsync(site, Chart, new() { JavaScriptEnabled = false });

        Assert.False(await explored.Button.IsVisibleAsync());
        await explored.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("**/assets/plotly.*")]
    [InlineData("**/assets/explore.*.js")]
    [InlineData("**/assets/explore.*.css")]
    [InlineData("**/charts/*.json")]
    public async Task What_cannot_be_loaded_is_told_the_picture_stays_and_a_second_press_tries_again(string part)
    {
        ExplorePage explored = await ExplorePage.OpenAsync(site, Chart, new());
        await explored.Page.RouteAsync(part, route => route.AbortAsync());

        await explored.Button.ClickAsync();
        await explored.Page.GetByText("could not be loaded").First.WaitForAsync();

        Assert.Equal("Explore could not be loaded. The picture and its table are complete without it.", await explored.VoiceAsync());
        Assert.Equal(0, await explored.Page.Locator(".explore__hidden, .explore__keys").CountAsync());
        await explored.Page.UnrouteAllAsync();
        await explored.StartAsync();
        Assert.True(await explored.Keys.IsVisibleAsync());
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task When_the_page_becomes_narrow_the_narrow_picture_is_explored()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new());

        await explored.Page.SetViewportSizeAsync(360, 740);
        await explored.Page.WaitForFunctionAsync("Math.abs(document.querySelector('.explore__plot .main-svg').getBoundingClientRect().width - document.querySelector('.chart__svg--narrow').getBoundingClientRect().width) < 1");

        Assert.Equal(0, await explored.Page.Locator(".chart__svg--wide .explore__hidden").CountAsync());
        Assert.True(await explored.Page.Locator(".chart__svg--narrow .explore__hidden").CountAsync() > 0);
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Print_has_the_picture()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new());

        await explored.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await explored.Keys.IsVisibleAsync());
        Assert.False(await explored.Figure.Locator(".explore__tools").IsVisibleAsync());
        Assert.Equal("visible", await explored.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.chart__drawing > svg:not([hidden]) > path')).visibility"));
        await explored.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Axe_finds_nothing_the_name_is_kept_and_the_keyboard_has_one_stop_more(int width, ColorScheme scheme)
    {
        const string stops = "[...document.querySelectorAll('figure.chart :is(button, [tabindex], a[href], summary)')].filter(e => e.tabIndex >= 0 && e.getClientRects().length > 0)";
        ExplorePage explored = await ExplorePage.OpenAsync(site, Chart, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        int before = await explored.Page.EvaluateAsync<int>($"{stops}.length");
        await explored.StartAsync();
        await explored.Tool("Zoom in").ClickAsync();
        await explored.Page.Keyboard.PressAsync("Shift+Tab");

        string[] found = await PageSweep.ViolationsAsync(explored.Page);

        Assert.Empty(found);
        Assert.Equal(before + 1, await explored.Page.EvaluateAsync<int>($"{stops}.length") - await explored.Figure.Locator(".explore__tools button").CountAsync() + 1);
        Assert.Equal(1, await explored.Figure.GetByRole(AriaRole.Img).CountAsync());
        Assert.Equal(0, await explored.Page.EvaluateAsync<int>("[...document.querySelectorAll('.explore__tools button')].map(e => e.getBoundingClientRect()).filter(b => Math.min(b.width, b.height) < 24).length"));
        Assert.True(await explored.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        Assert.Equal(0, await explored.Page.EvaluateAsync<int>("[...document.querySelectorAll('figure.chart *')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0.01 || getComputedStyle(e).animationName !== 'none').length"));
        await explored.Page.Context.CloseAsync();
    }
}
