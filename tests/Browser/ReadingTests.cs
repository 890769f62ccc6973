using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Notes, cards, contents and colours, as readers use them.</summary>
[Collection(BrowserSite.Name)]
public sealed class ReadingTests(BrowserSite site)
{
    private const string Essay = "/essays/the-claim/";

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 } };

    [Fact]
    public async Task A_note_opens_in_place_on_a_phone_by_keyboard_and_says_so()
    {
        IPage page = await site.OpenAsync(Phone, Essay);
        ILocator mark = page.Locator(".note-mark").First;
        ILocator note = page.Locator(".note").Filter(new() { HasText = await NoteTextAsync(page) }).First;

        bool wasHidden = await note.IsHiddenAsync();
        string? before = await mark.GetAttributeAsync("aria-expanded");
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.True(wasHidden);
        Assert.Equal("false", before);
        Assert.Equal("true", await mark.GetAttributeAsync("aria-expanded"));
        Assert.True(await note.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await note.IsHiddenAsync());
    }

    [Fact]
    public async Task A_note_opens_in_place_on_a_phone_without_scripts()
    {
        BrowserNewContextOptions plain = Phone;
        plain.JavaScriptEnabled = false;
        IPage page = await site.OpenAsync(plain, Essay);
        ILocator mark = page.Locator(".note-mark").First;
        ILocator note = page.Locator((await mark.GetAttributeAsync("href"))!);

        bool wasHidden = await note.IsHiddenAsync();
        await mark.ClickAsync();

        Assert.True(wasHidden);
        await Assertions.Expect(note).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_note_stands_in_the_margin_where_there_is_room()
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } }, Essay);
        ILocator note = page.Locator(".note").First;

        LocatorBoundingBoxResult noteBox = (await note.BoundingBoxAsync())!;
        LocatorBoundingBoxResult textBox = (await page.Locator(".essay__body > p").First.BoundingBoxAsync())!;

        Assert.True(await note.IsVisibleAsync());
        Assert.True(noteBox.X >= textBox.X + textBox.Width, $"note at {noteBox.X}, text ends at {textBox.X + textBox.Width}");
    }

    [Theory]
    [InlineData("a.fact")]
    [InlineData("a.term")]
    [InlineData(".citation a")]
    public async Task A_card_shows_on_hover_and_on_focus_stays_under_the_pointer_and_goes_with_Escape(string kind)
    {
        IPage page = await site.OpenAsync(new(), Essay);
        ILocator link = page.Locator($".essay__body {kind}").First;
        ILocator card = page.Locator(".card");

        await link.ScrollIntoViewIfNeededAsync();
        await link.HoverAsync();
        await card.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        await card.HoverAsync();
        await page.WaitForTimeoutAsync(500);
        bool stays = await card.IsVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        bool goes = await card.IsHiddenAsync();
        await page.Mouse.MoveAsync(2, 2);
        await page.Keyboard.PressAsync("Tab");
        await link.FocusAsync();

        Assert.True(stays);
        Assert.True(goes);
        await card.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        Assert.Equal(await card.GetAttributeAsync("id"), await link.GetAttributeAsync("aria-describedby"));
    }

    [Fact]
    public async Task Without_scripts_a_fact_leads_to_its_page_in_the_ledger()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, Essay);

        await page.Locator("a.fact[data-card='fact-claude-share-80']").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(site.Url("/ledger/claude-share-80/"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("the company says", new() { IgnoreCase = true });
    }

    [Fact]
    public async Task The_list_of_contents_follows_the_reading_position()
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } }, Essay);

        await page.Locator("#three-futures").EvaluateAsync("e => e.scrollIntoView()");

        await page.Locator(".contents a[href='#three-futures'][aria-current='location']").WaitForAsync();
        Assert.Equal(1, await page.Locator(".contents [aria-current]").CountAsync());
    }

    [Fact]
    public async Task Colours_follow_the_system_until_a_reader_chooses_and_then_the_choice()
    {
        IPage page = await site.OpenAsync(new() { ColorScheme = ColorScheme.Dark }, Essay);
        string dark = await BackgroundAsync(page);

        await page.Locator("[data-theme-switch] label:has(input[value='light'])").ClickAsync();
        string chosen = await BackgroundAsync(page);
        await page.ReloadAsync();
        string kept = await BackgroundAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        Assert.NotEqual(dark, chosen);
        Assert.Equal(chosen, kept);
        Assert.Equal(chosen, await BackgroundAsync(page));
    }

    [Fact]
    public async Task On_paper_notes_stand_at_the_end_and_controls_are_gone()
    {
        IPage page = await site.OpenAsync(new(), Essay);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.Locator(".essay__body .note").First.IsHiddenAsync());
        Assert.True(await page.GetByText("Two independent notes say").Last.IsVisibleAsync());
        Assert.True(await page.Locator("[data-theme-switch]").IsHiddenAsync());
        Assert.True(await page.Locator("nav.contents").IsHiddenAsync());
    }

    [Fact]
    public async Task Lines_of_text_have_sixty_to_seventy_five_signs()
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } }, Essay);

        // The mean of full lines: where a line box ends, and how many signs stand in it.
        double signs = await page.Locator(".essay__body > p").Nth(3).EvaluateAsync<double>("""
            p => {
              const words = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), lines = new Map(), range = document.createRange();
              while (words.nextNode()) {
                const node = words.currentNode;
                if (node.parentElement.closest('.note, .visually-hidden, .permalink, .note-mark')) continue;
                for (let i = 0; i < node.length; i++) {
                  range.setStart(node, i); range.setEnd(node, i + 1);
                  const box = range.getClientRects()[0];
                  if (box) { const line = Math.round(box.bottom / 12); lines.set(line, (lines.get(line) ?? 0) + 1); }
                }
              }
              const full = [...lines.values()].slice(0, -1);
              return full.reduce((a, b) => a + b, 0) / full.length;
            }
            """);

        Assert.InRange(signs, 55, 78);
    }

    private static async Task<string> NoteTextAsync(IPage page) =>
        (await page.Locator((await page.Locator(".note-mark").First.GetAttributeAsync("href"))!).TextContentAsync())![..30];

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor");
}
