using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The code that journalists paste, in pages of another site: at the height that it gives, and with the script that fits the height.</summary>
[Collection(BrowserSite.Name)]
public sealed class HostScriptTests(BrowserSite site)
{
    private const int MostBytes = 2048;
    private const int MostSlack = 2;
    private const string Chart = "/embed/charts/task-horizons/";
    private const string Published = "https://closing-the-loop.netlify.app";

    /// <summary>Our own frame and one of somebody else.</summary>
    private string TwoFrames => $"<iframe id=\"own\" src=\"{site.Url(Chart)}\" title=\"An embed\" width=\"600\" height=\"333\"></iframe><iframe id=\"other\" src=\"/other/\" title=\"Another\" height=\"111\"></iframe>";

    private string Script => $"<script src=\"{site.Url("/embed.js")}\" async></script>";

    [Fact]
    public async Task It_is_small_and_any_site_may_load_it()
    {
        IPage page = await site.OpenAsync(new(), null);
        IAPIResponse answer = await page.APIRequest.GetAsync(site.Url("/embed.js"));

        Assert.InRange((await answer.BodyAsync()).Length, 1, MostBytes);
        Assert.Equal(("*", "cross-origin"), (answer.Headers["access-control-allow-origin"], answer.Headers["cross-origin-resource-policy"]));
        Assert.StartsWith("text/javascript", answer.Headers["content-type"], StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/charts/task-horizons/")]
    [InlineData("/scenarios/loop/")]
    public async Task The_pasted_code_fits_in_a_bare_page_with_the_script_and_without(string path)
    {
        string code = await site.AskAsync<string>(path, new(), "document.querySelector('.share-block__code').textContent");
        string pasted = string.Concat(new[] { 320, 600, 960 }.Select(width => $"<div style=\"width:{width}px\">{code}</div>")).Replace(Published, site.Origin, StringComparison.Ordinal);
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", Bare(pasted + Script)), ("/plain/", Bare(pasted)));
        IPage fitted = await host.OpenAsync("/", new() { ViewportSize = new() { Width = 1000, Height = 4000 } });
        await EmbedHost.SettleAsync(fitted);
        IPage plain = await host.OpenAsync("/plain/", new() { ViewportSize = new() { Width = 1000, Height = 4000 } });
        await EmbedHost.SettleAsync(plain);

        Assert.Equal(3, await fitted.Locator("blockquote a").CountAsync());
        Assert.All(await EmbedHost.FitsAsync(fitted), fit => Assert.InRange(fit.Height - fit.Content, 0, MostSlack));
        Assert.All(await EmbedHost.FitsAsync(plain), fit => Assert.True(fit.Content <= fit.Height && fit.ScrollWidth <= fit.Width, $"{fit.Url} needs {fit.Content} of {fit.Height}"));
        Assert.Empty(host.Said);
        await fitted.Context.CloseAsync();
        await plain.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_embed_fits_the_height_that_its_code_gives_at_every_width()
    {
        Dictionary<string, Dictionary<string, int>> heights = [];
        string[] pages = [.. site.Pages.Where(each => each.StartsWith("/embed/", StringComparison.Ordinal)).Select(each => each["/embed".Length..])];
        await site.VisitAsync(pages, new(), _ => Task.CompletedTask, async (page, path) =>
        {
            await page.GotoAsync(site.Url(path));
            var given = await page.EvaluateAsync<Dictionary<string, int>>("JSON.parse(document.querySelector('script[data-shown]').textContent).heights");
            lock (heights)
            {
                heights[path] = given;
            }
        });

        List<string> wrong = [];
        await site.VisitAsync(pages, new(), _ => Task.CompletedTask, async (page, path) =>
        {
            await page.GotoAsync(site.Url("/embed" + path));
            foreach (int width in new[] { 320, 360, 440, 480, 580, 600, 640, 768, 960 })
            {
                int given = heights[path].Where(each => int.Parse(each.Key, System.Globalization.CultureInfo.InvariantCulture) >= width).Min(each => (int.Parse(each.Key, System.Globalization.CultureInfo.InvariantCulture), each.Value)).Value;
                await page.SetViewportSizeAsync(width, given);
                int needed = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
                if (needed > given)
                {
                    lock (wrong)
                    {
                        wrong.Add($"{path} at {width}: {given} given, {needed} needed");
                    }
                }
            }
        });

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("'closing-the-loop-embed-height'")]
    [InlineData("null")]
    [InlineData("[600]")]
    [InlineData("{ type: 'closing-the-loop-embed-height' }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: '600' }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: '600px;position:fixed' }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: NaN }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: 1e309 }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: -1e309 }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: { valueOf: 600 } }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: [600] }")]
    [InlineData("{ type: 'closing-the-loop-embed-height', height: '<img src=x onerror=alert(1)>' }")]
    [InlineData("{ type: 'closing-the-loop-embed-heights', height: 600 }")]
    [InlineData("{ type: ['closing-the-loop-embed-height'], height: 600 }")]
    public async Task A_message_that_is_no_height_changes_nothing(string message)
    {
        (EmbedHost host, IPage page) = await OpenAsync();
        string before = await page.Locator("#own").EvaluateAsync<string>("(frame) => frame.outerHTML");

        await (await FrameAsync(page, Chart)).EvaluateAsync($"parent.postMessage({message}, '*')");
        await page.WaitForTimeoutAsync(100);

        Assert.Equal(before, await page.Locator("#own").EvaluateAsync<string>("(frame) => frame.outerHTML"));
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("1", "120px")]
    [InlineData("-5", "120px")]
    [InlineData("700.4", "700px")]
    [InlineData("1e9", "4000px")]
    public async Task A_height_is_taken_within_what_a_frame_may_be(string height, string taken)
    {
        (EmbedHost host, IPage page) = await OpenAsync();

        await (await FrameAsync(page, Chart)).EvaluateAsync($"parent.postMessage({{ type: 'closing-the-loop-embed-height', height: {height} }}, '*')");
        await page.WaitForFunctionAsync($"document.querySelector('#own').style.height === '{taken}'");

        Assert.Equal("", await page.Locator("#other").EvaluateAsync<string>("(frame) => frame.style.height"));
        await page.Context.CloseAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_else_sets_a_height_neither_the_page_nor_another_frame_nor_one_that_has_left_us()
    {
        (EmbedHost host, IPage page) = await OpenAsync();
        const string message = "({ type: 'closing-the-loop-embed-height', v: 1, id: 'task-horizons', height: 999 })";
        string before = await page.Locator("#own").EvaluateAsync<string>("(frame) => frame.style.height");

        await page.EvaluateAsync($"postMessage({message}, '*')");
        await (await FrameAsync(page, "/other/")).EvaluateAsync($"parent.postMessage({message}, '*')");
        await page.WaitForTimeoutAsync(100);
        Assert.Equal((before, ""), (await page.Locator("#own").EvaluateAsync<string>("(frame) => frame.style.height"), await page.Locator("#other").EvaluateAsync<string>("(frame) => frame.style.height")));

        // Its address in the page is still ours.
        IFrame left = await FrameAsync(page, Chart);
        await left.EvaluateAsync($"location.href = '{host.Origin}/other/'");
        await left.WaitForFunctionAsync("location.pathname === '/other/' && document.readyState === 'complete'");
        await left.EvaluateAsync($"parent.postMessage({message}, '*')");
        await page.WaitForTimeoutAsync(100);
        Assert.Equal(before, await page.Locator("#own").EvaluateAsync<string>("(frame) => frame.style.height"));
        await page.Context.CloseAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Frames_that_come_later_and_sandboxed_ones_fit_too_the_script_may_stand_there_twice_and_makes_no_global()
    {
        string later = $$"""
            <script>
            const before = new Set(Object.getOwnPropertyNames(window));
            addEventListener("load", () => {
              window.made = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== "made");
              for (const sandbox of [null, "allow-scripts allow-popups allow-popups-to-escape-sandbox"]) {
                const frame = document.createElement("iframe");
                if (sandbox) { frame.setAttribute("sandbox", sandbox); }
                frame.title = "Later";
                frame.width = 480;
                frame.src = "{{site.Url(Chart)}}";
                document.body.append(frame);
              }
            });
            </script>
            """;
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", Bare(later + Script + Script)));
        IPage page = await host.OpenAsync("/", new());
        await page.WaitForFunctionAsync("document.querySelectorAll('iframe').length === 2");
        await EmbedHost.SettleAsync(page);

        Assert.All(await EmbedHost.FitsAsync(page), fit => Assert.InRange(fit.Height - fit.Content, 0, MostSlack));
        Assert.Empty(await page.EvaluateAsync<string[]>("made"));
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    private async Task<(EmbedHost Host, IPage Page)> OpenAsync()
    {
        EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", Bare(TwoFrames + Script)), ("/other/", Bare("<p>Somebody else</p>")));
        IPage page = await host.OpenAsync("/", new());
        await page.WaitForFunctionAsync("document.querySelector('#own').style.height !== ''");
        await EmbedHost.SettleAsync(page);
        return (host, page);
    }

    private static async Task<IFrame> FrameAsync(IPage page, string path)
    {
        IFrame frame = page.Frames.Single(each => each != page.MainFrame && new Uri(each.Url).AbsolutePath == path);
        await frame.WaitForLoadStateAsync();
        return frame;
    }

    /// <summary>A page of a site that knows nothing of us.</summary>
    private static string Bare(string body) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title><link rel=\"icon\" href=\"data:,\"></head><body>{body}</body></html>";
}
