using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>What a scenario says: to those who listen, to those without scripts, to those who doubt it.</summary>
[Collection(BrowserSite.Name)]
public sealed class ScenarioPageTests(BrowserSite site)
{
    private const string Loop = "/scenarios/loop/";

    /// <summary>Milliseconds; a hand that still moves.</summary>
    private const int BetweenMoves = 200;

    private static BrowserNewContextOptions Wide => new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    [Fact]
    public async Task One_sentence_is_said_once_the_hand_rests()
    {
        ScenarioPage scenario = await ScenarioPage.OpenInStillTimeAsync(site, Wide, Loop);
        await scenario.Page.EvaluateAsync("window.said = []; new MutationObserver(() => said.push(document.querySelector('main > [role=status]').textContent)).observe(document.querySelector('main > [role=status]'), { childList: true, characterData: true, subtree: true })");

        await scenario.Slider("r").FocusAsync();
        for (int i = 0; i < 12; i++)
        {
            await scenario.Page.Keyboard.PressAsync("ArrowRight");
            await scenario.Page.Clock.RunForAsync(BetweenMoves);
        }

        string[] early = await scenario.Page.EvaluateAsync<string[]>("window.said");
        await scenario.RestInStillTimeAsync();
        string[] said = await scenario.Page.EvaluateAsync<string[]>("window.said");

        Assert.Empty(early);
        Assert.Equal([await scenario.SentenceAsync()], said);
        Assert.StartsWith(said[0], await scenario.Figure.Locator("svg:visible").First.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.Equal(1, await scenario.Page.Locator("[role=status], [aria-live]").CountAsync());
    }

    [Fact]
    public async Task Where_the_model_does_not_hold_a_sentence_stands_in_place_of_the_curve()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, $"{Loop}?v=1&r=4&eta=2&p=1&D=0.5&f=64");

        Assert.Equal(0, await scenario.Figure.Locator("svg:visible [data-key='curve-x']").CountAsync());
        Assert.Contains("no curve is drawn", string.Join(' ', await scenario.Figure.Locator("svg:visible .scenario__reason").AllTextContentsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_verifies_what_the_build_printed_and_notices_a_difference()
    {
        foreach (string path in site.Pages.Where(each => each.StartsWith("/scenarios/", StringComparison.Ordinal) && each != "/scenarios/"))
        {
            ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, path);

            await scenario.Figure.GetByRole(AriaRole.Button, new() { Name = "Verify here" }).ClickAsync();
            await scenario.Figure.Locator(".scenario__verified[data-same]").WaitForAsync();
            string found = await scenario.Figure.Locator(".scenario__verified").InnerTextAsync();
            await scenario.Figure.Locator("[data-verify]").EvaluateAsync("e => { e.dataset.digest = '000000000000'; }");
            await scenario.Figure.GetByRole(AriaRole.Button, new() { Name = "Verify here" }).ClickAsync();
            await scenario.Figure.Locator(".scenario__verified[data-same='false']").WaitForAsync();

            Assert.StartsWith("The same.", found, StringComparison.Ordinal);
            await scenario.Page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Without_scripts_every_presets_numbers_are_in_the_page()
    {
        foreach ((string id, string spec) in ScenarioScripts.Specs(site.Built))
        {
            string path = System.Text.Json.JsonDocument.Parse(spec).RootElement.GetProperty("page").GetString()!;
            string missing = await site.AskAsync<string>(path, new() { JavaScriptEnabled = false }, $$"""
                (() => {
                  const figure = document.getElementById('scenario-{{id}}');
                  const spec = JSON.parse(figure.querySelector('[data-spec]').textContent);
                  const whole = element => element && element.querySelectorAll('[data-readout]').length >= spec.outputs.filter(o => o.readout !== false).length && element.querySelector('svg') && element.querySelector('table');
                  return spec.presets.filter((preset, i) => {
                    const item = figure.querySelector(`[data-preset="${preset.id}"]`);
                    return !item.querySelector('.scenario-preset__sentence').textContent.trim() || !(i === 0 ? whole(figure) : whole(item));
                  }).map(preset => preset.id).join(' ');
                })()
                """);

            Assert.Equal("", missing);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_on_scenarios_once_everything_is_unfolded(ColorScheme scheme, int width)
    {
        List<string> found = [];
        foreach (string path in new[] { Loop, "/scenarios/pause/", "/scenarios/uplift/", "/scenarios/horizon/" })
        {
            ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } }, path);
            await scenario.Page.EvaluateAsync("document.querySelectorAll('details').forEach(e => { e.open = true; })");
            foreach (string name in new[] { "What matters most here?", "Cite this state" })
            {
                await scenario.Button(name).ClickAsync();
                await scenario.Page.Locator(".scenario__panel:visible").First.WaitForAsync();
                found.AddRange((await PageSweep.ViolationsAsync(scenario.Page)).Select(each => $"{path}: {each}"));
            }

            await scenario.Page.Context.CloseAsync();
        }

        Assert.Empty(found.Distinct());
    }

    [Fact]
    public async Task In_an_essay_a_scenario_is_loaded_when_it_comes_near_and_leaves_the_address_alone()
    {
        const string essay = "/essays/has-progress-sped-up/";
        IPage page = await site.OpenAsync(Wide, essay);
        var scenario = new ScenarioPage(page);
        int before = await page.Locator("[data-ready]").CountAsync();
        string? gain = await scenario.Figure.Locator("dd[data-readout='G']").TextContentAsync();

        await scenario.Figure.ScrollIntoViewIfNeededAsync();
        await scenario.ReadyAsync();
        await scenario.Figure.GetByText("Change the assumptions").ClickAsync();
        await scenario.Slider("r").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await scenario.RestAsync();
        await scenario.Figure.GetByText("All results").ClickAsync();

        Assert.Equal(0, before);
        Assert.EndsWith(essay, page.Url, StringComparison.Ordinal);
        Assert.Contains("/scenarios/loop/?v=1&r=4&", await scenario.Figure.GetByRole(AriaRole.Link, new() { Name = "Open this state" }).GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.NotEqual(gain, await scenario.Figure.Locator("dd[data-readout='G']").TextContentAsync());
    }
}
