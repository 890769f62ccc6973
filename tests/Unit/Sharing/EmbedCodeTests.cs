using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Rendering;

namespace Site.Tests.Unit.Sharing;

/// <summary>The code that journalists paste: what each choice makes of it, and that no title can break out of it.</summary>
public sealed class EmbedCodeTests
{
    private const string Hostile = "\"><script>alert('1')</script>` onload=x [a](javascript:b) ![c](d) *e* &lt; & ü\n<!-- /wp:html --> </iframe>";

    private static readonly Embeddable Chart = new()
    {
        Kind = "chart",
        Id = "growth",
        Title = "Models finish longer tasks",
        Site = "Closing the Loop",
        Sources = "METR 2026; Kwa and others 2025",
        Licence = "CC BY 4.0",
        PageUrl = "https://site.example/charts/growth/",
        Url = "https://site.example/embed/charts/growth/",
        PictureUrl = "https://site.example/charts/growth.png",
        Alternative = "Dots rise from left to right.",
        Heights = [500, 640, 520, 560],
    };

    private static readonly Embeddable Scenario = Chart with
    {
        Kind = "scenario",
        Title = "Does it run away?",
        Sources = "",
        Sentence = "The gain is 1.2.",
        Version = 3,
        PageUrl = "https://site.example/scenarios/loop/",
        Url = "https://site.example/embed/scenarios/loop/",
        Query = "?v=3&r=1.2",
    };

    private static readonly Embeddable Attack = Scenario with { Title = Hostile, Site = Hostile, Sentence = Hostile, Sources = Hostile, Licence = Hostile, Alternative = Hostile, Query = "?v=3&r=%22%3E" };

    [Fact]
    public async Task The_build_and_the_script_of_the_page_write_the_same_code()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] urls = [.. built.Files.Select(each => each.Path.Url).Where(each => each.Count(c => c == '/') == 3 && (each.StartsWith("/charts/", StringComparison.Ordinal) || each.StartsWith("/scenarios/", StringComparison.Ordinal)) && each.EndsWith('/'))];
        IDocument[] pages = [.. (await Task.WhenAll(urls.Select(WholeSite.ReadAsync))).Select(each => new HtmlParser().ParseDocument(each))];

        string[] written = await WriteAsync([.. pages.Select(page => Asked(JsonNode.Parse(page.QuerySelector("script[data-shown]")!.TextContent)!, new { })), .. new[] { Chart, Scenario, Attack }.Select(each => Asked(each, new { }))]);

        Assert.True(pages.Length > 30);
        Assert.Equal(pages.Select(page => page.QuerySelector(".share-block__code")!.TextContent), written[..^3]);
        Assert.Equal([EmbedCode.Html(Chart), EmbedCode.Html(Scenario), EmbedCode.Html(Attack)], written[^3..]);
    }

    [Fact]
    public async Task Who_chooses_nothing_gets_a_quotation_with_link_source_and_licence_and_one_frame()
    {
        string code = Assert.Single(await WriteAsync(Asked(Chart, new { })));

        Assert.Equal(
            """
            <blockquote><a href="https://site.example/charts/growth/">Models finish longer tasks</a>. Chart: Closing the Loop. Source: METR 2026; Kwa and others 2025. Licence: CC BY 4.0.</blockquote>
            <iframe src="https://site.example/embed/charts/growth/" title="Chart: Models finish longer tasks" width="100%" height="640" loading="lazy" frameborder="0"></iframe>
            """,
            code);
    }

    [Theory]
    [InlineData("""{"theme":"dark"}""", "src", "https://site.example/embed/scenarios/loop/?v=3&r=1.2&theme=dark")]
    [InlineData("""{"theme":"light"}""", "src", "https://site.example/embed/scenarios/loop/?v=3&r=1.2&theme=light")]
    [InlineData("""{"theme":"auto"}""", "src", "https://site.example/embed/scenarios/loop/?v=3&r=1.2")]
    [InlineData("""{"theme":"javascript:"}""", "src", "https://site.example/embed/scenarios/loop/?v=3&r=1.2")]
    [InlineData("""{"state":{"query":"?v=3&r=2","sentence":"The gain is 2."}}""", "src", "https://site.example/embed/scenarios/loop/?v=3&r=2")]
    [InlineData("""{"width":0}""", "width", "100%")]
    [InlineData("""{"width":0}""", "height", "640")]
    [InlineData("""{"width":320}""", "width", "320")]
    [InlineData("""{"width":320}""", "height", "500")]
    [InlineData("""{"width":640}""", "height", "640")]
    [InlineData("""{"width":640}""", "style", "max-width:100%")]
    [InlineData("""{"isSandboxed":true}""", "sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox")]
    [InlineData("""{"language":"de"}""", "title", "Szenario: Does it run away?")]
    [InlineData("""{"language":"fr"}""", "title", "Scénario\u00a0: Does it run away?")]
    [InlineData("""{"language":"es"}""", "title", "Escenario: Does it run away?")]
    [InlineData("""{"language":"constructor"}""", "title", "Scenario: Does it run away?")]
    public async Task A_choice_shows_in_the_frame(string choice, string attribute, string value)
    {
        IDocument code = Parsed(Assert.Single(await WriteAsync(Asked(Scenario, JsonNode.Parse(choice)!))));

        Assert.Equal(value, code.QuerySelectorAll("iframe").Single().GetAttribute(attribute));
        Assert.Empty(code.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task The_script_that_fits_the_height_comes_only_where_it_is_chosen_and_of_use()
    {
        string[] written = await WriteAsync(Asked(Chart, new { fits = true }), Asked(Chart, new { fits = true, form = "wordpress" }), Asked(Chart, new { fits = true, form = "markdown" }), Asked(Chart, new { }));

        Assert.Equal("https://site.example/embed.js", Parsed(written[0]).QuerySelectorAll("script[async]").Single().GetAttribute("src"));
        Assert.All(written[1..], each => Assert.DoesNotContain("<script", each, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", "Szenario: Closing the Loop, Modellversion 3. Lizenz: CC BY 4.0.")]
    [InlineData("es", "Escenario: Closing the Loop, versión 3 del modelo. Licencia: CC BY 4.0.")]
    [InlineData("fr", "Scénario\u00a0: Closing the Loop, version 3 du modèle. Licence\u00a0: CC BY 4.0.")]
    public async Task In_another_language_its_own_words_are_translated_and_ours_are_told_to_be_English(string language, string credit)
    {
        IElement quotation = Parsed(Assert.Single(await WriteAsync(Asked(Scenario, new { language })))).QuerySelector("blockquote")!;

        Assert.Equal(language, quotation.GetAttribute("lang"));
        Assert.Equal($"Does it run away? The gain is 1.2. {credit}", quotation.TextContent);
        Assert.Equal(["Does it run away?", "The gain is 1.2.", "CC BY 4.0"], quotation.QuerySelectorAll("[lang=en]").Select(each => each.TextContent));
    }

    [Fact]
    public async Task A_frozen_edition_is_shown_where_there_is_one_and_never_in_the_place_of_another_state()
    {
        Embeddable frozen = Scenario with { Frozen = new FrozenEmbed("https://site.example/frozen/3fa9c1/", [900, 800, 700, 600]) };

        string[] written = await WriteAsync(
            Asked(Scenario, new { isFrozen = true }),
            Asked(frozen, new { isFrozen = true, theme = "dark" }),
            Asked(frozen, new { isFrozen = true, state = new { query = "?v=3&r=2", sentence = "The gain is 2." } }),
            Asked(frozen, new { isFrozen = false }));

        Assert.Equal(
            ["https://site.example/embed/scenarios/loop/?v=3&r=1.2", "https://site.example/frozen/3fa9c1/?theme=dark", "https://site.example/embed/scenarios/loop/?v=3&r=2", "https://site.example/embed/scenarios/loop/?v=3&r=1.2"],
            written.Select(each => Parsed(each).QuerySelector("iframe")!.GetAttribute("src")));
        Assert.Equal(
            ["https://site.example/scenarios/loop/?v=3&r=1.2", "https://site.example/frozen/3fa9c1/", "https://site.example/scenarios/loop/?v=3&r=2", "https://site.example/scenarios/loop/?v=3&r=1.2"],
            written.Select(each => Parsed(each).QuerySelector("blockquote a")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData("html", "en")]
    [InlineData("html", "fr")]
    [InlineData("wordpress", "de")]
    public async Task No_title_breaks_out_of_the_code(string form, string language)
    {
        string code = Assert.Single(await WriteAsync(Asked(Attack, new { form, language, theme = "dark", isSandboxed = true })));

        IDocument page = Parsed(code);
        string[] allowed = ["A", "BLOCKQUOTE", "IFRAME", "SPAN"];
        string shown = Hostile.Replace('\n', ' ');
        Assert.All(page.Body!.QuerySelectorAll("*"), each => Assert.Contains(each.TagName, allowed));
        Assert.All(page.Body!.QuerySelectorAll("*").SelectMany(each => each.Attributes), each => Assert.DoesNotMatch("^on", each.Name));
        Assert.Equal(shown, page.QuerySelector("blockquote a")!.TextContent);
        Assert.Equal(["src", "title", "width", "height", "loading", "frameborder", "sandbox"], page.QuerySelector("iframe")!.Attributes.Select(each => each.Name));
        Assert.EndsWith(shown, page.QuerySelector("iframe")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Equal(form == "wordpress" ? 2 : 0, page.Descendants<IComment>().Count());
    }

    [Fact]
    public async Task Markdown_is_a_picture_that_leads_to_the_page_and_a_line_about_it_whatever_the_title()
    {
        string[] written = await WriteAsync(Asked(Chart, new { form = "markdown" }), Asked(Attack, new { form = "markdown" }), Asked(Scenario, new { form = "markdown", state = new { query = "?v=3&r=(2)", sentence = "The gain is 2." } }));

        Assert.Equal(
            """
            [![Dots rise from left to right.](https://site.example/charts/growth.png)](https://site.example/charts/growth/)

            [Models finish longer tasks](https://site.example/charts/growth/). Chart: Closing the Loop. Source: METR 2026; Kwa and others 2025. Licence: CC BY 4.0.
            """,
            written[0]);
        IDocument hostile = Parsed(Markdig.Markdown.ToHtml(written[1]));
        Assert.Equal(["P", "A", "IMG", "P", "A"], hostile.Body!.QuerySelectorAll("*").Select(each => each.TagName));
        Assert.Equal(Hostile.Replace('\n', ' '), hostile.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal(Hostile.Replace('\n', ' '), hostile.QuerySelectorAll("a").Last().TextContent);

        // A state of its own has no picture, and says its result.
        Assert.Equal("[Does it run away?](https://site.example/scenarios/loop/?v=3&r=%282%29) The gain is 2. Scenario: Closing the Loop, model version 3. Licence: CC BY 4.0.", written[2]);
    }

    [Fact]
    public async Task WordPress_gets_a_block_of_HTML()
    {
        string[] written = await WriteAsync(Asked(Chart, new { form = "wordpress" }), Asked(Chart, new { }));

        Assert.Equal($"<!-- wp:html -->\n{written[1]}\n<!-- /wp:html -->", written[0]);
    }

    private static object Asked(Embeddable shown, object choice) => Asked(JsonNode.Parse(EmbedCode.Spec(shown))!, choice);

    private static object Asked(JsonNode shown, object choice) => new { shown, choice };

    private static Task<string[]> WriteAsync(params object[] asked) => NodeScript.RunAsync<string[]>("Sharing/write-codes.mjs", asked);

    private static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
