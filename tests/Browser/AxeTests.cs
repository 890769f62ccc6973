using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The automatic rules of WCAG 2.0 to 2.2, levels A and AA, and of good practice. No rule is switched off.</summary>
[Collection(BrowserSite.Name)]
public sealed class AxeTests(BrowserSite site)
{
    [Fact]
    public async Task Axe_finds_nothing_on_any_page() =>
        await RequireNothingAsync(site.Pages, new());

    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 768)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_any_kind_of_page_in_other_colours_and_widths(ColorScheme scheme, int width) =>
        await RequireNothingAsync(site.OneOfEachKind, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });

    private async Task RequireNothingAsync(IReadOnlyList<string> urls, BrowserNewContextOptions options)
    {
        ConcurrentBag<string> found = [];

        await site.VisitAsync(urls, options, async (page, url) =>
        {
            await page.GotoAsync(site.Url(url));
            AxeResult result = await page.RunAxe();
            foreach (AxeResultItem violation in result.Violations)
            {
                found.Add($"{url}: {violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}");
            }
        });

        Assert.Empty(found.Order(StringComparer.Ordinal));
    }
}
