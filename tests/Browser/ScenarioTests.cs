using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Sliders, sentences and presets, as readers use them.</summary>
[Collection(BrowserSite.Name)]
public sealed class ScenarioTests(BrowserSite site)
{
    private const string Loop = "/scenarios/loop/";

    private static BrowserNewContextOptions Wide => new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true };

    [Fact]
    public async Task A_slider_moves_by_keys_and_tells_its_value_with_the_unit()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, Loop);
        string sentence = await scenario.SentenceAsync();
        string curve = await scenario.CurveAsync("curve-x");

        await scenario.Slider("r").FocusAsync();
        await scenario.Page.Keyboard.PressAsync("ArrowRight");
        double oneStep = await scenario.ValueAsync("r");
        await scenario.Page.Keyboard.PressAsync("PageUp");
        double page = await scenario.ValueAsync("r");
        await scenario.Page.Keyboard.PressAsync("End");
        double most = await scenario.ValueAsync("r");
        string? spoken = await scenario.Slider("r").GetAttributeAsync("aria-valuetext");
        await scenario.Page.Keyboard.PressAsync("Home");

        Assert.Equal(1.21, oneStep, 9);
        Assert.True(page > oneStep + 0.05, $"{page}");
        Assert.Equal(4, most);
        Assert.Equal("4 doublings per doubling", spoken);
        Assert.Equal(0.2, await scenario.ValueAsync("r"));
        Assert.NotEqual(sentence, await scenario.SentenceAsync());
        Assert.NotEqual(curve, await scenario.CurveAsync("curve-x"));
        Assert.Contains("0.2 doublings", await scenario.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slider_moves_under_the_pointer()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, Loop);
        await scenario.Slider("r").ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await scenario.Slider("r").BoundingBoxAsync())!;

        await scenario.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await scenario.Page.Mouse.DownAsync();
        await scenario.Page.Mouse.MoveAsync(box.X + box.Width - 4, box.Y + (box.Height / 2), new() { Steps = 4 });
        await scenario.Page.Mouse.UpAsync();

        Assert.True(await scenario.ValueAsync("r") > 3.5);
    }

    [Fact]
    public async Task A_slider_and_its_step_buttons_answer_to_touch_and_are_large_enough()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Phone, Loop);
        await scenario.Slider("r").EvaluateAsync("e => e.scrollIntoView({ block: 'center' })");
        LocatorBoundingBoxResult box = (await scenario.Slider("r").BoundingBoxAsync())!;

        await scenario.Page.Touchscreen.TapAsync(box.X + (box.Width * 0.9f), box.Y + (box.Height / 2));
        double tapped = await scenario.ValueAsync("r");
        await scenario.Page.Locator("[data-slider='r'] .slider__step").First.TapAsync();

        Assert.True(tapped > 3, $"{tapped}");
        Assert.Equal(tapped - 0.01, await scenario.ValueAsync("r"), 6);
        string small = await scenario.Page.EvaluateAsync<string>("""
            [...document.querySelectorAll('.scenario__controls :is(button, input, select, summary), .scenario__actions button')]
              .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 90)).join('\n')
            """);
        Assert.Equal("", small);
    }

    [Fact]
    public async Task A_slider_whose_scale_is_of_powers_changes_at_every_step()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, "/scenarios/compute/");
        await scenario.Slider("l").FocusAsync();
        await scenario.Page.Keyboard.PressAsync("Home");
        HashSet<string> seen = [await scenario.Box("l").InputValueAsync()];

        for (int i = 0; i < 40; i++)
        {
            await scenario.Page.Keyboard.PressAsync("ArrowRight");
            await scenario.DrawnAsync();
            seen.Add(await scenario.Box("l").InputValueAsync());
        }

        Assert.Equal(41, seen.Count);
    }

    [Fact]
    public async Task A_number_in_the_sentence_is_dragged_by_the_pointer()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, Loop);
        LocatorBoundingBoxResult box = (await scenario.Handle("r").BoundingBoxAsync())!;

        await scenario.Page.Mouse.MoveAsync(box.X + 8, box.Y + (box.Height / 2));
        await scenario.Page.Mouse.DownAsync();
        await scenario.Page.Mouse.MoveAsync(box.X - 40, box.Y + (box.Height / 2), new() { Steps = 6 });
        string during = await scenario.SentenceAsync();
        await scenario.Page.Mouse.UpAsync();
        double dragged = await scenario.ValueAsync("r");
        await scenario.Page.Mouse.MoveAsync(box.X + 200, box.Y);

        Assert.Contains("below one", during, StringComparison.Ordinal);
        Assert.True(dragged < 0.9, $"{dragged}");
        Assert.Equal(dragged, await scenario.ValueAsync("r"));
    }

    [Fact]
    public async Task A_number_in_the_sentence_is_dragged_by_a_finger()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Phone, Loop);
        await scenario.Handle("r").EvaluateAsync("e => e.scrollIntoView({ block: 'center' })");

        await scenario.Handle("r").EvaluateAsync("""
            e => {
              const box = e.getBoundingClientRect();
              const send = (target, type, x) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 7, pointerType: 'touch', isPrimary: true, button: type === 'pointermove' ? -1 : 0, clientX: x, clientY: box.y + 5 }));
              send(e, 'pointerdown', box.x + 5);
              send(e, 'pointermove', box.x + 45);
              send(e, 'pointerup', box.x + 45);
            }
            """);

        Assert.Equal("pan-y", await scenario.Handle("r").EvaluateAsync<string>("e => getComputedStyle(e).touchAction"));
        Assert.True(await scenario.ValueAsync("r") > 1.5);
    }

    [Fact]
    public async Task A_number_in_the_sentence_moves_by_keys_and_keeps_the_focus_when_the_words_change()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, Loop);
        await scenario.Handle("r").FocusAsync();

        await scenario.Page.Keyboard.PressAsync("ArrowUp");
        string? spoken = await scenario.Handle("r").GetAttributeAsync("aria-valuetext");
        await scenario.DrawnAsync();
        string? after = await scenario.Handle("r").GetAttributeAsync("aria-valuetext");
        await scenario.Page.Keyboard.PressAsync("Home");
        string least = await scenario.SentenceAsync();
        string focused = await scenario.Page.EvaluateAsync<string>("document.activeElement.dataset.input ?? ''");
        await scenario.Page.Keyboard.PressAsync("End");

        Assert.True(spoken is "1.21 doublings per doubling" || after is "1.21 doublings per doubling", $"{spoken} {after}");
        Assert.Contains("below one", least, StringComparison.Ordinal);
        Assert.Equal("r", focused);
        Assert.Equal(4, await scenario.ValueAsync("r"));
        Assert.Equal("slider", await scenario.Handle("r").GetAttributeAsync("role"));
    }

    [Fact]
    public async Task Box_undo_reset_and_the_values_of_others_set_what_they_say()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, Loop);
        string first = await scenario.SentenceAsync();

        await scenario.Box("r").FillAsync("2.345");
        await scenario.Page.Keyboard.PressAsync("Enter");
        string typed = await scenario.SentenceAsync();
        await scenario.RestAsync();
        await scenario.Page.Locator("[data-slider='r'] summary").ClickAsync();
        await scenario.Page.Locator("[data-slider='r'] .slider__held-value").First.ClickAsync();
        string held = await scenario.SentenceAsync();
        string holder = await scenario.Page.Locator("[data-slider='r'] .slider__holder").InnerTextAsync();
        await scenario.Button("Undo").ClickAsync();
        string undone = await scenario.SentenceAsync();
        await scenario.Page.Locator("[data-slider='r'] .slider__reset").ClickAsync();

        Assert.Contains("2.35 doublings", typed, StringComparison.Ordinal);
        Assert.Contains("0.25 doublings", held, StringComparison.Ordinal);
        Assert.StartsWith("as Erdil", holder, StringComparison.Ordinal);
        Assert.Contains("May 2024", await scenario.Page.Locator("[data-slider='r'] .slider__held-item").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(typed, undone);
        Assert.Equal(first, await scenario.SentenceAsync());
    }

    [Fact]
    public async Task A_preset_is_set_in_place_and_what_comes_after_is_compared_with_it()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, Wide, Loop);
        string printed = await scenario.Figure.Locator("[data-preset='chess'] .scenario-preset__sentence").InnerTextAsync();

        await scenario.Figure.Locator("[data-preset='chess'] .scenario-preset__name a").ClickAsync();
        string shown = await scenario.SentenceAsync();
        int behind = await scenario.Figure.Locator("svg:visible [data-key='ghost-x']").CountAsync();
        await scenario.Button("Reset all").ClickAsync();
        await scenario.Page.Locator("#scenario-loop-preset").SelectOptionAsync("chess");
        await scenario.Slider("r").FocusAsync();
        await scenario.Page.Keyboard.PressAsync("End");
        await scenario.DrawnAsync();

        Assert.Equal(printed, shown);
        Assert.Equal(0, behind);
        Assert.Equal(1, await scenario.Figure.Locator("svg:visible [data-key='ghost-x']").CountAsync());
        Assert.Equal("As in chess engines", await scenario.Figure.Locator("svg:visible [data-key='key-name-ghost']").TextContentAsync());
    }
}
