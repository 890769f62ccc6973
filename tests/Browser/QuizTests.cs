using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Quizzes and the teachers' index, as students and teachers use them.</summary>
[Collection(BrowserSite.Name)]
public sealed class QuizTests(BrowserSite site)
{
    private const string Quiz = "/teach/the-claim/quiz/";

    [Fact]
    public async Task By_keyboard_alone_an_answer_is_chosen_checked_and_told()
    {
        IPage page = await site.OpenAsync(new(), Quiz);

        await page.Locator("#strict-definition input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        string wrong = await page.Locator("#strict-definition [data-feedback]").InnerTextAsync();
        string told = await page.Locator("main > [role=status]").InnerTextAsync();
        await page.Locator("#strict-definition input").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        bool isCleared = await page.Locator("#strict-definition [data-feedback]").IsHiddenAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        string right = await page.Locator("#strict-definition [data-feedback]").InnerTextAsync();

        Assert.StartsWith("No. A person asked", wrong, StringComparison.Ordinal);
        Assert.StartsWith(wrong, told, StringComparison.Ordinal);
        Assert.EndsWith("0 of 1 right at the first try, 8 to go.", told, StringComparison.Ordinal);
        Assert.True(isCleared);
        Assert.StartsWith("Right.", right, StringComparison.Ordinal);
        Assert.Equal("0 of 1 right at the first try, 8 to go.", await page.Locator("[data-score]").InnerTextAsync());
    }

    [Fact]
    public async Task Several_choices_and_words_are_marked_and_an_unfolded_answer_counts_as_not_known()
    {
        IPage page = await site.OpenAsync(new(), Quiz);

        await page.Locator("#catches input").Nth(0).CheckAsync();
        await page.Locator("#catches input").Nth(2).CheckAsync();
        await page.Locator("#catches button").ClickAsync();
        string several = await page.Locator("#catches [data-feedback]").InnerTextAsync();
        await page.Locator("#name input").FillAsync("Recursive  self-improvement.");
        await page.Locator("#name input").PressAsync("Enter");
        string written = await page.Locator("#name [data-feedback]").InnerTextAsync();
        await page.Locator("#exists-today [data-key] summary").ClickAsync();
        await page.Locator("#exists-today input").Nth(1).CheckAsync();
        await page.Locator("#exists-today button").ClickAsync();

        Assert.StartsWith("1 of 3 right ones, and 1 that is not.", several, StringComparison.Ordinal);
        Assert.Contains("METR refused to publish its measurements.: No.", several, StringComparison.Ordinal);
        Assert.StartsWith("Right. RSI", written, StringComparison.Ordinal);
        Assert.Equal("1 of 3 right at the first try, 6 to go.", await page.Locator("[data-score]").InnerTextAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.EndsWith(Quiz, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_no_answer()
    {
        IPage page = await site.OpenAsync(new(), Quiz);

        await page.Locator("#no-odds button").ClickAsync();

        Assert.True(await page.Locator("[data-score]").IsHiddenAsync());
        Assert.Equal("Answer first, then check.", await page.Locator("main > [role=status]").InnerTextAsync());
    }

    [Fact]
    public async Task Without_scripts_each_answer_unfolds_and_no_button_waits_for_one()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, Quiz);

        await page.Locator("#outside-measure [data-key] summary").ClickAsync();

        Assert.Contains("METR times skilled people", await page.Locator("#outside-measure [data-key]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".quiz__check:visible").CountAsync());
    }

    [Fact]
    public async Task On_paper_students_get_the_questions_and_teachers_the_key()
    {
        IPage page = await site.OpenAsync(new(), Quiz);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        bool hasKey = await page.Locator("[data-key]").First.IsVisibleAsync();
        bool hasQuestions = await page.Locator("#code-share input").First.IsVisibleAsync();

        await page.GotoAsync(site.Url("/teach/the-claim/"));

        Assert.False(hasKey);
        Assert.True(hasQuestions);
        Assert.True(await page.Locator(".lesson__address").IsVisibleAsync());
        Assert.True(await page.Locator("#quiz ~ .key .key__why").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_index_shows_the_notes_of_one_level_without_scripts()
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, "/teach/");
        int all = await page.Locator("[data-level]:visible").CountAsync();

        await page.Locator("input[value=undergraduate]").CheckAsync();

        int some = await page.Locator("[data-level]:visible").CountAsync();
        Assert.InRange(some, 1, all - 1);
        Assert.Equal(some, await page.Locator("[data-level=undergraduate]:visible").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.teach__section')].filter(each => each.offsetHeight > 0 && !each.querySelector('[data-level=undergraduate]')).length"));
    }

    [Fact]
    public async Task The_activity_opens_the_scenario_in_its_state()
    {
        IPage page = await site.OpenAsync(new(), "/teach/fizzle-or-run-away/");

        await page.Locator("#activity ~ p a").First.ClickAsync();

        await page.WaitForURLAsync(address => address.Contains("r=0.83", StringComparison.Ordinal));
        await page.Locator("figure[data-ready]").First.WaitForAsync();
        Assert.Contains("below one", await page.Locator("[data-sentence]").First.InnerTextAsync(), StringComparison.Ordinal);
    }
}
