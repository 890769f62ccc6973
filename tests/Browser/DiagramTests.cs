using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Diagrams as readers use them.</summary>
[Collection(BrowserSite.Name)]
public sealed class DiagramTests(BrowserSite site)
{
    private const string Essay = "/essays/the-claim/";

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task One_of_the_two_drawings_is_shown_its_links_are_named_and_its_words_are_large_enough(int width)
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 } }, Essay);
        ILocator drawing = page.Locator("#diagram-claim-map svg:visible");

        float smallest = await drawing.Locator("text").EvaluateAllAsync<float>("texts => Math.min(...texts.map(each => each.getScreenCTM().a * parseFloat(getComputedStyle(each).fontSize)))");

        Assert.Equal(1, await drawing.CountAsync());
        Assert.True(smallest >= 11.99, $"{smallest} px");
        Assert.Equal(7, await drawing.GetByRole(AriaRole.Link).CountAsync());
        Assert.True(await drawing.GetByRole(AriaRole.Link, new() { Name = "Code more than 80% by Claude the company says" }).IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_box_reached_by_keyboard_shows_its_fact_and_the_dispute_and_leads_there()
    {
        IPage page = await site.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } }, Essay);
        await page.Locator("#diagram-claim-map").ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("""
            const figure = document.querySelector('#diagram-claim-map');
            [...document.querySelectorAll('main a[href]')].filter((link) => link.checkVisibility() && link.compareDocumentPosition(figure) === Node.DOCUMENT_POSITION_FOLLOWING).at(-1).focus();
            """);

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("/ledger/claude-share-80/", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await Assertions.Expect(page.Locator("#card")).ToContainTextAsync("Doubted by");
        string width = await page.EvaluateAsync<string>("getComputedStyle(document.activeElement.querySelector('.diagram__box')).strokeWidth");
        Assert.Equal("3px", width);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(site.Url("/ledger/claude-share-80/"));
        await page.Context.CloseAsync();
    }
}
