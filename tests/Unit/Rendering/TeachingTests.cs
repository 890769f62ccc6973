using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Emitting;
using Site.Tests.Unit.Sites;

namespace Site.Tests.Unit.Rendering;

/// <summary>Teaching notes and quizzes as they are printed.</summary>
public sealed class TeachingTests
{
    private const string Lesson = "/teach/the-loop/";
    private const string Quiz = "/teach/the-loop/quiz/";

    private static readonly Lazy<Task<SiteCaseResult>> Made = new(() => new SiteCase("teaching").RunAsync());

    [Fact]
    public async Task A_key_holds_what_the_model_comes_to_and_changes_with_its_default()
    {
        SiteCaseResult changed = await new SiteCase("teaching").RunAsync(folder =>
        {
            string scenario = Path.Combine(folder.FullName, "scenarios", "growth", "scenario.yml");
            folder.Write("scenarios/growth/scenario.yml", File.ReadAllText(scenario).Replace("inputs: { rate: 0.5 }", "inputs: { rate: 0.25 }", StringComparison.Ordinal));
        });

        IReadOnlyList<string> before = RightAnswers(Page(await Made.Value, Lesson));
        IReadOnlyList<string> after = RightAnswers(Page(changed, Lesson));

        Assert.Equal("1.71", before[0]);
        Assert.Equal("3.11", after[0]);
        Assert.Equal(before.Skip(1), after.Skip(1));
        Assert.Contains("3.11 years", Page(changed, Lesson).Texts("#misconceptions ~ dl dd")[1], StringComparison.Ordinal);
        Assert.Equal("3.11", Page(changed, Quiz).Texts("#years .quiz__option")[0]);
    }

    [Fact]
    public async Task Nothing_inside_of_a_label_is_pressed_but_its_field()
    {
        IDocument page = Page(await Made.Value, Quiz);

        Assert.Equal(14, page.QuerySelectorAll("label").Length - page.QuerySelectorAll(".theme-switch__choice").Length);
        Assert.Empty(page.QuerySelectorAll("label a, label button, label summary"));
    }

    [Fact]
    public async Task Every_question_is_native_fields_and_a_folded_answer_for_every_option()
    {
        IDocument page = Page(await Made.Value, Quiz);

        Assert.Equal(["years", "parts", "closed", "name", "rate", "stops"], page.QuerySelectorAll("[data-item]").Select(each => each.Id));
        Assert.Equal(["radio", "checkbox", "radio", "text", "radio", "radio"], page.QuerySelectorAll("[data-item]").Select(each => each.QuerySelector("input")!.GetAttribute("type")));
        Assert.All(page.QuerySelectorAll("[data-item]"), item =>
        {
            Assert.Equal(item.QuerySelectorAll("input").Length, item.QuerySelectorAll("[data-key] [data-why]").Length);
            Assert.NotEmpty(item.QuerySelectorAll("[data-key] [data-right]"));
            Assert.All(item.QuerySelectorAll("[data-why]"), why => Assert.NotEqual("", why.TextContent.Trim()));
            Assert.True(item.QuerySelector("button")!.HasAttribute("hidden"));
        });
        Assert.Equal(["a loop", "the loop"], page.Texts("#name [data-accepted]"));
        Assert.Equal("Choose all that apply.", page.Texts("#parts .quiz__how").Single());
    }

    [Fact]
    public async Task The_notes_name_the_activity_by_the_address_of_its_state()
    {
        IDocument page = Page(await Made.Value, Lesson);

        Assert.Equal("/scenarios/growth/?v=1&rate=0.5", page.QuerySelector("#activity ~ p a")!.GetAttribute("href"));
        Assert.EndsWith("/scenarios/growth/?v=1&rate=0.5", page.Texts(".lesson__address").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_essay_leads_to_its_quiz_and_notes_and_so_do_index_and_map()
    {
        SiteCaseResult made = await Made.Value;

        Assert.Equal([Quiz, Lesson], Page(made, "/essays/the-loop/").QuerySelectorAll(".essay__check a").Select(each => each.GetAttribute("href")));
        IDocument index = Page(made, "/teach/");
        Assert.Equal(Lesson, index.QuerySelector(".lesson-entry h3 a")!.GetAttribute("href"));
        Assert.Contains("Upper secondary", index.Texts(".lesson-entry__line").Single(), StringComparison.Ordinal);
        Assert.Equal("/teach/assign/", index.QuerySelector(".ways a")!.GetAttribute("href"));
        Assert.Contains("/teach/assign/", Page(made, Lesson).QuerySelectorAll(".lesson__links a").Select(each => each.GetAttribute("href")));
        Assert.All(["/teach/", Lesson, Quiz], url => Assert.Contains($"{url}</loc>", Text(made, "/sitemap.xml"), StringComparison.Ordinal));
        Assert.Contains("/teach/", Page(made, "/").QuerySelectorAll("nav a").Select(each => each.GetAttribute("href")));
    }

    [Fact]
    public async Task Without_teaching_files_sections_can_be_assigned_and_nothing_speaks_of_notes()
    {
        SiteCaseResult made = await new SiteCase("teaching").RunAsync(folder => Directory.Delete(Path.Combine(folder.FullName, "teaching"), recursive: true));

        Assert.All(made.Files.Select(each => each.Path.Url).Where(each => each.StartsWith("/teach/", StringComparison.Ordinal)), each => Assert.Matches("^/teach/(assign|packet)/", each));
        Assert.DoesNotContain("/teach/", Text(made, "/essays/the-loop/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Lesson, "LearningResource", "teaches")]
    [InlineData(Quiz, "Quiz", "assesses")]
    public async Task Machines_are_told_the_level_and_what_is_learned(string url, string type, string key)
    {
        using JsonDocument described = JsonDocument.Parse(Page(await Made.Value, url).QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal(type, described.RootElement.GetProperty("@type").GetString());
        Assert.Equal("Upper secondary", described.RootElement.GetProperty("educationalLevel").GetString());
        Assert.Equal("Explain what closes a loop.", described.RootElement.GetProperty(key)[0].GetString());
    }

    [Fact]
    public async Task Every_essay_of_the_site_has_notes_whose_keys_hold_no_typed_result()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] essays = [.. built.Files.Select(each => each.Path.Url).Where(each => each.StartsWith("/essays/", StringComparison.Ordinal) && each.Count(c => c == '/') == 3 && each.EndsWith('/')).Select(each => each["/essays/".Length..])];

        Assert.NotEmpty(essays);
        Assert.All(essays, each => Assert.Contains(built.Files, file => file.Path.Url == $"/teach/{each}quiz/"));
    }

    private static IReadOnlyList<string> RightAnswers(IDocument page) => page.Texts(".key__option[data-right] .key__words");

    private static IDocument Page(SiteCaseResult made, string url) => new HtmlParser().ParseDocument(Text(made, url));

    private static string Text(SiteCaseResult made, string url) => Encoding.UTF8.GetString(made.Files.Single(each => each.Path == OutputPath.OfUrl(url)).Make().Span);
}
