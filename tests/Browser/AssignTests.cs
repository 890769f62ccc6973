using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Assignments, as a teacher makes them and as students read them.</summary>
[Collection(BrowserSite.Name)]
public sealed class AssignTests(BrowserSite site)
{
    private const string Desk = "/teach/assign/";
    private const string Stored = "localStorage.getItem('assignments')";

    [Fact]
    public async Task A_teacher_makes_a_link_by_keyboard_and_a_student_reads_what_it_names()
    {
        IPage page = await site.OpenAsync(new(), Desk);
        await page.Locator("[data-assign-form][data-ready]").WaitForAsync();

        await page.Locator("[data-essay='the-claim'] > [data-line] input").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("[data-essay='could-anyone-check'] summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-essay='could-anyone-check'] [data-part='precedent'] input").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("[data-assign-chosen] li:nth-child(2) button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        string focused = await page.EvaluateAsync<string>("document.activeElement.textContent");
        await page.Locator("#assign-note").FillAsync("Read it.\n<b>All</b> of it.");
        await page.Locator("#assign-due").FillAsync("2026-12-04");
        string link = await page.Locator("#assign-link").InputValueAsync();
        string[] violations = await PageSweep.ViolationsAsync(page);

        IPage student = await site.OpenAsync(new(), new Uri(link).PathAndQuery + new Uri(link).Fragment);
        await student.Locator(".assignment__body").WaitForAsync();

        Assert.Equal("Up: What the missile inspectors had (Could anyone check?)", focused);
        Assert.Empty(violations);
        Assert.Equal(["What the missile inspectors had", "The claim in one page"], (await student.Locator(".assignment__open").AllInnerTextsAsync()).Select(each => each.Replace("Could anyone check?", "", StringComparison.Ordinal).Trim()));
        Assert.Equal("Assigned reading, due Friday, 4 December 2026", await student.Locator("[data-assign-kind]").InnerTextAsync());
        Assert.Contains("<b>All</b> of it.", await student.Locator(".assignment__note").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await student.Locator(".assign__list").IsVisibleAsync());
        Assert.Empty(await PageSweep.ViolationsAsync(student));
        await student.SetViewportSizeAsync(320, 640);
        Assert.Equal(320, await student.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_student_goes_through_to_the_end_and_nothing_is_kept_unless_it_is_asked_for()
    {
        IPage page = await OpenAsync("the-claim", "could-anyone-check");

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Read. Next") }).ClickAsync();
        await page.Locator("#assignment-section", new() { HasText = "Could anyone check?" }).WaitForAsync();
        string focused = await page.EvaluateAsync<string>("document.activeElement.id");
        string? before = await page.EvaluateAsync<string?>(Stored);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep my place in this browser" }).ClickAsync();
        string? kept = await page.EvaluateAsync<string?>(Stored);
        await page.ReloadAsync();
        await page.Locator(".assignment__body").WaitForAsync();
        string words = await page.Locator(".assignment__words").InnerTextAsync();
        string current = await page.Locator("[aria-current=step]").InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read. That was the last" }).ClickAsync();
        string end = await page.Locator(".assignment__words").InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget my place" }).ClickAsync();

        Assert.Equal("assignment-section", focused);
        Assert.Null(before);
        Assert.NotNull(kept);
        Assert.Equal("1 of 2 read", words);
        Assert.StartsWith("Could anyone check?", current, StringComparison.Ordinal);
        Assert.Equal("You have read all 2.", end);
        Assert.Null(await page.EvaluateAsync<string?>(Stored));
    }

    [Fact]
    public async Task Notes_and_scenarios_of_a_section_work_and_the_address_stays()
    {
        IPage page = await OpenAsync("small-loops", "what-counts");
        await page.SetViewportSizeAsync(700, 800);
        string before = page.Url;

        await page.Locator(".assignment__body .note-mark").First.ClickAsync();
        bool isOpen = await page.Locator(".assignment__body .note[data-open]").First.IsVisibleAsync();
        await page.Locator(".assignment__open").Nth(1).ClickAsync();
        await page.Locator("#assignment-section", new() { HasText = "What counts" }).WaitForAsync();
        await page.Locator(".assignment__body").WaitForAsync();
        int unled = await page.Locator(".assignment__body a[href^='#']").EvaluateAllAsync<int>("links => links.filter(each => !document.getElementById(each.hash.slice(1))).length");

        Assert.True(isOpen);
        Assert.Equal(before, page.Url);
        Assert.Equal(0, unled);
    }

    [Fact]
    public async Task A_scenario_of_a_later_section_moves_too()
    {
        string[] essays = await (await site.OpenAsync(new(), Desk)).EvaluateAsync<string[]>(
            "async () => { const found = []; for (const each of (await (await fetch('/sections.json')).json()).essays) { if (found.length < 2 && (await (await fetch(each.url)).text()).includes('data-scenario=')) { found.push(each.slug); } } return found; }");
        IPage page = await OpenAsync(essays);

        for (int i = 0; i < essays.Length; i++)
        {
            await page.Locator(".assignment__open").Nth(i).ClickAsync();
            await page.Locator(".assignment__body figure[data-scenario]").First.ScrollIntoViewIfNeededAsync();
            await page.Locator(".assignment__body figure[data-scenario][data-ready]").First.WaitForAsync();
        }
    }

    [Theory]
    [InlineData("#s=__proto__&t=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&n=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("#s=%00&d=99999999")]
    [InlineData("#s=MEGABYTE")]
    public async Task A_hostile_link_shows_words_and_does_nothing(string link)
    {
        IPage page = await site.OpenAsync(new(), null);
        List<string> said = [];
        page.PageError += (_, error) => said.Add(error);
        page.Dialog += (_, dialog) => said.Add(dialog.Message);

        await page.GotoAsync(site.Url(Desk) + link.Replace("MEGABYTE", new string('a', 1_000_000), StringComparison.Ordinal));
        await page.Locator(".assignment__none, .assignment__changes").First.WaitForAsync();

        Assert.Empty(said);
        Assert.Equal(0, await page.Locator("main img, main script").CountAsync());
    }

    [Fact]
    public async Task Without_scripts_the_page_explains_itself_and_lists_every_essay()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, Desk);

        Assert.True(await page.Locator("[data-assign-plain]").IsVisibleAsync());
        Assert.False(await page.Locator("[data-assign-form]").IsVisibleAsync());
        Assert.Equal(site.Pages.Count(each => each.StartsWith("/essays/", StringComparison.Ordinal) && each.Split('/').Length == 4), await page.Locator("[data-essay] > p > a").CountAsync());
    }

    private async Task<IPage> OpenAsync(params string[] slugs)
    {
        IPage page = await site.OpenAsync(new(), Desk);
        string codes = await page.EvaluateAsync<string>("async slugs => { const { essays } = await (await fetch('/sections.json')).json(); return slugs.map(slug => essays.find(each => each.slug === slug)).map(each => each.code + each.mark).join('.'); }", slugs);
        await page.GotoAsync("about:blank");
        await page.GotoAsync($"{site.Url(Desk)}#s={codes}&m=20261121");
        await page.Locator(".assignment__body").WaitForAsync();
        return page;
    }
}
