using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Documents;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Frozen embeds in the pages of other sites: as they are, with something to tell, out of reach of what they would tell, and copied elsewhere.</summary>
[Collection(BrowserSite.Name)]
public sealed partial class EditionTests(BrowserSite site)
{
    private const int MostSlack = 2;
    private const string News = "Corrected on 3 December 2026: the source was misread. A newer version exists.";
    private const string Fits = "if (data?.type === 'closing-the-loop-embed-height' && data.v === 1 && Number.isFinite(data.height) && frame.src.includes(data.id)) { frame.height = data.height; }";
    private const string FitsByName = "for (const id in data?.['datawrapper-height'] ?? {}) { if (frame.src.includes(id)) { frame.style.height = data['datawrapper-height'][id] + 'px'; } }";

    private static readonly int[] Widths = [320, 600, 960];

    private string Chart => site.Built.Editions.First(each => each.Text.Kind == "chart").Url;

    private string Scenario => site.Built.Editions.First(each => each.Text is { Kind: "scenario", Id: "loop" }).Url;

    [Theory]
    [InlineData("", Fits, ColorScheme.Light, true)]
    [InlineData("", FitsByName, ColorScheme.Dark, true)]
    [InlineData("sandbox=\"allow-scripts\"", Fits, ColorScheme.Dark, true)]
    [InlineData("sandbox=\"allow-scripts\"", Fits, ColorScheme.Light, false)]
    public async Task It_fits_its_frame_and_says_what_changed_where_something_did(string attributes, string listens, ColorScheme scheme, bool hasNews)
    {
        string frames = string.Concat(Widths.SelectMany(_ => new[] { Chart, Scenario }, (width, path) => EmbedHost.Frame(site.Url(path), width, 150, attributes)));
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page("", "")), ("/frames/", EmbedHost.Page(frames, listens)));
        IPage page = await host.OpenAsync("/", new() { ColorScheme = scheme });
        await page.RouteAsync(Notices(), route => Answer(route, hasNews ? $$"""{ "state": "corrected", "text": "{{News}}" }""" : """{ "state": "current" }"""));
        await page.GotoAsync($"{host.Origin}/frames/");

        await EmbedHost.SettleAsync(page);

        foreach (IFrame frame in Frames(page))
        {
            Assert.Equal(hasNews ? News : "", hasNews ? await frame.Locator("[data-notice]").InnerTextAsync() : "");
            Assert.Equal(hasNews, await frame.Locator("[data-notice]").IsVisibleAsync());
        }

        Assert.All(await EmbedHost.FitsAsync(page), AssertFits);
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"text\": { \"toString\": 1 } }")]
    [InlineData("{ \"text\": \"\" }")]
    [InlineData("")]
    public async Task Without_a_notice_that_can_be_read_it_is_whole_and_says_nothing(string answer)
    {
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", ("/", EmbedHost.Page("", "")), ("/frames/", EmbedHost.Page(EmbedHost.Frame(site.Url(Scenario), 600, 150, "sandbox=\"allow-scripts\""), Fits)));
        IPage page = await host.OpenAsync("/", new());

        // Nothing at all is an answer that does not come.
        await page.RouteAsync(Notices(), route => answer == "" ? route.AbortAsync() : Answer(route, answer));
        await page.GotoAsync($"{host.Origin}/frames/");
        await EmbedHost.SettleAsync(page);

        IFrame frame = Frames(page).Single();
        Assert.False(await frame.Locator("[data-notice]").IsVisibleAsync());
        string before = await frame.Locator("[data-sentence]").InnerTextAsync();
        await frame.Locator("[data-sentence] [role=slider]").First.PressAsync("End");
        await frame.Locator("[data-differs]:not([hidden])").WaitForAsync();
        Assert.NotEqual(before, await frame.Locator("[data-sentence]").InnerTextAsync());
        Assert.DoesNotContain(host.Said, each => !each.Contains("net::ERR_FAILED", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Markup_in_a_notice_stays_text()
    {
        IPage page = await site.OpenAsync(new(), null);
        await page.RouteAsync(Notices(), route => Answer(route, """{ "text": "<b id=x>bold</b>" }"""));
        await page.GotoAsync(site.Url(Chart));

        await page.Locator("[data-notice]:not([hidden])").WaitForAsync();

        Assert.Equal("<b id=x>bold</b>", await page.Locator("[data-notice]").InnerTextAsync());
        Assert.Equal(0, await page.Locator("#x").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Copied_to_another_place_it_moves_and_asks_for_its_own_files_alone()
    {
        Edition edition = site.Built.Editions.First(each => each.Url == Scenario);
        (string Path, string Html)[] copy = [.. edition.Files.Select(each => ($"/kept/copy/{each.Name.Replace("index.html", "", StringComparison.Ordinal)}", System.Text.Encoding.UTF8.GetString(each.Bytes.Span)))];
        await using EmbedHost host = await EmbedHost.StartAsync(site, "", copy);
        IPage page = await host.OpenAsync("/kept/copy/", new());
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);

        await page.Locator("figure[data-ready]").WaitForAsync();
        await page.Locator("[data-sentence] [role=slider]").First.PressAsync("End");
        await page.Locator("[data-controls] > summary").ClickAsync();
        await page.Locator(".slider__held > summary").First.ClickAsync();
        await page.Locator(".slider__held-item").First.WaitForAsync();

        Assert.NotEmpty(asked);
        Assert.All(asked, each => Assert.StartsWith($"{host.Origin}/kept/copy/", each, StringComparison.Ordinal));
        Assert.Empty(host.Said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_it_is_there_and_says_that_it_is_frozen()
    {
        foreach (string path in new[] { Chart, Scenario })
        {
            IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, path);

            Assert.True(await page.Locator("h1").IsVisibleAsync());
            Assert.Equal(1, await page.Locator("figure svg[role=img]:visible").CountAsync());
            Assert.True(await page.Locator(".embed__edition").IsVisibleAsync());
            Assert.False(await page.Locator("[data-notice]").IsVisibleAsync());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_code_for_other_sites_shows_the_edition_at_a_height_that_holds_it_with_its_notice()
    {
        foreach (Edition edition in site.Built.Editions)
        {
            IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 600 } }, null);
            await page.RouteAsync(Notices(), route => Answer(route, """{ "text": "A newer version exists." }"""));
            await page.GotoAsync(site.Url(edition.Url));
            await page.Locator("[data-notice]:not([hidden])").WaitForAsync();

            foreach ((int width, int given) in Rendering.Embeddable.Widths.Zip(edition.Text.Heights))
            {
                await page.SetViewportSizeAsync(width, 600);
                int height = await page.EvaluateAsync<int>("Math.ceil(document.documentElement.getBoundingClientRect().height)");
                Assert.True(height <= given, $"{edition.Text.Id} needs {height} of {given} at {width}");
            }

            await page.Context.CloseAsync();
        }
    }

    private static IEnumerable<IFrame> Frames(IPage page) => page.Frames.Where(each => each != page.MainFrame);

    private static Task Answer(IRoute route, string body) =>
        route.FulfillAsync(new() { Body = body, ContentType = "application/json", Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*", ["Cross-Origin-Resource-Policy"] = "cross-origin" } });

    private static void AssertFits(FrameFit fit)
    {
        Assert.True(fit.Content <= fit.Height && fit.ScrollWidth <= fit.Width, $"a scroll bar: {fit}");
        Assert.True(fit.Height - fit.Content is >= 0 and <= MostSlack, $"slack: {fit}");
    }

    [GeneratedRegex("/notices/[0-9a-f]{32}\\.json$")]
    private static partial Regex Notices();
}
