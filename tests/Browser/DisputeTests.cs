using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>A contested claim in the margin: folded to a line, opened by its mark.</summary>
[Collection(BrowserSite.Name)]
public sealed class DisputeTests(BrowserSite site)
{
    private const string Essay = "/essays/the-claim/";
    private const string Mark = ".note-mark[href='#voices-eightfold-code']";
    private const string Note = "#voices-eightfold-code";

    private static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1280, Height = 900 } };

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 } };

    [Fact]
    public async Task In_the_margin_it_is_folded_to_two_lines_and_opens_by_keyboard_without_moving_the_text()
    {
        IPage page = await site.OpenAsync(Desk, Essay);
        ILocator mark = page.Locator(Mark);
        ILocator note = page.Locator(Note);
        await mark.ScrollIntoViewIfNeededAsync();

        int before = await note.Locator(".voice:visible").CountAsync();
        float folded = (await note.BoundingBoxAsync())!.Height;
        double at = await page.EvaluateAsync<double>("scrollY");
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal(0, before);
        Assert.InRange(folded, 1, 70);
        Assert.Equal(at, await page.EvaluateAsync<double>("scrollY"));
        Assert.Equal("true", await mark.GetAttributeAsync("aria-expanded"));
        Assert.True(await note.Locator(".voice:visible").CountAsync() >= 4);
        await note.Locator(".note__back").PressAsync("Enter");
        Assert.Equal(0, await note.Locator(".voice:visible").CountAsync());
        Assert.True(await mark.EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task It_opens_without_scripts(int width)
    {
        BrowserNewContextOptions plain = new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = false };
        IPage page = await site.OpenAsync(plain, Essay);

        bool before = await page.Locator($"{Note} .voice").First.IsVisibleAsync();
        await page.Locator(Mark).ClickAsync();

        Assert.False(before);
        await Assertions.Expect(page.Locator($"{Note} .voice").Last).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_it_opens_and_closes_in_place()
    {
        IPage page = await site.OpenAsync(Phone, Essay);
        ILocator mark = page.Locator(Mark);

        bool before = await page.Locator(Note).IsVisibleAsync();
        await mark.PressAsync("Enter");
        bool opened = await page.Locator($"{Note} .voice").Last.IsVisibleAsync();
        await mark.PressAsync("Enter");

        Assert.False(before);
        Assert.True(opened);
        Assert.True(await page.Locator(Note).IsHiddenAsync());
    }

    [Fact]
    public async Task It_leads_to_its_place_among_all_disputes_and_on_paper_it_stands_at_the_end()
    {
        IPage page = await site.OpenAsync(Desk, Essay);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        bool inText = await page.Locator(Note).IsVisibleAsync();
        bool atEnd = await page.Locator("#fact-eightfold-code .entry__dispute .voice").Last.IsVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.Locator($"{Note} .note__label").ClickAsync();

        Assert.False(inText);
        Assert.True(atEnd);
        await Assertions.Expect(page).ToHaveURLAsync(site.Url("/disputes/#dispute-eightfold-code"));
        await Assertions.Expect(page.Locator("#dispute-eightfold-code")).ToBeVisibleAsync();
    }
}
