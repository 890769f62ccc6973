using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Exploring a chart: what it loads, its keys, its tools, its way back.</summary>
[Collection(BrowserSite.Name)]
public sealed class ExploreTests(BrowserSite site)
{
    private const string Chart = "/charts/task-horizons/";

    private static readonly string[] Parts = ["/assets/explore.", "/assets/plotly.", "/charts/"];

    [Theory]
    [InlineData(Chart)]
    [InlineData("/essays/the-claim/")]
    public async Task Nothing_of_it_is_loaded_before_it_is_asked_for(string path)
    {
        ExplorePage explored = await ExplorePage.OpenAsync(site, path, new());
        await explored.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
        await explored.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        string[] early = [.. explored.Asked.Where(IsPart)];

        await explored.StartAsync();

        Assert.Empty(early);
        Assert.Equal(4, explored.Asked.Where(IsPart).Distinct().Count());
        Assert.All(explored.Asked, each => Assert.StartsWith(site.Origin, each, StringComparison.Ordinal));
        Assert.Empty(explored.Said);
        await explored.Page.Context.CloseAsync();

        bool IsPart(string address) => Parts.Any(each => address.StartsWith(site.Url(each), StringComparison.Ordinal)) && address != site.Url(path);
    }

    [Fact]
    public async Task Arrows_step_through_the_points_and_say_each_in_words()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new());
        JsonElement figure = JsonDocument.Parse(await (await explored.Page.APIRequest.GetAsync(site.Url("/charts/task-horizons.json"))).TextAsync()).RootElement;
        string[] first = [.. figure.GetProperty("data")[0].GetProperty("hovertext").EnumerateArray().Select(each => each.GetString()!)];
        HashSet<string> second = [.. figure.GetProperty("data")[1].GetProperty("hovertext").EnumerateArray().Select(each => each.GetString()!)];

        List<string> heard = [];
        for (int i = 0; i < 10; i++)
        {
            await explored.Page.Keyboard.PressAsync("ArrowRight");
            heard.Add(await explored.VoiceAsync());
        }

        Assert.Equal(first.Take(10), heard);
        Assert.Equal(heard[^1], await explored.Card.TextContentAsync());
        await explored.Page.Keyboard.PressAsync("Home");
        Assert.Equal(first[0], await explored.VoiceAsync());
        await explored.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains(await explored.VoiceAsync(), second);
        await explored.Page.Keyboard.PressAsync("ArrowUp");
        await explored.Page.Keyboard.PressAsync("End");
        Assert.Equal(first[^1], await explored.VoiceAsync());
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_point_outside_of_what_is_shown_is_brought_into_it()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new());
        string whole = await explored.RangeAsync();
        await explored.Page.Keyboard.PressAsync("End");
        await explored.Page.Keyboard.PressAsync("+");
        await explored.MovedAsync(whole);
        string zoomed = await explored.RangeAsync();

        await explored.Page.Keyboard.PressAsync("Home");
        await explored.MovedAsync(zoomed);

        LocatorBoundingBoxResult drawing = (await explored.Keys.BoundingBoxAsync())!, ring = (await explored.Figure.Locator(".explore__ring").BoundingBoxAsync())!;
        Assert.InRange(ring.X + (ring.Width / 2), drawing.X, drawing.X + drawing.Width);
        Assert.InRange(ring.Y + (ring.Height / 2), drawing.Y, drawing.Y + drawing.Height);
        await explored.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("Back to picture")]
    public async Task The_way_back_leaves_everything_as_it_was(string way)
    {
        const string picture = "document.querySelector('figure.chart').outerHTML";
        ExplorePage explored = await ExplorePage.OpenAsync(site, Chart, new());
        string before = await explored.Page.EvaluateAsync<string>(picture);
        await explored.StartAsync();
        bool isInPlot = await explored.Keys.EvaluateAsync<bool>("e => e === document.activeElement");

        await (way == "Escape" ? explored.Page.Keyboard.PressAsync("Escape") : explored.Tool(way).ClickAsync());
        await explored.Button.WaitForAsync();

        Assert.True(isInPlot);
        Assert.Equal(before.Replace(" class=\"\"", "", StringComparison.Ordinal), (await explored.Page.EvaluateAsync<string>(picture)).Replace(" class=\"\"", "", StringComparison.Ordinal));
        Assert.True(await explored.Button.EvaluateAsync<bool>("e => e === document.activeElement"));
        Assert.Equal("The picture is shown again.", await explored.VoiceAsync());
        await explored.StartAsync();
        Assert.Empty(explored.Said);
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Tools_zoom_and_move_and_the_whole_view_is_the_picture_again()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new());
        string whole = await explored.RangeAsync();
        Assert.Equal("true", await explored.Tool("Zoom out").GetAttributeAsync("aria-disabled"));

        await explored.Tool("Zoom in").ClickAsync();
        await explored.MovedAsync(whole);
        string zoomed = await explored.RangeAsync();
        Assert.True(await explored.Page.Locator(".chart__drawing > svg text.explore__hidden").CountAsync() > 0);
        Assert.True(await explored.Page.Locator(".explore__plot .xtick text").CountAsync() > 2);
        Assert.Equal("A part is shown, 2 times as large.", await explored.VoiceAsync());
        await explored.Tool("Move left").ClickAsync();
        await explored.MovedAsync(zoomed);
        string moved = await explored.RangeAsync();
        await explored.Tool("Whole view").ClickAsync();
        await explored.MovedAsync(moved);

        Assert.Equal(whole, await explored.RangeAsync());
        await explored.Page.WaitForFunctionAsync("() => document.querySelectorAll('.chart__drawing > svg text.explore__hidden').length === 0");
        Assert.Equal("The whole chart is shown.", await explored.VoiceAsync());
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_drag_zooms_a_double_click_ends_it_and_the_wheel_scrolls_the_page()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        string whole = await explored.RangeAsync();
        LocatorBoundingBoxResult box = (await explored.Keys.BoundingBoxAsync())!;
        await explored.Page.Mouse.MoveAsync(box.X + 300, box.Y + 150);
        await explored.Page.Mouse.DownAsync();
        await explored.Page.Mouse.MoveAsync(box.X + 500, box.Y + 300, new() { Steps = 5 });
        await explored.Page.Mouse.UpAsync();
        await explored.MovedAsync(whole);
        string zoomed = await explored.RangeAsync();

        await explored.Page.Mouse.DblClickAsync(box.X + 400, box.Y + 200);
        await explored.MovedAsync(zoomed);
        Assert.Equal(whole, await explored.RangeAsync());
        await explored.Page.Mouse.WheelAsync(0, 200);

        await explored.Page.WaitForFunctionAsync("() => scrollY > 0");
        Assert.Empty(explored.Said);
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Under_the_pointer_a_point_says_its_values()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new());
        LocatorBoundingBoxResult point = (await explored.Page.Locator(".explore__plot .points path").First.BoundingBoxAsync())!;

        await explored.Page.Mouse.MoveAsync(point.X + (point.Width / 2), point.Y + (point.Height / 2));

        Assert.StartsWith("GPT-2, OpenAI, 14 February 2019: 3.2 seconds", await explored.Card.InnerTextAsync(), StringComparison.Ordinal);
        await explored.Page.Mouse.MoveAsync(5, 5);
        Assert.True(await explored.Card.IsHiddenAsync());
        await explored.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_finger_scrolls_the_page_and_a_tap_says_the_values()
    {
        ExplorePage explored = await ExplorePage.ExploringAsync(site, Chart, new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 360, Height = 740 } });
        await explored.Keys.EvaluateAsync("e => e.scrollIntoView({ block: 'end' })");
        LocatorBoundingBoxResult point = (await explored.Page.Locator(".explore__plot .points path").First.BoundingBoxAsync())!;

        await explored.Page.Touchscreen.TapAsync(point.X + 4, point.Y + 4);
        Assert.StartsWith("GPT-2", await explored.Card.InnerTextAsync(), StringComparison.Ordinal);

        string range = await explored.RangeAsync();
        double before = await explored.Page.EvaluateAsync<double>("scrollY");
        LocatorBoundingBoxResult box = (await explored.Keys.BoundingBoxAsync())!;
        ICDPSession session = await explored.Page.Context.NewCDPSessionAsync(explored.Page);
        await TouchAsync(session, "touchStart", box.X + 150, 600);
        for (int y = 590; y >= 440; y -= 10)
        {
            await TouchAsync(session, "touchMove", box.X + 150, y);
        }

        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
        await explored.Page.WaitForFunctionAsync("before => scrollY > before + 100", before);
        Assert.Equal(range, await explored.RangeAsync());
        await explored.Page.Context.CloseAsync();
    }

    private static Task TouchAsync(ICDPSession session, string type, float x, float y) =>
        session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = new[] { new { x, y } } });
}
