using Microsoft.Playwright;
using Site.Search;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The search, as readers use it: by keyboard, with slips, without scripts.</summary>
[Collection(BrowserSite.Name)]
public sealed class SearchTests(BrowserSite site)
{
    private const string Search = "/search/";

    [Fact]
    public async Task The_key_opens_the_search_from_a_page_and_a_claim_is_two_steps_away()
    {
        IPage page = await site.OpenAsync(new(), "/essays/the-claim/");

        await page.Keyboard.PressAsync("/");
        await page.Locator("#search-words:focus").WaitForAsync();
        await page.Keyboard.TypeAsync("eightfold overstates");
        await page.Locator(".hit__link").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        string? first = await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**{first}");

        Assert.NotNull(first);
        Assert.Contains("eightfold", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_key_is_a_sign_like_any_other_where_somebody_types_and_can_be_switched_off()
    {
        IPage page = await site.OpenAsync(new(), Search);

        await page.Locator("#search-words").FillAsync("");
        await page.Keyboard.TypeAsync("1/2");
        string typed = await page.Locator("#search-words").InputValueAsync();
        await page.Locator("[data-search-key] input").UncheckAsync();
        await page.GotoAsync(site.Url("/about/"));
        await page.Keyboard.PressAsync("/");
        await page.WaitForTimeoutAsync(300);

        Assert.Equal("1/2", typed);
        Assert.EndsWith("/about/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrows_go_through_the_results_and_Escape_leads_back()
    {
        IPage page = await site.OpenAsync(new(), $"{Search}?q=horizon");
        await page.Locator(".hit__link").First.WaitForAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        bool isSecond = await page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('.search-results a, .search-results button')[1]");
        await page.Keyboard.PressAsync("End");
        bool isLast = await page.EvaluateAsync<bool>("document.activeElement === [...document.querySelectorAll('.search-results a, .search-results button')].at(-1)");
        await page.Keyboard.PressAsync("Escape");

        Assert.True(isSecond);
        Assert.True(isLast);
        Assert.Equal("search-words", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task What_was_asked_stands_in_the_address_and_is_counted_aloud()
    {
        IPage page = await site.OpenAsync(new(), Search);

        await page.Locator("#search-words").PressSequentiallyAsync("marcus");
        await Assertions.Expect(page).ToHaveURLAsync(site.Url("/search/?q=marcus"));
        await page.Locator(".hit__link").First.WaitForAsync();
        string status = await page.GetByRole(AriaRole.Status).InnerTextAsync();
        await page.ReloadAsync();
        await page.Locator(".hit__link").First.WaitForAsync();

        Assert.Matches("^[0-9]+ found: .*fact", status);
        Assert.Equal("marcus", await page.Locator("#search-words").InputValueAsync());
        Assert.Equal(status, await page.GetByRole(AriaRole.Status).InnerTextAsync());
    }

    [Theory]
    [InlineData("recursve", "/glossary/#term-recursive-self-improvement")]
    [InlineData("marcuss", "/people/gary-marcus/")]
    [InlineData("recurs", "/glossary/#term-recursive-self-improvement")]
    public async Task A_slip_or_a_beginning_finds_what_was_meant(string typed, string wanted)
    {
        IPage page = await site.OpenAsync(new(), $"{Search}?q={typed}");

        await page.Locator($".hit__link[href='{wanted}']").First.WaitForAsync();
    }

    [Fact]
    public async Task A_fact_shows_its_status_and_a_passage_leads_to_its_paragraph()
    {
        IPage page = await site.OpenAsync(new(), $"{Search}?q=eightfold");
        await page.Locator(".hit__link").First.WaitForAsync();

        string fact = await page.Locator("section[aria-labelledby='hits-fact'] .hit").First.InnerTextAsync();
        ILocator passage = page.Locator("section[aria-labelledby='hits-passage'] .hit__link").First;
        string anchor = (await passage.GetAttributeAsync("href"))!.Split('#')[1];
        await passage.ClickAsync();

        Assert.Contains("the company says", fact, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator($"#{anchor}:target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_found_is_said_and_the_first_search_is_small()
    {
        IPage page = await site.OpenAsync(new(), Search);
        int requests = 0;
        page.Request += (_, request) => requests += request.Url.Contains("/assets/search", StringComparison.Ordinal) ? 1 : 0;

        await page.Locator("#search-words").PressSequentiallyAsync("zebra");
        await page.GetByText("Nothing found for “zebra”").WaitForAsync();

        Assert.InRange(requests, 0, 4);
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_leads_to_the_lists()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, Search);

        Assert.True(await page.Locator("form[data-search]").IsHiddenAsync());
        Assert.True(await page.GetByText("needs its scripts").IsVisibleAsync());
        await page.Locator(".search-lists a[href='/glossary/']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Url("/glossary/"));
    }

    [Fact]
    public async Task The_browser_divides_texts_into_the_words_of_the_index()
    {
        string script = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "theme", "input", "js", "views", "search", "words.js"))).Replace("export function", "function", StringComparison.Ordinal);
        string text = string.Join('\n', site.Built.Files.Where(each => each.Path.Value is "ledger.json" or "sources.json").Select(each => System.Text.Encoding.UTF8.GetString(each.Make().Span)))
            + " Jürgen Ångström naïve cafés ÉCOLES won’t 1990's 10,000 4.5 3.7’s 52x GPT-4.5 boss's buses ponies pies gas 80s status bias x.5 end.Next 5,a ’tis l'été";
        IPage page = await site.OpenAsync(new(), Search);

        string[] words = await page.EvaluateAsync<string[]>($"text => {{ {script}; return wordsOf(text).map(each => each.word); }}", text);

        Assert.Equal(SearchWords.Of(text), words);
    }
}
