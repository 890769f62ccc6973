using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;

namespace Site.Tests.Unit.Sharing;

/// <summary>What consumers of oEmbed and of Open Graph learn from the pages, from our files and through programs of theirs.</summary>
public sealed class OEmbedTests
{
    private const string Origin = "https://closing-the-loop.netlify.app";

    [Fact]
    public async Task Every_chart_and_scenario_and_each_of_their_embeds_leads_to_an_answer()
    {
        BuildResult built = await WholeSite.BuildAsync();
        HashSet<string> files = [.. built.Files.Select(each => each.Path.Url)];

        foreach (string url in await PagesAsync())
        {
            IDocument page = await ParsedAsync(url);
            IElement link = page.QuerySelectorAll("head link[type='application/json+oembed']").Single();
            string answer = $"/oembed{url.TrimEnd('/')}.json";
            Assert.Equal(Origin + answer, link.GetAttribute("href"));
            Assert.NotEqual("", link.GetAttribute("title"));
            Assert.Contains(answer, files);
            Assert.Equal(Origin + answer, (await ParsedAsync("/embed" + url)).QuerySelectorAll("head link[type='application/json+oembed']").Single().GetAttribute("href"));
        }
    }

    [Fact]
    public async Task An_answer_has_every_field_in_its_type_and_the_code_of_the_page_and_nothing_else()
    {
        BuildResult built = await WholeSite.BuildAsync();
        HashSet<string> files = [.. built.Files.Select(each => each.Path.Url)];

        foreach (string url in await PagesAsync())
        {
            JsonElement answer = JsonDocument.Parse(await WholeSite.ReadAsync($"/oembed{url.TrimEnd('/')}.json")).RootElement;
            string Text(string name) => answer.GetProperty(name).GetString()!;
            Assert.Equal(("1.0", "rich"), (Text("version"), Text("type")));
            Assert.All(new[] { "title", "author_name", "provider_name", "license", "citation" }, name => Assert.NotEqual("", Text(name)));
            Assert.Equal($"{Origin}/", Text("provider_url"));
            Assert.InRange(answer.GetProperty("cache_age").GetInt32(), 3600, 604800);
            Assert.InRange(answer.GetProperty("width").GetInt32(), 320, 600);
            Assert.InRange(answer.GetProperty("height").GetInt32(), 300, 4000);
            Assert.Equal((1200, 630), (answer.GetProperty("thumbnail_width").GetInt32(), answer.GetProperty("thumbnail_height").GetInt32()));
            Assert.StartsWith(Origin, Text("thumbnail_url"), StringComparison.Ordinal);
            Assert.Contains(Text("thumbnail_url")[Origin.Length..], files);
            Assert.True(!answer.TryGetProperty("data_url", out JsonElement data) || files.Contains(data.GetString()![Origin.Length..]));
            Assert.Equal((await ParsedAsync(url)).QuerySelector(".share-block__code")!.TextContent, Text("html"));

            IHtmlCollection<IElement> code = new HtmlParser().ParseDocument(Text("html")).Body!.Children;
            Assert.Equal(["BLOCKQUOTE", "IFRAME"], code.Select(each => each.TagName));
            Assert.Contains(new Uri(code[1].GetAttribute("src")!).AbsolutePath, files);
            Assert.Equal($"{Origin}{url}", code[0].QuerySelector("a")!.GetAttribute("href")!.Split('?')[0]);
            Assert.Equal(answer.GetProperty("height").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture), code[1].GetAttribute("height"));
        }
    }

    [Fact]
    public async Task Programs_of_others_read_the_same_from_a_server()
    {
        BuildResult built = await WholeSite.BuildAsync();
        var state = new PreviewState();
        var found = new DiagnosticList();
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), File.ReadAllText(Repository.At("netlify.toml"))), found);
        state.Publish(new PreviewMoment { Site = new ServedSite(built.Files, built.Late, host.Redirects, ""), Host = host });
        await using PreviewServer? server = await PreviewServer.StartAsync(state, port: 0);
        string[] pages = [.. await PagesAsync()];

        Told told = await NodeScript.RunAsync<Told>("Sharing/read-pages.mjs", new { published = Origin, local = $"http://127.0.0.1:{server!.Port}", pages });

        Assert.Equal(404, told.Unknown);
        Assert.All(told.Types.Where(each => each.Key.Contains("/oembed/", StringComparison.Ordinal) && !each.Key.Contains("no-such", StringComparison.Ordinal)), each => Assert.Equal("application/json; charset=utf-8", each.Value));
        Assert.Equal(pages, told.Read.Select(each => each.Page));
        Assert.All(told.Read, each =>
        {
            Assert.Equal(("rich", "auto-discovery"), (each.Embed.GetProperty("type").GetString(), each.Embed.GetProperty("method").GetString()));
            Assert.Contains($"<iframe src=\"{Origin}/embed{each.Page}", each.Embed.GetProperty("html").GetString(), StringComparison.Ordinal);
            Assert.StartsWith(each.Embed.GetProperty("title").GetString()!, each.Graph.Title, StringComparison.Ordinal);
            Assert.Equal((Origin + each.Page, "Closing the Loop", "summary_large_image"), (each.Graph.Url, each.Graph.Site, each.Graph.Card));
            Assert.NotEqual("", each.Graph.Description);
            Assert.Equal((each.Embed.GetProperty("thumbnail_url").GetString(), "1200", "630"), (each.Graph.Image.Url, each.Graph.Image.Width, each.Graph.Image.Height));

            // The picture's words say the finding, and more than the title alone.
            Assert.StartsWith(each.Embed.GetProperty("title").GetString()!.TrimEnd('?'), each.Graph.Image.Alt, StringComparison.Ordinal);
            Assert.True(each.Graph.Image.Alt.Length > each.Graph.Title.Length);
        });
    }

    private static async Task<IReadOnlyList<string>> PagesAsync() =>
    [
        .. (await WholeSite.BuildAsync()).Files.Select(each => each.Path.Url).Where(each => each.StartsWith("/oembed/", StringComparison.Ordinal)).Select(each => $"{each["/oembed".Length..^".json".Length]}/"),
    ];

    private static async Task<IDocument> ParsedAsync(string url) => new HtmlParser().ParseDocument(await WholeSite.ReadAsync(url));

    private sealed record Told(Read[] Read, Dictionary<string, string> Types, int Unknown);

    private sealed record Read(string Page, JsonElement Embed, Graph Graph);

    private sealed record Graph(string Title, string Description, string Url, string Site, GraphImage Image, string Card);

    private sealed record GraphImage(string Url, string Width, string Height, string Alt);
}
