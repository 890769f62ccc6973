using System.Text;
using Microsoft.Playwright;
using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Pages kept on a reader's device: only when asked, readable without a connection, gone when asked, and never changed under the reader.</summary>
[Collection(BrowserSite.Name)]
public sealed class OfflineReadingTests(BrowserSite site)
{
    private const string Stored = "(async () => [...await caches.keys(), ...(await navigator.serviceWorker.getRegistrations()).map(each => each.scope)].length)()";
    private const string InControl = "new Promise(done => navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true }))";

    [Fact]
    public async Task Nothing_is_stored_before_a_reader_asks_and_nothing_is_left_after()
    {
        IPage page = await site.OpenAsync(new(), "/downloads/");
        ILocator button = page.Locator("[data-keep] button");
        await button.WaitForAsync();
        int before = await page.EvaluateAsync<int>(Stored);

        await button.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove what is kept" }).WaitForAsync();
        int kept = await page.EvaluateAsync<int>(Stored);
        await button.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep pages for reading offline" }).WaitForAsync();

        Assert.Equal(0, before);
        Assert.True(kept >= 2);
        Assert.Equal(0, await page.EvaluateAsync<int>(Stored));
    }

    [Fact]
    public async Task A_page_that_was_opened_can_be_read_without_a_connection_and_others_say_why_not()
    {
        IPage page = await KeepingAsync(site.Origin);
        await page.GotoAsync(site.Url("/essays/the-claim/"));
        await page.GotoAsync(site.Url("/about/"));

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(site.Url("/essays/the-claim/?depth=key"));
        string read = await page.Locator("h1").InnerTextAsync();
        bool hasLooks = await page.EvaluateAsync<bool>("getComputedStyle(document.body).fontFamily.includes('Newsreader') && document.querySelector('[data-depth-switch]').hidden === false");
        await page.GotoAsync(site.Url("/glossary/"));
        string notKept = await page.Locator("h1").InnerTextAsync();
        await page.GotoAsync(site.Url("/short/"));
        string shell = await page.Locator("h1").InnerTextAsync();

        Assert.Equal("The claim in one page", read);
        Assert.True(hasLooks);
        Assert.Equal("Not kept for reading offline", notKept);
        Assert.Equal("Every essay in short", shell);
    }

    [Fact]
    public async Task With_a_connection_a_page_is_as_new_as_the_site_and_a_new_version_waits_until_it_is_asked_for()
    {
        var state = new PreviewState();
        await using PreviewServer server = (await PreviewServer.StartAsync(state, 0))!;
        Publish(state, "");
        string origin = server.Address.TrimEnd('/');
        IPage page = await KeepingAsync(origin);
        await page.GotoAsync($"{origin}/about/");

        Publish(state, "// newer");
        await page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(each => each.update())");
        ILocator note = page.Locator(".update-note");
        await note.WaitForAsync();
        await page.EvaluateAsync("window.isOld = true");
        await page.WaitForTimeoutAsync(500);
        bool isLeftAlone = await page.EvaluateAsync<bool>("window.isOld === true");
        TaskCompletionSource reloaded = new();
        page.Load += (_, _) => reloaded.TrySetResult();
        await note.GetByRole(AriaRole.Button).ClickAsync();
        await reloaded.Task.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.True(isLeftAlone);
        Assert.Equal(0, await note.CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_browser_finds_the_manifest_whole_and_its_icons()
    {
        IPage page = await site.OpenAsync(new(), "/");

        string[] sizes = await page.EvaluateAsync<string[]>("""
            (async () => {
              const manifest = await (await fetch(document.querySelector("link[rel=manifest]").href)).json();
              return Promise.all(manifest.icons.map(async icon => {
                const image = await createImageBitmap(await (await fetch(icon.src)).blob());
                return `${image.width}x${image.height}` === icon.sizes ? icon.sizes : `${icon.src} is ${image.width}`;
              }));
            })()
            """);
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        string errors = (await session.SendAsync("Page.getAppManifest"))!.Value.GetProperty("errors").ToString();

        Assert.Equal(["192x192", "512x512"], sizes);
        Assert.Equal("[]", errors);
    }

    private async Task<IPage> KeepingAsync(string origin)
    {
        IPage page = await site.OpenAsync(new(), path: null);
        await page.GotoAsync($"{origin}/downloads/");
        await page.Locator("[data-keep] button").ClickAsync();
        await page.EvaluateAsync(InControl);
        return page;
    }

    private void Publish(PreviewState state, string added)
    {
        var found = new DiagnosticList();
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), File.ReadAllText(Repository.At("netlify.toml"))), found);
        OutputFile[] files = [.. site.Built.Files.Select(each => each.Path.Url == "/worker.js" ? new OutputFile(each.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(each.Make().Span) + added)) : each)];
        state.Publish(new PreviewMoment { Site = new ServedSite(files, site.Built.Late, host.Redirects, ""), Host = host });
    }
}
