using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>A scenario's page as a reader has it before them.</summary>
internal sealed class ScenarioPage(IPage page)
{
    // What is said aloud comes half a second after the last move.
    private const int Rest = 800;

    public IPage Page => page;

    public ILocator Figure => page.Locator("figure[data-scenario]").First;

    public static async Task<ScenarioPage> OpenAsync(BrowserSite site, BrowserNewContextOptions options, string path)
    {
        var scenario = new ScenarioPage(await site.OpenAsync(options, path));
        await scenario.ReadyAsync();
        return scenario;
    }

    /// <summary>One whose time stands still until a test lets it pass: however slow the machine is, the hand has not rested yet.</summary>
    public static async Task<ScenarioPage> OpenInStillTimeAsync(BrowserSite site, BrowserNewContextOptions options, string path)
    {
        var scenario = new ScenarioPage(await site.OpenAsync(options, null));
        await scenario.Page.Clock.InstallAsync();
        await scenario.Page.GotoAsync(site.Url(path));
        await scenario.ReadyAsync();
        await scenario.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        return scenario;
    }

    public Task ReadyAsync() => page.Locator("figure[data-ready]").First.WaitForAsync();

    public ILocator Slider(string key) => page.Locator($"[data-slider='{key}'] input[type=range]");

    public ILocator Box(string key) => page.Locator($"[data-slider='{key}'] input[type=number]");

    public ILocator Handle(string key) => page.Locator($"[data-sentence] [data-input='{key}']").First;

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    /// <summary>Two frames on, when a move has been drawn.</summary>
    public Task DrawnAsync() => page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    public Task RestAsync() => page.WaitForTimeoutAsync(Rest);

    /// <summary>The same where time stands still; it runs again from here on.</summary>
    public async Task RestInStillTimeAsync()
    {
        await page.Clock.RunForAsync(Rest);
        await page.Clock.ResumeAsync();
    }

    public async Task<string> SentenceAsync()
    {
        await DrawnAsync();
        return await Figure.Locator("[data-sentence]").InnerTextAsync();
    }

    /// <summary>The files of the state in sight, by their format, as a reader would save them.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync()
    {
        if (await page.Locator(".scenario__panel .download-list").CountAsync() == 0)
        {
            await Button("Download this state").ClickAsync();
        }

        await page.Locator(".scenario__panel .download-list").WaitForAsync();
        Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (ILocator link in await page.Locator(".scenario__panel .download-list a").AllAsync())
        {
            IDownload download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
            files[await link.InnerTextAsync()] = await File.ReadAllBytesAsync((await download.PathAsync())!);
        }

        return files;
    }

    /// <summary>The path of a curve of the drawing in sight.</summary>
    public async Task<string> CurveAsync(string key)
    {
        await DrawnAsync();
        return await Figure.Locator($"[data-picture] svg:visible [data-key='{key}']").GetAttributeAsync("d") ?? "";
    }

    public async Task<double> ValueAsync(string key)
    {
        await DrawnAsync();
        return double.Parse(await Slider(key).InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
