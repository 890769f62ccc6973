using System.Text.Json;
using System.Text.Json.Nodes;

namespace Site.Tests.Unit.Teaching;

/// <summary>Links that hold a teacher's selection: what is written is read again, what has changed is said, and what is hostile does nothing.</summary>
public sealed class SelectionTests
{
    private const int Longest = 2000;

    [Fact]
    public async Task What_is_written_is_read_again()
    {
        JsonArray essays = await EssaysAsync();
        var chance = new Random(6);
        Selection[] selections = [.. Enumerable.Range(0, 100).Select(_ => Random(chance, essays))];

        Told told = await RunAsync(new { essays, write = selections, read = Array.Empty<string>() });

        foreach ((Selection selection, Read read) in selections.Zip(told.Again))
        {
            Assert.Equal(selection.Items.Select(each => (each[0], each[1] < 0 ? null : (string?)essays[each[0]]!["sections"]![each[1]]!["id"])), read.Items.Select(each => (each[0].GetInt32(), each[1].GetString())));
            Assert.Equal((selection.Title, selection.Note, selection.Due, selection.Made), (read.Title, read.Note, read.Due, read.Made));
            Assert.Empty(read.Changes);
        }
    }

    [Fact]
    public async Task Half_of_all_sections_with_a_note_fit_into_a_link()
    {
        JsonArray essays = await EssaysAsync();
        int[][] items = [.. essays.Select((essay, i) => (i, Count: essay!["sections"]!.AsArray().Count)).SelectMany(each => Enumerable.Range(0, each.Count / 2).Select(section => new[] { each.i, section }))];

        Told told = await RunAsync(new { essays, write = new[] { new Selection(items, "Three futures", new string('n', 200), "2026-12-04", "2026-11-21"), new Selection([.. essays.Select((_, i) => new[] { i, -1 })], "", "", "", "2026-11-21") }, read = Array.Empty<string>() });

        Assert.All(told.Written, each => Assert.InRange("https://closing-the-loop.netlify.app/teach/assign/#".Length + each.Length, 1, Longest));
    }

    [Fact]
    public async Task A_link_says_next_year_what_has_changed_and_what_is_gone()
    {
        JsonArray essays = await EssaysAsync();
        JsonArray now = essays.DeepClone().AsArray();
        now[0]!["mark"] = "zzz";
        now[1]!["sections"]![1]!["mark"] = "zzz";
        now[1]!["updated"] = "2027-03-03";
        now[2]!["sections"]!.AsArray().RemoveAt(1);
        now.RemoveAt(3);
        string link = (await RunAsync(new { essays, write = new[] { new Selection([[0, -1], [1, 1], [1, 2], [2, 1], [3, -1]], "", "", "", "2026-11-21") }, read = Array.Empty<string>() })).Written[0];

        Read read = (await RunAsync(new { essays, now, write = Array.Empty<Selection>(), read = new[] { $"#{link}", $"#{link[..12]}&m=20261121" } })).Read[0];

        Assert.Equal(3, read.Items.Count);
        Assert.Collection(
            read.Changes,
            each => Assert.StartsWith("“The claim in one page” has changed since this link was made, with sources as of 21 November 2026.", each, StringComparison.Ordinal),
            each => Assert.EndsWith("was last updated on 3 March 2027.", each, StringComparison.Ordinal),
            each => Assert.StartsWith("A section that this link names is no longer part of", each, StringComparison.Ordinal),
            each => Assert.Equal("An essay that this link names is no longer published here.", each));
    }

    [Fact]
    public async Task Codes_stay_when_headings_are_written_anew_and_moved()
    {
        JsonArray essays = await EssaysAsync();
        JsonArray now = essays.DeepClone().AsArray();
        JsonArray sections = now[0]!["sections"]!.AsArray();
        JsonNode last = sections[^1]!;
        sections.RemoveAt(sections.Count - 1);
        sections.Insert(0, last);
        last["title"] = "Other words";
        string link = (await RunAsync(new { essays, write = new[] { new Selection([[0, sections.Count - 1]], "", "", "", "2026-11-21") }, read = Array.Empty<string>() })).Written[0];

        Read read = (await RunAsync(new { essays, now, write = Array.Empty<Selection>(), read = new[] { $"#{link}" } })).Read[0];

        Assert.Equal((string?)last["id"], read.Items.Single()[1].GetString());
        Assert.Empty(read.Changes);
    }

    [Theory]
    [InlineData("#s=__proto__")]
    [InlineData("#s=constructor.__proto__.toString&t=__proto__&__proto__=1&polluted=1")]
    [InlineData("#s=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("#s=%E0%A4%A&t=%&n=%C0%80&d=%")]
    [InlineData("#s=....................")]
    [InlineData("#s=aaaabbb.aaaabbbccc.aaaabbbcccdd&d=99999999&m=20260230")]
    [InlineData("#")]
    [InlineData("")]
    public async Task A_hostile_address_names_nothing(string address)
    {
        JsonArray essays = await EssaysAsync();

        Told told = await RunAsync(new { essays, write = Array.Empty<Selection>(), read = new[] { address } });

        Assert.Empty(told.Read[0].Items);
        Assert.Equal(("", ""), (told.Read[0].Due, told.Read[0].Made));
        Assert.Null(told.Polluted);
    }

    [Fact]
    public async Task A_megabyte_is_not_read_and_a_thousand_names_are_cut()
    {
        JsonArray essays = await EssaysAsync();
        string whole = (string)essays[0]!["code"]! + (string)essays[0]!["mark"]!;

        Told told = await RunAsync(new { essays, write = Array.Empty<Selection>(), read = new[] { "#s=" + whole + "&n=" + new string('x', 1_000_000), "#s=" + string.Join('.', Enumerable.Repeat(whole, 900)) } });

        Assert.True(told.Read[0].IsTooLong);
        Assert.Empty(told.Read[0].Items);
        Assert.Single(told.Read[1].Items);
    }

    internal static async Task<JsonArray> EssaysAsync() => JsonNode.Parse(await WholeSite.ReadAsync("/sections.json"))!["essays"]!.AsArray();

    private static Selection Random(Random chance, JsonArray essays)
    {
        HashSet<(int, int)> items = [];
        int[] whole = [.. Enumerable.Range(0, essays.Count).Where(_ => chance.Next(8) == 0)];
        for (int i = chance.Next(1, 12); i > 0; i--)
        {
            int essay = chance.Next(essays.Count);
            int count = essays[essay]!["sections"]!.AsArray().Count;
            items.Add((essay, whole.Contains(essay) || count == 0 ? -1 : chance.Next(count)));
        }

        return new Selection([.. items.Select(each => new[] { each.Item1, each.Item2 })], chance.Next(2) == 0 ? "" : "A title & <more> + ü", "Read; then = think #1\nand again", "2026-12-04", "2026-11-21");
    }

    private static Task<Told> RunAsync(object given) => NodeScript.RunAsync<Told>("Teaching/selections.mjs", JsonSerializer.SerializeToNode(given, JsonSerializerOptions.Web)!);

    /// <param name="Items">Each a place in the list of essays, and one in its sections; -1 for the whole essay.</param>
    private sealed record Selection(int[][] Items, string Title, string Note, string Due, string Made);

    private sealed record Told(IReadOnlyList<string> Written, IReadOnlyList<Read> Again, IReadOnlyList<Read> Read, string? Polluted);

    private sealed record Read(IReadOnlyList<JsonElement[]> Items, IReadOnlyList<string> Changes, string Title, string Note, string Due, string Made, bool IsTooLong);
}
