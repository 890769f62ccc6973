using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The site in a folder, unpacked and opened from there, with no network at all.</summary>
[Collection(BrowserSite.Name)]
public sealed partial class OfflineCopyTests(BrowserSite site) : IAsyncLifetime
{
    private static readonly BrowserNewContextOptions NoNetwork = new() { Offline = true };

    private readonly TempFolder folder = new();

    private string Root => Path.Combine(folder.FullName, "closing-the-loop");

    public Task InitializeAsync()
    {
        byte[] archive = site.Built.Files.Single(each => each.Path.Url == "/downloads/closing-the-loop.zip").Make().ToArray();
        ZipFile.ExtractToDirectory(new MemoryStream(archive), folder.FullName);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_page_opens_without_a_word_in_the_console()
    {
        List<string> said = [];
        string[] pages = [.. Directory.GetFiles(Root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.True(pages.Length > 300);

        await site.VisitAsync(pages, NoNetwork, page =>
        {
            page.Console += (_, message) => Add($"{page.Url}: {message.Text}");
            page.PageError += (_, error) => Add($"{page.Url}: {error}");
            page.RequestFailed += (_, request) => Add($"{page.Url}: {request.Url} {request.Failure}");
            return Task.CompletedTask;
        }, async (page, path) => await page.GotoAsync(AddressOf(path), new() { WaitUntil = WaitUntilState.Load }));

        Assert.Empty(said);

        void Add(string line)
        {
            lock (said)
            {
                said.Add(line.Replace(folder.FullName, "", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_address_on_every_page_leads_to_a_file_or_to_the_web()
    {
        IEnumerable<string> broken =
            from page in Directory.GetFiles(Root, "*.html", SearchOption.AllDirectories)
            from Match match in Address().Matches(File.ReadAllText(page))
            let url = WebUtility.HtmlDecode(match.Groups[1].Value)
            where !url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("http://", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal) && !url.StartsWith('#')
            let file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(url.Split('?', '#')[0])))
            where !file.StartsWith(Root, StringComparison.Ordinal) || !(File.Exists(file) || File.Exists($"{file}.js"))
            select $"{Path.GetRelativePath(Root, page)}: {url}";

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("scenarios/loop/index.html", "r")]
    [InlineData("scenarios/futures/index.html", "")]
    [InlineData("essays/fizzle-or-run-away/index.html", "")]
    public async Task A_slider_moves(string path, string key)
    {
        IPage page = await site.OpenAsync(NoNetwork, path: null);
        await page.GotoAsync(AddressOf(path));
        await page.Locator("figure[data-scenario]").First.ScrollIntoViewIfNeededAsync();
        var scenario = new ScenarioPage(page);
        await scenario.ReadyAsync();
        await page.EvaluateAsync("document.querySelectorAll('details[data-controls]').forEach(each => each.open = true)");
        ILocator slider = key == "" ? page.Locator("figure[data-ready] [data-slider] input[type=range]").First : scenario.Slider(key);
        string before = await scenario.Figure.InnerHTMLAsync();
        string words = await scenario.SentenceAsync();

        await slider.FocusAsync();
        for (int i = 0; i < 12; i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await scenario.DrawnAsync();

        Assert.NotEqual(before, await scenario.Figure.InnerHTMLAsync());
        Assert.True(key == "" || words != await scenario.SentenceAsync());
    }

    [Fact]
    public async Task Search_finds_and_its_results_open()
    {
        IPage page = await site.OpenAsync(NoNetwork, path: null);
        await page.GotoAsync(AddressOf("search/index.html"));

        await page.Locator("#search-words").FillAsync("eightfold overstates");
        await page.Locator(".hit__link").First.WaitForAsync();
        await page.Locator(".hit__link").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/search/", StringComparison.Ordinal));

        Assert.StartsWith("file://", page.Url, StringComparison.Ordinal);
        Assert.Contains("eightfold", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_fonts_are_there_and_an_address_of_a_state_leads_to_the_site()
    {
        IPage page = await site.OpenAsync(NoNetwork, path: null);
        await page.GotoAsync(AddressOf("scenarios/loop/index.html"));
        await new ScenarioPage(page).ReadyAsync();

        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(face => face.status === 'loaded'))"));
        Assert.Contains("\"page\":\"https://", await page.Locator("script[data-spec]").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    private string AddressOf(string path) => new Uri(Path.GetFullPath(Path.Combine(Root, path))).AbsoluteUri;

    [GeneratedRegex("\\s(?:href|src|action|data-(?:script|style|model|tools|files|spec|chart|controls-style|search))=\"([^\"]*)\"")]
    private static partial Regex Address();
}
