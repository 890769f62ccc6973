using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Embeds in the pages of other sites, each of which listens in its own way; served from another origin.</summary>
[Collection(BrowserSite.Name)]
public sealed class EmbedHostTests(BrowserSite site)
{
    private const int MostSlack = 2;
    private const string Chart = "/embed/charts/task-horizons/";
    private const string Scenario = "/embed/scenarios/loop/";

    private static readonly int[] Widths = [320, 600, 960];

    /// <summary>What each host does with a message to the frame that sent it.</summary>
    private static readonly Dictionary<string, string> Hosts = new()
    {
        ["own"] = "if (data?.type === 'closing-the-loop-embed-height' && data.v === 1 && Number.isFinite(data.height) && frame.src.includes(data.id)) { frame.height = data.height; }",
        ["datawrapper"] = "for (const id in data?.['datawrapper-height'] ?? {}) { if (frame.src.includes(id)) { frame.style.height = data['datawrapper-height'][id] + 'px'; } }",
        ["amp"] = "if (data?.sentinel === 'amp' && data.type === 'embed-size') { frame.height = data.height; }",
        ["embedly"] = "const read = typeof data === 'string' && data[0] === '{' ? JSON.parse(data) : {}; if (read.context === 'iframe.resize' && read.src === frame.src) { frame.height = read.height; }",
        ["pym"] = "const read = new RegExp('^pymxPYMx' + frame.id + 'xPYMx(\\\\S+)xPYMx(.*)$').exec(data); if (read?.[1] === 'height') { frame.height = parseInt(read[2]); }",
        ["canvas"] = "const read = typeof data === 'string' && data[0] === '{' ? JSON.parse(data) : {}; if (read.subject === 'lti.frameResize') { frame.height = read.height; }",
    };

    public static IEnumerable<object[]> EachHost => Hosts.Keys.SelectMany(_ => new[] { ColorScheme.Light, ColorScheme.Dark }, (host, scheme) => new object[] { host, scheme });

    [Theory]
    [MemberData(nameof(EachHost))]
    public async Task A_frame_becomes_as_high_as_its_document(string kind, ColorScheme scheme)
    {
        string frames = string.Concat(Widths.SelectMany(_ => new[] { Chart, Scenario }, (width, path) => EmbedHost.Frame($"{site.Origin}{path}?childId=pym-{width}-{path.Length}", width, 150, $"id=\"pym-{width}-{path.Length}\"")));
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(frames, Hosts[kind])));
        IPage page = await host.OpenAsync("/", new() { ColorScheme = scheme });

        await EmbedHost.SettleAsync(page);

        IReadOnlyList<FrameFit> fits = await EmbedHost.FitsAsync(page);
        Assert.Equal(Widths.Length * 2, fits.Count);
        Assert.All(fits, AssertFits);
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("allow-scripts", "null")]
    [InlineData("allow-scripts allow-same-origin", "")]
    [InlineData("allow-scripts allow-popups allow-popups-to-escape-sandbox", "null")]
    public async Task In_a_sandbox_it_moves_and_tells_its_height(string sandbox, string origin)
    {
        string frames = string.Concat(Widths.SelectMany(_ => new[] { Chart, Scenario }, (width, path) => EmbedHost.Frame(site.Url(path), width, 150, $"sandbox=\"{sandbox}\"")));
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(frames, Hosts["own"])));
        IPage page = await host.OpenAsync("/", new());
        await EmbedHost.SettleAsync(page);

        IFrame scenario = page.Frames.First(each => each.Url.EndsWith(Scenario, StringComparison.Ordinal));
        string before = await scenario.Locator("[data-sentence]").InnerTextAsync();
        await scenario.Locator("[data-sentence] [role=slider]").First.PressAsync("End");
        await scenario.Locator("[data-differs]:not([hidden])").WaitForAsync();
        await scenario.Locator("[data-controls] > summary").PressAsync("Enter");
        await scenario.Locator(".slider__held > summary").First.PressAsync("Enter");
        await scenario.Locator(".slider__held-item").First.WaitForAsync();
        await EmbedHost.SettleAsync(page);

        Assert.NotEqual(before, await scenario.Locator("[data-sentence]").InnerTextAsync());
        Assert.All(await EmbedHost.FitsAsync(page), AssertFits);
        Assert.Equal([origin == "" ? site.Origin : origin], await page.EvaluateAsync<string[]>("[...new Set(heard.map(({ origin }) => origin))]"));

        // The browser warns of a sandbox that could be left.
        Assert.DoesNotContain(host.Said, each => !each.Contains("can escape its sandboxing", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("", "sandbox")]
    [InlineData("    Content-Security-Policy = \"default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src http:\"", "")]
    public async Task Where_nothing_runs_the_picture_the_title_and_the_source_are_there(string headers, string attribute)
    {
        string frames = string.Concat(Widths.SelectMany(_ => new[] { Chart, Scenario }, (width, path) => EmbedHost.Frame(site.Url(path), width, 1200, attribute).Replace("data-src", "src", StringComparison.Ordinal)));
        string html = EmbedHost.Page(frames, "").Split("<script>")[0] + "</body></html>";
        await using EmbedHost host = await EmbedHost.StartAsync(site, headers, ("/", html));
        IPage page = await host.OpenAsync("/", new());

        foreach (IFrame frame in page.Frames.Where(each => each != page.MainFrame))
        {
            Assert.True(await frame.Locator("h1").IsVisibleAsync());
            Assert.Equal(1, await frame.Locator("figure svg[role=img]:visible").CountAsync());
            Assert.Contains("Source", await frame.Locator(".embed__sources").InnerTextAsync(), StringComparison.Ordinal);
            Assert.True(await frame.Locator(".embed__name").IsVisibleAsync());
        }

        if (attribute != "")
        {
            IFrame still = page.Frames.First(each => each.Url.EndsWith(Scenario, StringComparison.Ordinal));
            Assert.Contains("default state", await still.Locator("[data-notes]").InnerTextAsync(), StringComparison.Ordinal);
        }

        // A browser that is told to run nothing says so once for each script.
        Assert.DoesNotContain(host.Said, each => !each.Contains("'allow-scripts' permission is not set", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WordPress_keeps_the_quotation_and_the_frame_and_holds_the_height_between_200_and_1000()
    {
        // What its filter leaves of the code: these elements and attributes, a sandbox, and a secret in the address.
        string Kept(string path, int width) => EmbedHost.Frame($"{site.Url(path)}#?secret=Ab{width}x{path.Length}", width, 338, $"class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" data-secret=\"Ab{width}x{path.Length}\" frameborder=\"0\" scrolling=\"no\"");
        string frames = "<blockquote class=\"wp-embedded-content\"><a href=\"#\">A title</a></blockquote>" + string.Concat(Widths.SelectMany(_ => new[] { Chart, Scenario }, (width, path) => Kept(path, width)));
        const string listens = """
            if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret) || frame.dataset.secret !== data.secret) { return; }
            if (data.message === "height") { const height = parseInt(data.value, 10); frame.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height; }
            """;
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(frames, listens)));
        IPage page = await host.OpenAsync("/", new());

        await EmbedHost.SettleAsync(page);

        IReadOnlyList<FrameFit> fits = await EmbedHost.FitsAsync(page);
        Assert.All(fits, fit => Assert.Equal(Math.Clamp(fit.Content, 200, 1000), fit.Height));
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_is_isolated_from_others_can_show_it()
    {
        const string isolated = "    Cross-Origin-Opener-Policy = \"same-origin\"\n    Cross-Origin-Embedder-Policy = \"require-corp\"";
        string frames = string.Concat(Widths.Select(width => EmbedHost.Frame(site.Url(Scenario), width, 150, "sandbox=\"allow-scripts\"")));
        await using EmbedHost host = await EmbedHost.StartAsync(site, isolated, ("/", EmbedHost.Page(frames, Hosts["own"])));
        IPage page = await host.OpenAsync("/", new());

        await EmbedHost.SettleAsync(page);

        Assert.True(await page.EvaluateAsync<bool>("crossOriginIsolated"));
        Assert.All(await EmbedHost.FitsAsync(page), AssertFits);
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_shown_late_has_the_right_height_then()
    {
        string frames = $"<div id=\"tab\" style=\"display:none\">{EmbedHost.Frame(site.Url(Chart), 320, 150)}</div><div style=\"height:6000px\"></div>{EmbedHost.Frame(site.Url(Scenario), 600, 150, "loading=\"lazy\"")}";
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(frames, Hosts["own"])));
        IPage page = await host.OpenAsync("/", new());
        await EmbedHost.SettleAsync(page);
        int heardBefore = await page.EvaluateAsync<int>("heard.length");

        await page.EvaluateAsync("document.getElementById('tab').style.display = ''");
        await page.EvaluateAsync("frames[1].scrollIntoView()");
        await page.FrameLocator("iframe >> nth=1").Locator("figure[data-ready]").WaitForAsync();
        await EmbedHost.SettleAsync(page);
        await page.EvaluateAsync("document.body.append(document.getElementById('tab'))");
        await EmbedHost.SettleAsync(page);

        Assert.Equal(0, heardBefore);
        Assert.All(await EmbedHost.FitsAsync(page), AssertFits);
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Twenty_on_one_page_all_come_and_then_are_silent()
    {
        string[] paths = [.. site.Pages.Where(each => each.StartsWith("/embed/", StringComparison.Ordinal)).Take(20)];
        string frames = string.Concat(paths.Select(path => EmbedHost.Frame(site.Url(path), 480, 150)));
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(frames, Hosts["own"])));
        IPage page = await host.OpenAsync("/", new());

        await page.WaitForFunctionAsync("() => new Set(heard.map(({ frame }) => frame)).size === 20");
        await EmbedHost.SettleAsync(page);
        int said = await page.EvaluateAsync<int>("heard.length");
        await page.WaitForTimeoutAsync(5000);

        Assert.Equal(said, await page.EvaluateAsync<int>("heard.length"));
        Assert.All(await EmbedHost.FitsAsync(page), AssertFits);

        // A height that the host sets leads to no more than one further message; each says it in five forms.
        Assert.InRange(await page.EvaluateAsync<int>("Math.max(...frames.map((_, i) => heard.filter(({ frame, data }) => frame === i && data.type === 'closing-the-loop-embed-height').length))"), 1, 2);
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_full_page_does_not_stand_in_a_frame()
    {
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page(EmbedHost.Frame(site.Url("/charts/task-horizons/"), 600, 400), "")));
        IPage page = await host.OpenAsync("/", new());

        await EmbedHost.SettleAsync(page);

        Assert.Contains(host.Said, each => each.Contains("frame-ancestors", StringComparison.Ordinal) || each.Contains("X-Frame-Options", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    private static void AssertFits(FrameFit fit)
    {
        Assert.True(fit.Content <= fit.Height && fit.ScrollWidth <= fit.Width, $"a scroll bar: {fit}");
        Assert.True(fit.Height - fit.Content is >= 0 and <= MostSlack, $"slack: {fit}");
    }
}
