using System.Text.Json.Nodes;
using Site.Assets;
using Site.Search;

namespace Site.Tests.Unit.Search;

/// <summary>The index of the site itself: everything that should be found stands in it, and leads to where it is.</summary>
public sealed class SearchIndexTests
{
    private static readonly Lazy<Task<BuildResult>> Built = new(() => SiteBuild.RunAsync(new BuildRequest(Repository.At("input"))));

    [Fact]
    public async Task Each_fact_term_voice_chart_scenario_and_paragraph_is_found_at_its_own_place()
    {
        BuildResult built = await Built.Value;
        HashSet<string> urls = [.. Entries(built).Select(each => (string)each![0]!)];

        string[] pages = [.. built.Files.Select(each => each.Path.Url)];
        IEnumerable<string> wanted =
        [
            .. pages.Where(each => each.Split('/') is ["", "ledger" or "charts" or "scenarios" or "essays", not "", ""]),
            .. Ids(built, "/glossary/", "term-"),
            .. built.Files.Where(each => each.Path.Url.StartsWith("/essays/", StringComparison.Ordinal)).SelectMany(each => Ids(built, each.Path.Url, "p-")),
        ];

        Assert.Empty(wanted.Except(urls));
        Assert.Empty(urls.Select(each => each.Split('#')[0]).Except(pages));
        Assert.All(urls.Where(each => each.Contains('#', StringComparison.Ordinal)), each => Assert.Contains($"id=\"{each.Split('#')[1]}\"", Html(built, each.Split('#')[0]), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_words_of_each_entry_lead_to_it()
    {
        BuildResult built = await Built.Value;
        JsonArray[] entries = [.. Entries(built)];
        Dictionary<string, HashSet<int>> postings = Postings(built);
        HashSet<string> common = [.. SearchWords.Common.Split(' ')];

        var lost = from entry in entries.Index()
                   from word in SearchWords.Of($"{entry.Item[1]} {entry.Item[3]}").Where(each => !common.Contains(each))
                   where !postings.TryGetValue(word, out HashSet<int>? found) || !found.Contains(entry.Index)
                   select $"{word} in {entry.Item[0]}";

        Assert.Empty(lost);
        Assert.DoesNotContain(postings.Keys, common.Contains);
    }

    [Fact]
    public async Task Facts_carry_their_status()
    {
        JsonArray[] entries = [.. Entries(await Built.Value)];
        JsonObject statuses = Start(await Built.Value)["statuses"]!.AsObject();

        Assert.All(entries.Where(each => ((string)each[0]!).StartsWith("/ledger/", StringComparison.Ordinal)), each => Assert.True(statuses.ContainsKey((string)each[4]!)));
    }

    [Fact]
    public void The_same_entries_make_the_same_files_named_by_their_bytes()
    {
        SearchEntry[] entries = [.. Enumerable.Range(0, 400).Select(i => new SearchEntry { Kind = SearchKind.Passage, Url = $"/x/#p-{i}", Title = $"Loops {i % 7}", Text = $"word{i % 31} and another{i % 13}" })];

        IReadOnlyList<AssetFile> one = SearchIndex.Of(entries, [("estimate", "estimate")]);
        IReadOnlyList<AssetFile> other = SearchIndex.Of(entries, [("estimate", "estimate")]);

        Assert.Equal(one.Select(each => each.Url), other.Select(each => each.Url));
        Assert.All(one.Zip(other), each => Assert.True(each.First.Bytes.Span.SequenceEqual(each.Second.Bytes.Span)));
        Assert.Equal(one.Count, one.Select(each => each.Url).Distinct().Count());
    }

    [Fact]
    public void A_site_without_entries_has_an_index_that_finds_nothing()
    {
        AssetFile only = Assert.Single(SearchIndex.Of([], []));

        Assert.Equal(0, (int)JsonNode.Parse(only.Bytes.Span)!["entries"]!);
    }

    private static JsonObject Start(BuildResult built) => Json(built, built.Late.Value.Single(each => each.Path.Value.StartsWith("assets/search.", StringComparison.Ordinal)).Path.Url).AsObject();

    private static IEnumerable<JsonArray> Entries(BuildResult built) =>
        Start(built)["texts"]!.AsArray().SelectMany(part => Json(built, (string)part![1]!).AsArray()).Select(each => each!.AsArray());

    private static Dictionary<string, HashSet<int>> Postings(BuildResult built) =>
        Start(built)["words"]!.AsArray().SelectMany(part => Json(built, (string)part![1]!).AsArray()).ToDictionary(each => (string)each![0]!, each => Numbers(each!.AsArray()));

    private static HashSet<int> Numbers(JsonArray posting)
    {
        int entry = 0;
        return [.. posting.Skip(1).Select(each => entry += (int)each! / 3)];
    }

    private static JsonNode Json(BuildResult built, string url) => JsonNode.Parse(built.Late.Value.Single(each => each.Path.Url == url).Make().Span)!;

    private static string Html(BuildResult built, string url) => Pages.GetOrAdd(url, each => System.Text.Encoding.UTF8.GetString(built.Files.Single(file => file.Path.Url == each).Make().Span));

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> Pages = new();

    private static IEnumerable<string> Ids(BuildResult built, string url, string prefix) =>
        System.Text.RegularExpressions.Regex.Matches(Html(built, url), $"<(p|li)[^>]* id=\"({prefix}[^\"]+)\"|<p id=\"({prefix}[^\"]+)\"")
            .Select(each => $"{url}#{(each.Groups[2].Success ? each.Groups[2].Value : each.Groups[3].Value)}");
}
