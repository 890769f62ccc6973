using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Embeds in places that are not plain pages: under a strict policy, in a frame within a frame, in an old browser, on paper, many at once.</summary>
[Collection(BrowserSite.Name)]
public sealed class EmbedPlaceTests(BrowserSite site)
{
    private const string Chart = "/embed/charts/task-horizons/";
    private const string Scenario = "/embed/scenarios/loop/";

    [Theory]
    [InlineData("<script src=\"{0}\" async></script>")]
    [InlineData("<script type=\"module\" src=\"{0}\"></script>")]
    [InlineData("<script src=\"{0}\" integrity=\"{1}\" crossorigin=\"anonymous\" defer></script>")]
    public async Task The_script_for_hosts_fits_the_height_however_it_is_loaded(string form)
    {
        byte[] bytes = [.. site.Built.Files.Single(each => each.Path.Value == "embed.js").Make().Span];
        string script = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, site.Url("/embed.js"), $"sha384-{Convert.ToBase64String(System.Security.Cryptography.SHA384.HashData(bytes))}");
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", Bare(Frame(Chart, "sandbox=\"allow-scripts\"") + Frame(Scenario) + script)));
        IPage page = await host.OpenAsync("/", new());

        await EmbedHost.SettleAsync(page);

        Assert.All(await EmbedHost.FitsAsync(page), fit => Assert.InRange(fit.Height - fit.Content, 0, 2));
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Under_a_strict_policy_of_the_host_the_code_works_at_the_height_that_it_gives()
    {
        string code = (await site.AskAsync<string>("/charts/task-horizons/", new(), "document.querySelector('.share-block__code').textContent")).Replace("https://closing-the-loop.netlify.app", site.Origin, StringComparison.Ordinal);
        string policy = $"    Content-Security-Policy = \"default-src 'none'; frame-src {site.Origin}; script-src 'self'; style-src 'self'; img-src data:\"";
        await using EmbedHost host = await EmbedHost.StartAsync(site, policy, ("/", Bare(code)));
        IPage page = await host.OpenAsync("/", new());
        IFrame frame = page.Frames.Single(each => each != page.MainFrame);
        await frame.Locator("figure svg[role=img]:visible").WaitForAsync();

        FrameFit fit = Assert.Single(await EmbedHost.FitsAsync(page));

        // The policy also refuses what the code says of its own looks; it needs none of them.
        Assert.True(fit.Content <= fit.Height && fit.ScrollWidth <= fit.Width, $"a scroll bar: {fit}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task In_a_frame_within_a_frame_it_moves_and_tells_its_height_to_the_inner_one()
    {
        await using EmbedHost inner = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(EmbedHost.Frame(site.Url(Scenario), 600, 150), "if (data?.type === 'closing-the-loop-embed-height') { frame.height = data.height; }")));
        await using EmbedHost outer = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(EmbedHost.Frame(inner.Origin + "/", 700, 1400), "")));
        IPage page = await outer.OpenAsync("/", new());
        await page.FrameLocator("iframe").FrameLocator("iframe").Locator("figure[data-ready]").WaitForAsync();
        IFrame middle = page.Frames.Single(each => each.Url == inner.Origin + "/");

        await middle.WaitForFunctionAsync("() => heard.length > 0 && frames[0].height > 200");

        // The outer page, which shows no embed of ours, hears nothing.
        Assert.Equal(0, await page.EvaluateAsync<int>("heard.length"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Chart)]
    [InlineData(Scenario)]
    public async Task In_a_browser_that_knows_no_modules_the_picture_stays(string path)
    {
        IPage page = await site.OpenAsync(new(), null);
        List<string> said = [];
        page.PageError += (_, error) => said.Add(error);
        await page.RouteAsync($"**{path}", async route =>
        {
            // As such a browser reads it: a script of a kind that it does not know.
            IAPIResponse answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = (await answer.TextAsync()).Replace("type=\"module\"", "type=\"text/a-newer-kind\"", StringComparison.Ordinal) });
        });
        await page.GotoAsync(site.Url(path));

        Assert.Equal(1, await page.Locator("figure svg[role=img]:visible").CountAsync());
        Assert.Contains("Source", await page.Locator(".embed__sources").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main :is(button, input, [role=slider]):visible").CountAsync());
        Assert.Empty(said);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Chart, "Models finish ever longer tasks")]
    [InlineData(Scenario, "the loop gain is")]
    public async Task On_paper_a_hosts_page_has_the_picture_its_title_and_its_source(string path, string words)
    {
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", Bare("<p>Words of the host.</p>" + Frame(path))));
        IPage page = await host.OpenAsync("/", new());
        await EmbedHost.SettleAsync(page);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        IFrame frame = page.Frames.Single(each => each != page.MainFrame);
        bool isDrawn = await frame.Locator("figure svg[role=img]:visible").CountAsync() == 1;
        string text = (await PrintedText.ReadAsync(await page.PdfAsync())).Text;

        Assert.True(isDrawn);
        Assert.Contains("Words of the host.", text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains("Source", text, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Twenty_frames_do_not_keep_their_hosts_page_busy()
    {
        string frames = string.Concat(site.Pages.Where(each => each.StartsWith("/embed/", StringComparison.Ordinal)).Take(20).Select(path => Frame(path)));
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", Bare(frames + $"<script src=\"{site.Url("/embed.js")}\" async></script>")));
        IPage page = await host.OpenAsync("/", new());
        await EmbedHost.SettleAsync(page);

        // The longest that one message keeps the page, of three tries: a machine that does other things is no fault of the script.
        double longest = await page.EvaluateAsync<double>("""
            (origin) => Math.min(...[1, 2, 3].map(() => Math.max(...[...document.querySelectorAll("iframe")].map((frame, i) => {
              const message = new MessageEvent("message", { data: { type: "closing-the-loop-embed-height", v: 1, id: "x", height: 400 + i }, origin, source: frame.contentWindow });
              const before = performance.now();
              dispatchEvent(message);
              document.body.getBoundingClientRect();
              return performance.now() - before;
            }))))
            """, site.Origin);

        Assert.InRange(longest, 0, 50);
        Assert.Equal("400px", await page.EvaluateAsync<string>("document.querySelector('iframe').style.height"));
        await page.Context.CloseAsync();
    }

    private static string Bare(string body) => $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A host</title><link rel=\"icon\" href=\"data:,\"></head><body>{body}</body></html>";

    private string Frame(string path, string attributes = "") => $"<iframe src=\"{site.Url(path)}\" title=\"An embed\" width=\"600\" height=\"900\" {attributes}></iframe>";
}
