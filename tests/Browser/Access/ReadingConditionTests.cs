using System.Collections.Concurrent;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser.Access;

/// <summary>Every kind of page as readers meet it who have set their browser to what they need.</summary>
[Collection(BrowserSite.Name)]
public sealed class ReadingConditionTests(BrowserSite site)
{
    /// <summary>What a reader may ask for by WCAG 1.4.12.</summary>
    private const string WiderText = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Words_are_large_enough_targets_have_room_and_wider_text_hides_nothing(int width)
    {
        ConcurrentBag<string> found = [];
        await site.VisitAsync(site.EveryKind, new() { ViewportSize = new() { Width = width, Height = 900 } }, _ => Task.CompletedTask, async (page, path) =>
        {
            await OpenAsync(page, path);
            Add(found, path, await PageChecks.AskAsync(page, "smallWords", "smallTargets", "movements"));
            await PageChecks.LayOverAsync(page, WiderText);
            Add(found, path, await PageChecks.AskAsync(page, "cutOff"));
        });

        Assert.True(found.IsEmpty, string.Join('\n', found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task With_letters_twice_as_large_nothing_is_lost(int width)
    {
        ConcurrentBag<string> found = [];
        await site.VisitWithLargeLettersAsync(site.EveryKind, new() { Width = width, Height = 900 }, async (page, path) =>
        {
            await OpenAsync(page, path);
            Assert.Equal("32px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
            Add(found, path, await PageChecks.AskAsync(page, "cutOff"));
            Add(found, path, width > 1000 ? await PageSweep.ViolationsAsync(page) : []);
        });

        Assert.True(found.IsEmpty, string.Join('\n', found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task In_forced_colours_axe_finds_nothing_and_every_drawing_keeps_its_lines_and_words(ColorScheme scheme, int width)
    {
        // Each part that is drawn is of a colour that the reader has chosen, and stands out from the ground.
        const string lost = """
            (() => { const ground = getComputedStyle(document.body).backgroundColor;
              return [...document.querySelectorAll("svg[role=img] :is(text, path, circle, line, rect)")].filter((part) => part.getClientRects().length > 0)
                .map((part) => ({ part, style: getComputedStyle(part) }))
                .filter(({ style }) => style.visibility === "visible" && (style.fill !== "none" || style.stroke !== "none") && (style.fill === ground || style.fill === "none") && (style.stroke === ground || style.stroke === "none"))
                .filter(({ part }) => !part.matches("[class*=ground], [class*=hit], [class*=halo], [class*=hollow]"))
                .slice(0, 3).map(({ part, style }) => `not seen: ${part.outerHTML.slice(0, 120)} ${style.fill} ${style.stroke}`); })()
            """;
        ConcurrentBag<string> found = [];
        await site.VisitAsync(site.EveryKind, new() { ColorScheme = scheme, ForcedColors = ForcedColors.Active, ViewportSize = new() { Width = width, Height = 900 } }, _ => Task.CompletedTask, async (page, path) =>
        {
            await OpenAsync(page, path);
            Add(found, path, await PageSweep.ViolationsAsync(page));
            Add(found, path, await page.EvaluateAsync<string[]>(lost));
        });

        Assert.True(found.IsEmpty, string.Join('\n', found.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_newest_edition_of_each_kind_passes_the_rules_too()
    {
        string[] frozen = [.. site.Built.Files.Select(each => each.Path.Url).Where(each => each.StartsWith("/frozen/", StringComparison.Ordinal) && each.EndsWith('/'))];
        Assert.NotEmpty(frozen);

        PageSweep sweep = await PageSweep.OverAsync(site, frozen, new() { ViewportSize = new() { Width = 600, Height = 800 } });

        Assert.Empty(sweep.Found);
        Assert.Empty(sweep.Wide);
    }

    /// <summary>Opens a page and waits for the scripts of its scenario.</summary>
    private async Task OpenAsync(IPage page, string path)
    {
        await page.GotoAsync(site.Url(path));
        if (path.Contains("/scenarios/", StringComparison.Ordinal) && path != "/scenarios/")
        {
            await page.Locator("figure[data-ready]").First.WaitForAsync();
        }
    }

    private static void Add(ConcurrentBag<string> found, string path, IEnumerable<string> faults)
    {
        foreach (string fault in faults)
        {
            found.Add($"{path}: {fault}");
        }
    }
}
