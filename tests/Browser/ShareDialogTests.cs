using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>How journalists get the code that shows a chart or a state of a scenario on their pages.</summary>
[Collection(BrowserSite.Name)]
public sealed class ShareDialogTests(BrowserSite site)
{
    private const string Chart = "/charts/task-horizons/";
    private const string Scenario = "/scenarios/loop/";
    private const string Published = "https://closing-the-loop.netlify.app";

    [Theory]
    [InlineData(Chart)]
    [InlineData(Scenario)]
    public async Task Without_scripts_the_code_can_be_read_and_selected(string path)
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, path);
        await page.Locator(".share-block__plain > summary").ClickAsync();

        ILocator code = page.Locator(".share-block__code");
        Assert.Contains($"<iframe src=\"{Published}/embed{path}", await code.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("all", await code.EvaluateAsync<string>("(code) => getComputedStyle(code).userSelect"));
        Assert.Equal(0, await page.Locator(".share-block button:visible, dialog:visible").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task It_is_loaded_when_it_is_asked_for_opens_and_closes_by_keyboard_and_gives_the_focus_back()
    {
        List<string> asked = [];
        IPage page = await site.OpenAsync(new(), null);
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(site.Url(Chart));
        ILocator button = page.GetByRole(AriaRole.Button, new() { Name = "Embed this chart" });
        await button.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, each => each.Contains("share-dialog", StringComparison.Ordinal) || each.Contains("share.css", StringComparison.Ordinal) || each.Contains("/embed", StringComparison.Ordinal));

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog, new() { Name = "Embed this chart" }).WaitForAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('dialog').contains(document.activeElement)"));
        Assert.Contains(asked, each => each.EndsWith("/embed.js", StringComparison.Ordinal));

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("dialog").IsVisibleAsync());
        Assert.Equal("Embed this chart", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Locator("main > [role=status]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        Assert.Equal("Embed this chart", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Chart, 1280, ColorScheme.Light)]
    [InlineData(Chart, 360, ColorScheme.Dark)]
    [InlineData(Scenario, 768, ColorScheme.Dark)]
    [InlineData(Scenario, 320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_in_it_nothing_is_said_and_it_fits(string path, int width, ColorScheme scheme)
    {
        List<string> said = [];
        IPage page = await OpenDialogAsync(path, new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme }, said);
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());

        // What stands in the frame is a document of its own, with tests of its own.
        string[] found = await page.EvaluateAsync<string[]>("axe.run('dialog', { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))");

        Assert.Empty(found);
        Assert.Empty(said);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_choice_changes_the_code_and_the_preview()
    {
        IPage page = await OpenDialogAsync(Chart, new());
        ILocator preview = page.Locator("dialog iframe");
        Assert.Equal("/embed/charts/task-horizons/", await preview.GetAttributeAsync("src"));
        Assert.Contains("/embed.js\" async></script>", await CodeAsync(page), StringComparison.Ordinal);

        await page.GetByLabel("Colours").SelectOptionAsync("dark");
        await page.GetByLabel("Width").SelectOptionAsync("480");
        await page.GetByLabel("Language").SelectOptionAsync("de");
        await page.GetByLabel("Fit the height").UncheckAsync();
        await page.GetByLabel("Lock the frame").CheckAsync();

        string code = await CodeAsync(page);
        Assert.Contains($"src=\"{Published}/embed/charts/task-horizons/?theme=dark\" title=\"Diagramm: ", code, StringComparison.Ordinal);
        Assert.Contains("width=\"480\"", code, StringComparison.Ordinal);
        Assert.EndsWith("sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>", code, StringComparison.Ordinal);
        Assert.Equal(("/embed/charts/task-horizons/?theme=dark", "480"), (await preview.GetAttributeAsync("src"), await preview.GetAttributeAsync("width")));
        await Assertions.Expect(preview.ContentFrame.Locator(":root")).ToHaveCSSAsync("background-color", "rgb(23, 21, 18)");

        await page.GetByLabel("Paste into").SelectOptionAsync("markdown");
        Assert.StartsWith("[![", await CodeAsync(page), StringComparison.Ordinal);
        Assert.True(await page.GetByLabel("Width").IsDisabledAsync());
        Assert.False(await preview.IsVisibleAsync());

        await page.GetByLabel("Paste into").SelectOptionAsync("wordpress");
        Assert.StartsWith("<!-- wp:html -->", await CodeAsync(page), StringComparison.Ordinal);
        Assert.True(await page.GetByLabel("Fit the height").IsDisabledAsync());
        Assert.True(await page.Locator("[data-hint]").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_press_copies_the_code_and_the_one_voice_of_the_page_says_so()
    {
        IPage page = await OpenDialogAsync(Chart, new() { Permissions = ["clipboard-read", "clipboard-write"] });

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the code" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied." }).WaitForAsync();
        Assert.Equal(await CodeAsync(page), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the alternative text" }).ClickAsync();
        await page.WaitForFunctionAsync("document.querySelectorAll('[data-said]')[1].textContent === 'Copied.'");
        Assert.Equal(await page.Locator("[data-alternative]").TextContentAsync(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal(1, await page.Locator("[role=status]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_the_clipboard_is_refused_the_code_is_selected()
    {
        IPage page = await OpenDialogAsync(Chart, new());
        await page.EvaluateAsync("void (navigator.clipboard.writeText = () => Promise.reject(new Error('refused')))");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the code" }).ClickAsync();
        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "refused to copy" }).WaitForAsync();
        Assert.Equal(await CodeAsync(page), await page.EvaluateAsync<string>("(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the alternative text" }).ClickAsync();
        await page.WaitForFunctionAsync("document.querySelectorAll('[data-said]')[1].textContent !== ''");
        Assert.Equal(await page.Locator("[data-alternative]").TextContentAsync(), await page.EvaluateAsync<string>("`${getSelection()}`"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Of_a_scenario_the_code_has_the_state_that_is_shown()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new(), Scenario);
        IPage page = scenario.Page;
        await scenario.Figure.Locator(".scenario__actions").GetByRole(AriaRole.Button, new() { Name = "Embed this scenario" }).ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
        string before = await CodeAsync(page);
        Assert.Contains($"src=\"{Published}/embed/scenarios/loop/?v=1&amp;r=1.2&amp;", before, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");

        await scenario.Slider("r").FocusAsync();
        await page.Keyboard.PressAsync("End");
        string sentence = await scenario.SentenceAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Embed this scenario" }).ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();

        string code = await CodeAsync(page);
        Assert.NotEqual(before, code);
        Assert.Contains(sentence, code, StringComparison.Ordinal);
        Assert.Equal(sentence, await page.Locator("[data-alternative]").InnerTextAsync());
        IFrame frame = page.Frames.Single(each => each != page.MainFrame);
        await frame.Locator("figure[data-ready]").WaitForAsync();
        Assert.Equal(sentence, await frame.Locator("[data-sentence]").InnerTextAsync());
        Assert.Contains(new Uri(frame.Url).Query.Replace("&", "&amp;", StringComparison.Ordinal), code, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Picture_data_and_reference_are_a_press_away_and_each_file_exists()
    {
        IPage page = await OpenDialogAsync(Chart, new());
        string[] files = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('dialog .downloads a')].map((link) => link.getAttribute('href'))");
        Assert.Contains("/charts/task-horizons.svg", files);
        Assert.Contains("/charts/task-horizons.csv", files);
        foreach (string file in files)
        {
            Assert.True((await page.APIRequest.GetAsync(site.Url(file))).Ok, file);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "How to cite it" }).ClickAsync();
        await Assertions.Expect(page.Locator("dialog")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#cite")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenDialogAsync(string path, BrowserNewContextOptions options, List<string>? said = null)
    {
        IPage page = await site.OpenAsync(options, null);
        page.Console += (_, message) => said?.Add(message.Text);
        page.PageError += (_, error) => said?.Add(error);
        await page.GotoAsync(site.Url(path));
        if (path == Scenario)
        {
            await page.Locator("figure[data-ready]").First.WaitForAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Embed this ") }).ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
        return page;
    }

    private static Task<string> CodeAsync(IPage page) => page.Locator("[data-code]").InputValueAsync();
}
