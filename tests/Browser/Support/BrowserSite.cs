using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Playwright;
using Site.Diagnostics;
using Site.Preview;
using Xunit.Sdk;

namespace Site.Tests.Browser.Support;

/// <summary>The whole site, built once, served by the preview with the host's own headers, and a browser to look at it with.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    public const string Name = "the site in a browser";

    private const int PagesAtOnce = 3;

    private IPlaywright? playwright;
    private IBrowser? browser;
    private PreviewServer? server;

    /// <summary>For example <c>http://127.0.0.1:43211</c>.</summary>
    public string Origin => server!.Address.TrimEnd('/');

    public BuildResult Built { get; private set; } = null!;

    /// <summary>Paths of all pages but those that are frozen: they were good when they were made, and rules that came later cannot change them.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>One page made by each of the theme's page components, and the two that differ most among essays.</summary>
    public IReadOnlyList<string> OneOfEachKind { get; } =
    [
        "/", "/start/", "/evidence/", "/essays/the-claim/", "/essays/small-loops/", "/essays/short-history/", "/story/", "/ledger/", "/ledger/claude-share-80/", "/charts/", "/charts/task-horizons/",
        "/disputes/", "/essays/the-claim/numbers/", "/sources/", "/glossary/", "/people/", "/people/metr/", "/timeline/", "/about/", "/corrections/", "/editions/", "/search/", "/paths/", "/paths/ten-minutes/", "/teach/", "/teach/fizzle-or-run-away/", "/teach/the-claim/quiz/", "/short/", "/teach/assign/", "/teach/packet/", "/teach/packet/ten-minutes/", "/downloads/", "/licences/", "/404.html",
    ];

    /// <summary>Those and what has a life of its own beside them: scenarios, embeds, the page that stands in where there is no connection.</summary>
    public IReadOnlyList<string> EveryKind => [.. OneOfEachKind, "/scenarios/", "/scenarios/loop/", "/offline/", "/embed/charts/task-horizons/", "/embed/scenarios/loop/"];

    /// <summary>What the test that runs has opened.</summary>
    internal static ConcurrentBag<IBrowserContext> Opened { get; } = [];

    public string Url(string path) => Origin + path;

    public async Task InitializeAsync()
    {
        string root = Repository.Root;
        Built = await SiteBuild.RunAsync(new BuildRequest(Path.Combine(root, "input")));
        Assert.Empty(Built.Found.Sorted.Select(each => DiagnosticText.Write(each, "input")));
        Pages = [.. Built.Files.Where(each => each.Path.Value.EndsWith(".html", StringComparison.Ordinal)).Select(each => each.Path.Url).Where(each => !each.StartsWith("/frozen/", StringComparison.Ordinal))];

        var inHost = new DiagnosticList();
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), File.ReadAllText(Path.Combine(root, "netlify.toml"))), inHost);
        Assert.Empty(inHost.Sorted);
        var state = new PreviewState();
        state.Publish(new PreviewMoment { Site = new ServedSite(Built.Files, Built.Late, host.Redirects, ""), Host = host });
        server = await PreviewServer.StartAsync(state, 0);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A page in a context of its own; at a path, or empty.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions options, string? path)
    {
        options.ReducedMotion = ReducedMotion.Reduce;
        IBrowserContext context = await browser!.NewContextAsync(options);
        Opened.Add(context);
        IPage page = await context.NewPageAsync();
        if (path is not null)
        {
            await page.GotoAsync(Url(path));
        }

        return page;
    }

    /// <summary>Opens a page, asks it one thing, and closes it.</summary>
    public async Task<T> AskAsync<T>(string path, BrowserNewContextOptions options, string question)
    {
        IPage page = await OpenAsync(options, path);
        T answer = await page.EvaluateAsync<T>(question);
        await page.Context.CloseAsync();
        return answer;
    }

    /// <summary>Does something on each page, in a few tabs that each take one page after the other.</summary>
    /// <param name="open">Done once with each tab.</param>
    public async Task VisitAsync(IEnumerable<string> paths, BrowserNewContextOptions options, Func<IPage, Task> open, Func<IPage, string, Task> look)
    {
        options.ReducedMotion = ReducedMotion.Reduce;
        await using IBrowserContext context = await browser!.NewContextAsync(options);
        await VisitAsync(paths, context, open, look);
    }

    /// <summary>The same for a reader whose browser shows letters twice as large.</summary>
    public async Task VisitWithLargeLettersAsync(IEnumerable<string> paths, ViewportSize size, Func<IPage, string, Task> look)
    {
        using var profile = new TempFolder();
        await using IBrowserContext context = await Chromium.LaunchWithLargeLettersAsync(playwright!, profile.FullName, new() { ViewportSize = size });
        await VisitAsync(paths, context, _ => Task.CompletedTask, look);
    }

    private static async Task VisitAsync(IEnumerable<string> paths, IBrowserContext context, Func<IPage, Task> open, Func<IPage, string, Task> look)
    {
        ConcurrentQueue<string> left = new(paths);
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(async _ =>
        {
            IPage page = await context.NewPageAsync();
            await open(page);
            while (left.TryDequeue(out string? path))
            {
                await look(page, path);
            }
        }));
    }
}

/// <summary>Each test ends with its pages closed: a browser with three hundred open ones takes twice as long for the next.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ClosesItsPagesAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest)
    {
        while (BrowserSite.Opened.TryTake(out IBrowserContext? context))
        {
            context.CloseAsync().GetAwaiter().GetResult();
        }
    }
}

[ClosesItsPages]
[CollectionDefinition(BrowserSite.Name)]
public sealed class BrowserSiteCollection : ICollectionFixture<BrowserSite>;
