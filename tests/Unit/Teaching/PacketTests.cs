using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Unit.Teaching;

/// <summary>Packets of any sections: nothing in them points to nothing, they are the same twice, and the build's are the browser's.</summary>
public sealed class PacketTests
{
    private const string Base = "https://closing-the-loop.netlify.app";

    private static readonly HtmlParser Parser = new();

    private static readonly Lazy<Task<JsonObject>> Sharing = new(ReadAsync);

    [Fact]
    public async Task No_note_link_or_source_of_two_hundred_random_selections_points_to_nothing()
    {
        JsonObject given = await Sharing.Value;
        JsonArray essays = await SelectionTests.EssaysAsync();
        var chance = new Random(20261121);
        JsonArray items = [.. Enumerable.Range(0, 200).Select(_ => Random(chance, essays))];

        Packets made = await RunAsync(given, items);

        Assert.Equal(made.All, made.Again);
        Assert.All(made.All, (html, i) => AssertWhole(html, items[i]!.AsArray()));
    }

    [Fact]
    public async Task The_build_puts_paths_together_as_a_browser_does()
    {
        JsonObject given = await Sharing.Value;
        foreach (string path in new[] { "ten-minutes", "evidence-first", "policy-class", "sceptics-path" })
        {
            IElement built = Parser.ParseDocument(await WholeSite.ReadAsync($"/teach/packet/{path}/")).QuerySelector(".packet")!;
            string[] slugs = [.. built.QuerySelectorAll(".packet__byline a").Select(each => new Uri(each.GetAttribute("href")!).Segments[^1].TrimEnd('/'))];
            Packets made = await RunAsync(given, [new JsonArray([.. slugs.Select(each => new JsonObject { ["slug"] = each, ["sections"] = null })])]);

            IElement browsers = Parser.ParseDocument(made.All[0]).Body!;

            Assert.NotEmpty(slugs);
            Assert.Equal(Parts(browsers), Parts(built));
            Assert.Empty(built.QuerySelectorAll(".packet__essay :is(details, button, script, [data-scenario])"));
        }
    }

    [Fact]
    public async Task Sections_bring_their_headings_and_nothing_of_the_rest()
    {
        JsonObject given = await Sharing.Value;
        JsonArray essays = await SelectionTests.EssaysAsync();
        JsonNode essay = essays.First(each => (string)each!["slug"]! == "could-anyone-check")!;
        string[] ids = [.. essay["sections"]!.AsArray().Skip(2).Take(2).Select(each => (string)each!["id"]!)];

        Packets made = await RunAsync(given, [new JsonArray(new JsonObject { ["slug"] = "could-anyone-check", ["sections"] = new JsonArray([.. ids.Select(each => JsonValue.Create(each))]) })]);

        IElement packet = Parser.ParseDocument(made.All[0]).Body!;
        Assert.Equal(ids.Select(each => $"part-1-{each}"), packet.QuerySelectorAll(".packet__text h3").Select(each => each.Id));
        Assert.Null(packet.QuerySelector(".packet__summary"));
        Assert.Equal("1", packet.QuerySelector(".packet__mark")?.TextContent);
    }

    [Fact]
    public async Task A_note_and_a_title_stay_words()
    {
        JsonObject given = (await Sharing.Value).DeepClone().AsObject();
        given["title"] = "<img src=x onerror=alert(1)>";
        given["note"] = "</p><script>alert(1)</script>\n& more";

        Packets made = await RunAsync(given, [new JsonArray(new JsonObject { ["slug"] = "the-claim", ["sections"] = null })]);

        IElement packet = Parser.ParseDocument(made.All[0]).Body!;
        Assert.Empty(packet.QuerySelectorAll("script, img"));
        Assert.Equal("<img src=x onerror=alert(1)>", packet.QuerySelector("h1")!.TextContent);
        Assert.Equal(["</p><script>alert(1)</script>", "& more"], packet.QuerySelectorAll(".packet__note p").Select(each => each.TextContent));
    }

    [Fact]
    public async Task Codes_are_read_as_their_address()
    {
        string[] addresses = [.. new[] { 1, 30, 60, 90, 130, 180, 250, 400, 700, 900 }.Select(length => $"{Base}/scenarios/loop/?v=1&{new string('a', length)}=1.25"), $"{Base}/scenarios/loop/?n=ü€"];

        Packets made = await RunAsync(new JsonObject(), [], addresses);

        Assert.Equal(addresses, made.Codes);
    }

    private static void AssertWhole(string html, JsonArray items)
    {
        IElement packet = Parser.ParseDocument(html).Body!;
        string[] ids = [.. packet.QuerySelectorAll("[id]").Select(each => each.Id!)];
        Assert.Equal(ids.Distinct(), ids);
        foreach (IElement link in packet.QuerySelectorAll("a[href]"))
        {
            string href = link.GetAttribute("href")!;
            Assert.True(href[0] == '#' ? ids.Contains(href[1..]) : href.StartsWith("http", StringComparison.Ordinal), $"{href} in {items.ToJsonString()}");
        }

        foreach (string name in new[] { "aria-labelledby", "aria-describedby" })
        {
            Assert.All(packet.QuerySelectorAll($"[{name}]").SelectMany(each => each.GetAttribute(name)!.Split(' ')), each => Assert.Contains(each, ids));
        }

        // Notes are counted in the order of their marks, and each is marked.
        int notes = packet.QuerySelectorAll(".packet__notes > ol > li").Length;
        string[] firsts = [.. packet.QuerySelectorAll(".packet__mark a[id]").Select(each => each.TextContent)];
        Assert.Equal(Enumerable.Range(1, notes).Select(each => $"{each}"), firsts);

        // Each source that is listed is cited, and the other way round.
        string[] listed = [.. packet.QuerySelectorAll(".packet__sources li").Select(each => each.Id!).Order(StringComparer.Ordinal)];
        string[] cited = [.. packet.QuerySelectorAll("a[href^='#source-']").Select(each => each.GetAttribute("href")![1..]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(cited, listed);
    }

    private static JsonNode Random(Random chance, JsonArray essays) => new JsonArray([.. Enumerable.Range(0, chance.Next(1, 5)).Select(_ => chance.Next(essays.Count)).Distinct().Select(at =>
    {
        string[] ids = [.. essays[at]!["sections"]!.AsArray().Select(each => (string)each!["id"]!).Where(_ => chance.Next(3) == 0)];
        chance.Shuffle(ids);
        return (JsonNode)new JsonObject { ["slug"] = (string)essays[at]!["slug"]!, ["sections"] = ids.Length == 0 ? null : new JsonArray([.. ids.Select(each => JsonValue.Create(each))]) };
    })]);

    /// <summary>What a browser takes out of the pages that are published.</summary>
    private static async Task<JsonObject> ReadAsync()
    {
        var texts = new JsonObject();
        foreach (JsonNode? essay in await SelectionTests.EssaysAsync())
        {
            string url = (string)essay!["url"]!;
            IDocument page = Parser.ParseDocument(await WholeSite.ReadAsync(url));
            texts[(string)essay["slug"]!] = new JsonObject
            {
                ["title"] = (string)essay["title"]!,
                ["url"] = url,
                ["question"] = page.QuerySelector(".essay__question")!.TextContent,
                ["byline"] = $"{page.QuerySelector(".essay__byline dd")!.TextContent}. As of {DateOnly.Parse((string)essay["updated"]!, System.Globalization.CultureInfo.InvariantCulture).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}.",
                ["summary"] = page.QuerySelector(".essay__summary > .prose")!.InnerHtml,
                ["body"] = page.QuerySelector(".essay__body")!.InnerHtml,
                ["discussion"] = new JsonArray([.. page.QuerySelectorAll(".essay__discussion li").Select(each => JsonValue.Create(each.TextContent))]),
            };
        }

        IDocument sources = Parser.ParseDocument(await WholeSite.ReadAsync("/sources/"));
        return new JsonObject
        {
            ["kind"] = "A packet",
            ["title"] = "A title",
            ["version"] = "As of a day",
            ["note"] = "",
            ["due"] = "",
            ["base"] = Base,
            ["essays"] = texts,
            ["sources"] = new JsonObject(sources.QuerySelectorAll(".entry--source").Select(each => KeyValuePair.Create(each.Id!["source-".Length..], (JsonNode?)each.QuerySelector(".entry__reference")!.InnerHtml))),
            ["states"] = new JsonObject(),
        };
    }

    private static string[] Parts(IElement packet) => [.. packet.QuerySelectorAll(".packet__essay, .packet__notes, .packet__sources").Select(each => each.OuterHtml)];

    private static Task<Packets> RunAsync(JsonObject given, JsonArray items, string[]? addresses = null) =>
        NodeScript.RunAsync<Packets>("Teaching/packets.mjs", new JsonObject { ["given"] = given.DeepClone(), ["items"] = items.DeepClone(), ["addresses"] = new JsonArray([.. (addresses ?? []).Select(each => JsonValue.Create(each))]) });

    private sealed record Packets([property: System.Text.Json.Serialization.JsonPropertyName("packets")] IReadOnlyList<string> All, IReadOnlyList<string> Again, IReadOnlyList<string> Codes);
}
