using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>How readers take a reference with them.</summary>
[Collection(BrowserSite.Name)]
public sealed class CitingTests(BrowserSite site)
{
    /// <summary>The forms of the page itself, not of its frozen edition, which are folded under them.</summary>
    private const string Own = ".cite:not(.editions__cite .cite) > .cite__forms";

    [Fact]
    public async Task A_press_copies_the_reference_in_the_form_beside_it()
    {
        IPage page = await site.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] }, "/essays/the-claim/");
        await page.Locator($"{Own} > summary").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Copied." }).WaitForAsync();

        Assert.StartsWith("@misc{editors2026theclaim,\n  author = {{The editors}},", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_every_form_can_be_read_and_downloaded()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, "/charts/task-horizons/");
        ILocator own = page.Locator(Own);
        await own.Locator("> summary").ClickAsync();

        Assert.True(await own.Locator("[data-form=RIS]").IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".cite button").CountAsync());
        foreach (string form in new[] { "BibTeX", "RIS", "CSL-JSON" })
        {
            string address = (await own.GetByRole(AriaRole.Link, new() { Name = form, Exact = true }).GetAttributeAsync("href"))!;
            IAPIResponse answer = await page.APIRequest.GetAsync(site.Url(address));
            Assert.Equal(await own.Locator($"[data-form={form}]").TextContentAsync() + "\n", await answer.TextAsync());
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/scenarios/loop/")]
    [InlineData("/scenarios/horizon/")]
    public async Task A_state_is_cited_as_its_page_is_with_its_own_title_and_address(string path)
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new(), path);
        await scenario.Button("Cite this state").ClickAsync();
        ILocator forms = scenario.Page.Locator(".scenario__panel .citation-text");
        await forms.Nth(4).WaitForAsync();

        JsonElement state = JsonDocument.Parse((await forms.Nth(4).TextContentAsync())!).RootElement[0];
        JsonElement own = JsonDocument.Parse((await scenario.Page.Locator($"{Own} [data-form=CSL-JSON]").TextContentAsync())!).RootElement[0];

        Assert.Equal(own.GetProperty("author").ToString(), state.GetProperty("author").ToString());
        Assert.Equal(own.GetProperty("issued").ToString(), state.GetProperty("issued").ToString());
        Assert.EndsWith("(scenario, version 1)", state.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Matches("^https://closing-the-loop\\.netlify\\.app/scenarios/[a-z-]+/\\?v=1&", state.GetProperty("URL").GetString());
        await scenario.Page.Context.CloseAsync();
    }
}
