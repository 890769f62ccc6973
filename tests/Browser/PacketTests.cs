using Microsoft.Playwright;
using Site.Emitting;
using Site.Publishing;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Packets: put together in a browser, and printed.</summary>
[Collection(BrowserSite.Name)]
public sealed class PacketTests(BrowserSite site)
{
    private const string Desk = "/teach/packet/";

    [Fact]
    public async Task A_browser_puts_the_essays_of_a_path_together_as_the_build_did()
    {
        IPage page = await site.OpenAsync(new(), $"{Desk}ten-minutes/");
        string[] built = await PartsAsync(page);

        await page.GotoAsync(site.Url(Desk) + await QueryAsync(page, "the-claim", "a-fair-hearing", "which-one"));
        await page.Locator("[data-packet-body]:not([hidden])").WaitForAsync();
        string[] made = await PartsAsync(page);
        await page.ReloadAsync();
        await page.Locator("[data-packet-body]:not([hidden])").WaitForAsync();

        Assert.Equal(built, made);
        Assert.Equal(made, await PartsAsync(page));
        Assert.Empty(await PageSweep.ViolationsAsync(page));
        await page.SetViewportSizeAsync(320, 640);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_scenario_is_printed_in_the_state_that_was_chosen()
    {
        IPage page = await site.OpenAsync(new(), Desk);
        string[] found = await page.EvaluateAsync<string[]>(
            "async () => { for (const each of (await (await fetch('/sections.json')).json()).essays) { const essay = new DOMParser().parseFromString(await (await fetch(each.url)).text(), 'text/html'); const figure = essay.querySelector('figure[data-scenario]'); if (figure) { const links = [...figure.querySelectorAll('.scenario-preset__name a')]; return [each.slug, figure.dataset.scenario, new URL(links.at(-1).href).search, links.at(-1).closest('li').querySelector('.scenario-preset__sentence').textContent]; } } }");
        string query = await QueryAsync(page, found[0]);

        await page.GotoAsync($"{site.Url(Desk)}{query}&x={Uri.EscapeDataString(found[1] + found[2])}");
        ILocator figure = page.Locator($"[id$='-scenario-{found[1]}']");
        await figure.WaitForAsync();

        Assert.Equal(Words(found[3]), Words(await figure.Locator(".packet-scenario__sentence").InnerTextAsync()));
        Assert.EndsWith(found[2], (await figure.Locator(".packet-scenario__way a").GetAttributeAsync("href"))!.Split('#')[0], StringComparison.Ordinal);
        Assert.Equal(1, await figure.Locator(".packet-qr").CountAsync());
        Assert.True(await figure.Locator("td").CountAsync() > 2);
        Assert.Equal(found[2], await page.Locator(".packet-tools select").First.InputValueAsync());
    }

    [Fact]
    public async Task The_answer_key_stands_last_for_those_who_ask_for_it()
    {
        IPage page = await site.OpenAsync(new(), Desk);
        string query = await QueryAsync(page, "the-claim");

        await page.GotoAsync(site.Url(Desk) + query);
        await page.Locator("[data-packet-body]:not([hidden])").WaitForAsync();
        int before = await page.Locator(".packet__keys").CountAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "With the answer key" }).ClickAsync();
        await page.Locator(".packet__keys").WaitForAsync();
        int items = await page.Locator(".packet__keys .key__item").CountAsync();
        string[] violations = await PageSweep.ViolationsAsync(page);
        await page.GotoAsync(site.Url("/teach/the-claim/"));

        Assert.Equal(0, before);
        Assert.Empty(violations);
        Assert.Equal(await page.Locator("ol.key > .key__item").CountAsync(), items);
    }

    [Fact]
    public async Task A_fixed_packet_leads_to_itself_with_the_key()
    {
        IPage page = await site.OpenAsync(new(), "/teach/packet/ten-minutes/");
        IReadOnlyList<string> essays = await page.Locator(".packet__essay-title").AllTextContentsAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "With the answer key" }).ClickAsync();
        await page.Locator(".packet__keys").WaitForAsync();

        Assert.Equal(essays, await page.Locator(".packet__essay-title").AllTextContentsAsync());
        Assert.Equal(essays.Count, await page.Locator(".packet__keys > h3").CountAsync());
        Assert.Equal(0, await page.Locator(".packet-tools__changes").CountAsync());
    }

    [Theory]
    [InlineData("?s=%3Cscript%3E&t=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&x=__proto__%3Fv%3D1")]
    [InlineData("?s=__proto__")]
    public async Task A_hostile_link_prints_nothing(string query)
    {
        IPage page = await site.OpenAsync(new(), null);
        List<string> said = [];
        page.PageError += (_, error) => said.Add(error);
        page.Dialog += (_, dialog) => said.Add(dialog.Message);

        await page.GotoAsync(site.Url(Desk) + query);
        await page.Locator(".packet-tools li").First.WaitForAsync();

        Assert.Empty(said);
        Assert.Equal(0, await page.Locator("main img, main script").CountAsync());
    }

    [Fact]
    public async Task Without_scripts_the_page_leads_to_packets_that_are_ready()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, Desk);

        Assert.Equal(4, await page.Locator(".path-list__title a").CountAsync());
        await page.Locator(".path-list__title a").First.ClickAsync();
        await page.Locator(".packet__sources li").Nth(5).WaitForAsync();
    }

    [Fact]
    public async Task On_paper_a_packet_has_no_way_around_the_site()
    {
        IPage page = await site.OpenAsync(new(), $"{Desk}ten-minutes/");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.Locator(".packet-tools:visible, .site-footer:visible, .masthead__sections:visible, .breadcrumb:visible, .packet__back:visible").CountAsync());
        Assert.True(await page.Locator(".packet__contents").IsVisibleAsync());
    }

    [Fact]
    public async Task Printed_packets_hold_every_heading_are_tagged_and_have_an_outline()
    {
        OutputFile packet = site.Built.Files.Single(each => each.Path.Url == $"{Desk}ten-minutes/");
        IReadOnlyList<OutputFile> served = [.. site.Built.Files.Where(each => !each.Path.Url.StartsWith(Desk, StringComparison.Ordinal)), packet];

        (IReadOnlyList<OutputFile> files, string problem) = await PacketPrinter.PrintAsync(Publishing.Chromium.Find()!, served, new DateOnly(2026, 11, 21), default);
        PrintedText read = await PrintedText.ReadAsync(files.Single().Make());

        IPage page = await site.OpenAsync(new(), packet.Path.Url);
        IReadOnlyList<string> headings = await page.Locator(".packet :is(h1, h2, h3, h4)").AllTextContentsAsync();
        Assert.Equal("", problem);
        Assert.Equal("downloads/packets/ten-minutes.pdf", files.Single().Path.Value);
        Assert.True(read.IsTagged);
        Assert.True(headings.Count > 10);
        Assert.All(headings, each => Assert.Contains(Packed(each), Packed(read.Text), StringComparison.Ordinal));
        // Chromium names a heading twice in the outline where it carried it over to the next page.
        Assert.All(headings.Skip(1), each => Assert.Contains(read.Outline, title => Packed(title).StartsWith(Packed(each), StringComparison.Ordinal)));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without spaces and signs of hyphenation, which lines on paper bring.</summary>
    private static string Packed(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(each => !char.IsWhiteSpace(each) && each != '\u00AD'));

    private static Task<string[]> PartsAsync(IPage page) => page.Locator(".packet > :is(.packet__essay, .packet__notes, .packet__sources)").EvaluateAllAsync<string[]>("parts => parts.map(each => each.outerHTML)");

    private static Task<string> QueryAsync(IPage page, params string[] slugs) => page.EvaluateAsync<string>(
        "async slugs => { const { essays } = await (await fetch('/sections.json')).json(); return '?s=' + slugs.map(slug => essays.find(each => each.slug === slug)).map(each => each.code + each.mark).join('.'); }",
        slugs);
}
