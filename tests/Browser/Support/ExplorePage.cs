using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>A page with a chart, and what it asked for and complained of.</summary>
internal sealed class ExplorePage
{
    private readonly ConcurrentQueue<string> asked = [];
    private readonly ConcurrentQueue<string> said = [];

    private ExplorePage(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Figure => Page.Locator("figure.chart").First;

    public ILocator Button => Figure.Locator("button[data-explore]");

    public ILocator Keys => Figure.Locator(".explore__keys");

    public ILocator Card => Figure.Locator(".explore__card");

    /// <summary>Addresses that the page has loaded.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    /// <summary>Messages of the console, errors, refusals of the policy; a part that a test withholds is told by the browser itself.</summary>
    public IReadOnlyList<string> Said => [.. said];

    public static async Task<ExplorePage> OpenAsync(BrowserSite site, string path, BrowserNewContextOptions options)
    {
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var opened = new ExplorePage(await site.OpenAsync(options, null));
        opened.Page.Request += (_, request) => opened.asked.Enqueue(request.Url);
        opened.Page.Console += (_, message) => opened.said.Enqueue($"{message.Type}: {message.Text}");
        opened.Page.PageError += (_, error) => opened.said.Enqueue(error);
        await opened.Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        await opened.Page.GotoAsync(site.Url(path));
        return opened;
    }

    public static async Task<ExplorePage> ExploringAsync(BrowserSite site, string path, BrowserNewContextOptions options)
    {
        ExplorePage opened = await OpenAsync(site, path, options);
        await opened.StartAsync();
        return opened;
    }

    public async Task StartAsync()
    {
        await Button.ClickAsync();
        await Page.Locator("figure[data-explored]").First.WaitForAsync();
    }

    public ILocator Tool(string name) => Figure.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>What the page has said aloud last.</summary>
    public async Task<string> VoiceAsync() => await Page.Locator("main > [role=status]").InnerTextAsync();

    /// <summary>Waits until what is shown of the first panel's x axis differs from what a question told before.</summary>
    public Task MovedAsync(string before) => Page.WaitForFunctionAsync("before => JSON.stringify(document.querySelector('.explore__plot').layout.xaxis.range) !== before", before);

    public Task<string> RangeAsync() => Page.EvaluateAsync<string>("JSON.stringify(document.querySelector('.explore__plot').layout.xaxis.range)");
}
