using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Documents;
using Site.Emitting;
using Site.Tests.Unit.Commands;

namespace Site.Tests.Unit.Rendering;

/// <summary>Editions frozen in a copy of the project's own input, whose content then changes.</summary>
public sealed partial class EditionTests : IDisposable
{
    private const string Fact = "claude-share-80";
    private const string Reason = "A test says that the source was misread.";

    private readonly TempFolder folder = new();

    public EditionTests()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.At("input"), "*", SearchOption.AllDirectories).Where(each => !IsOfEditions(each)))
        {
            string copy = folder.At(Path.Combine("input", Path.GetRelativePath(Repository.At("input"), path)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        // The project's own editions are promises of the project's own site.
        string promises = folder.At("input/embeds.yml");
        File.WriteAllText(promises, string.Concat(File.ReadAllLines(promises).Where(each => !each.Contains("/frozen/", StringComparison.Ordinal)).Select(each => each + "\n")));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_edition_stays_as_it_was_when_numbers_words_looks_and_models_change_and_says_what_changed()
    {
        await FreezeAsync("chart code-share");
        await FreezeAsync("scenario loop");
        Dictionary<string, string> before = Frozen();
        string[] hashes = [.. before.Keys.Select(each => each.Split('/')[0]).Distinct()];

        Edit("ledger/facts/evidence.yml", ChangeTheNumber);
        Edit("site.yml", text => text.Replace("title: Closing the Loop", "title: Opening the Loop", StringComparison.Ordinal));
        Edit("charts/code-share.yml", text => text.Replace("title: ", "title: Again, ", StringComparison.Ordinal));
        folder.Write("input/css/embed.css", "@layer embed { body { color: red } }\n");
        folder.Write("input/js/embed-chart.js", "console.log(1);\n");
        BuildResult built = await BuildAsync();

        Dictionary<string, string> after = built.Files
            .Where(each => each.Path.Value.StartsWith("frozen/", StringComparison.Ordinal))
            .ToDictionary(each => each.Path.Value["frozen/".Length..], each => Hash(each.Make().Span));
        Assert.Equal(before.OrderBy(each => each.Key, StringComparer.Ordinal), after.OrderBy(each => each.Key, StringComparer.Ordinal));
        Assert.Contains("body{color:red}", Read(built, "/embed/charts/code-share/"), StringComparison.Ordinal);

        string chart = hashes.Single(each => Read(built, $"/notices/{each}.json").Contains("\"kind\": \"chart\"", StringComparison.Ordinal));
        JsonElement notice = Json(Read(built, $"/notices/{chart}.json"));
        Assert.Equal("corrected", notice.GetProperty("state").GetString());
        Assert.Equal($"Corrected on 3 December 2026: {Reason} A newer version exists.", notice.GetProperty("text").GetString());
        Assert.EndsWith("/charts/code-share/", notice.GetProperty("newer").GetString(), StringComparison.Ordinal);
        Assert.Equal(Reason, notice.GetProperty("corrections")[0].GetProperty("reason").GetString());
        Assert.Equal("2026-12-03", notice.GetProperty("corrections")[0].GetProperty("date").GetString());

        // Who shows the number, then and now, is named wherever the correction is told.
        string told = Read(built, "/corrections/");
        Assert.Contains($"href=\"/frozen/{chart}/\"", told, StringComparison.Ordinal);
        Assert.Contains("href=\"/charts/code-share/\"", told, StringComparison.Ordinal);
        Assert.Contains("href=\"/essays/", told[told.IndexOf(Reason, StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains($"href=\"/frozen/{chart}/\"", Read(built, $"/ledger/{Fact}/"), StringComparison.Ordinal);
        XElement entry = XDocument.Parse(Read(built, "/corrections.xml")).Root!.Elements().First(each => each.Name.LocalName == "entry");
        Assert.Contains(entry.Elements(), each => each.Attribute("rel")?.Value == "related" && each.Attribute("href")!.Value.EndsWith($"/frozen/{chart}/", StringComparison.Ordinal));
        Assert.Contains("As it was, in: ", entry.Elements().Single(each => each.Name.LocalName == "summary").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_a_closed_set_of_files_whose_hashes_anyone_can_make_again()
    {
        await FreezeAsync("chart code-share");
        await FreezeAsync("scenario loop");

        foreach (string edition in Directory.GetDirectories(folder.At("input/editions")))
        {
            JsonElement manifest = Json(File.ReadAllText(Path.Combine(edition, "manifest.json")));
            string[] names = [.. Directory.GetFiles(edition).Select(each => Path.GetFileName(each)).Where(each => each != "manifest.json").Order(StringComparer.Ordinal)];
            Assert.Equal(names, manifest.GetProperty("files").EnumerateObject().Select(each => each.Name));
            string lines = string.Concat(names.Select(each => $"{Hash(File.ReadAllBytes(Path.Combine(edition, each)))}  {each}\n"));
            Assert.Equal(lines, string.Concat(manifest.GetProperty("files").EnumerateObject().Select(each => $"{each.Value.GetString()}  {each.Name}\n")));
            Assert.Equal(Path.GetFileName(edition), Hash(Encoding.UTF8.GetBytes(lines))[..32]);
            Assert.Equal("2026-11-21", manifest.GetProperty("date").GetString());

            // Outside of scripts and styles, whose bytes the policy names, no address begins at the root of a site; each file named is there.
            string markup = Inside().Replace(File.ReadAllText(Path.Combine(edition, "index.html")), "");
            Assert.DoesNotMatch("(=|:)(\"|&quot;)/", markup);
            Assert.DoesNotContain("oembed", markup, StringComparison.Ordinal);
            string[] named = [.. Beside().Matches(markup).Select(each => each.Groups["name"].Value).Distinct()];
            Assert.Equal(named.Append("index.html").Append("picture.svg").Order(StringComparer.Ordinal), names);
        }
    }

    [Fact]
    public async Task The_same_frozen_again_changes_nothing_and_something_else_makes_a_second_edition()
    {
        await FreezeAsync("chart code-share");
        string[] first = [.. Frozen().Keys];
        CommandRun again = await RunAsync("freeze chart code-share --date 2027-01-01");
        string[] second = [.. Frozen().Keys];
        Edit("charts/code-share.yml", text => text.Replace("title: ", "title: Again, ", StringComparison.Ordinal));
        await FreezeAsync("chart code-share");

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("is there already, with the same bytes; nothing was changed", again.Out, StringComparison.Ordinal);
        Assert.Equal(first, second);
        BuildResult built = await BuildAsync();
        Edition[] editions = [.. built.Editions];
        Assert.Equal([1, 2], editions.Select(each => each.Number));
        Assert.Equal(editions.Select(each => $"- address: {each.Url}"), File.ReadLines(folder.At("input/embeds.yml")).Where(each => each.Contains("/frozen/", StringComparison.Ordinal)));
        Assert.Equal("newer", Json(Read(built, editions[0].NoticeUrl)).GetProperty("state").GetString());
        Assert.Equal("current", Json(Read(built, editions[1].NoticeUrl)).GetProperty("state").GetString());

        // The newest is what the page offers to show and to cite; the list has both.
        string page = Read(built, "/charts/code-share/");
        Assert.Contains($"\"frozenUrl\":\"https://closing-the-loop.netlify.app{editions[1].Url}\"", page, StringComparison.Ordinal);
        Assert.Contains($"edition {editions[1].ShortHash}", page, StringComparison.Ordinal);
        string list = Read(built, "/editions/");
        Assert.All(editions, each => Assert.Contains($"href=\"{each.Url}\"", list, StringComparison.Ordinal));
        Assert.All(editions, each => Assert.Contains($"src=\"{each.PictureUrl}\"", list, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("freeze chart code-shares", 2, "did you mean 'code-share'?")]
    [InlineData("freeze scenario code-share", 2, "there is no scenario 'code-share'")]
    [InlineData("freeze chart code-share --date 2026-02-30", 2, "'2026-02-30' is not a day")]
    public async Task What_is_not_there_cannot_be_frozen(string line, int exitCode, string words)
    {
        CommandRun run = await RunAsync(line);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("input/editions")));
    }

    [Fact]
    public async Task A_site_with_a_finding_is_not_frozen_even_if_it_could_be_built()
    {
        folder.Write("input/stray.txt", "nobody reads this");

        CommandRun run = await RunAsync("freeze chart code-share");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("SITE1009", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was frozen", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("input/editions")));
    }

    /// <summary>Lets the fact have had another number, until a day after the freeze.</summary>
    private static string ChangeTheNumber(string text)
    {
        int start = text.IndexOf($"- id: {Fact}\n", StringComparison.Ordinal);
        int end = text.IndexOf("\n- id: ", start, StringComparison.Ordinal);
        string fact = text[start..end].TrimEnd().Replace("      value: 80\n", "      value: 75\n", StringComparison.Ordinal);
        return $"{text[..start]}{fact}\n    - date: 2026-12-03\n      value: 80\n      reason: {Reason}\n{text[end..]}";
    }

    private async Task FreezeAsync(string what)
    {
        CommandRun run = await RunAsync($"freeze {what} --date 2026-11-21");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    private Task<CommandRun> RunAsync(string line) => CommandRun.InAsync(folder, line, build: SiteBuild.RunAsync);

    private async Task<BuildResult> BuildAsync()
    {
        BuildResult built = await SiteBuild.RunAsync(new BuildRequest(folder.At("input")));
        Assert.DoesNotContain(built.Found.Sorted.Select(each => $"{each.Where.Source.Path}: {each.What}"), each => !each.StartsWith("css/", StringComparison.Ordinal));
        return built;
    }

    /// <summary>The hash of each file of all editions, by its path.</summary>
    private Dictionary<string, string> Frozen() => Directory.GetFiles(folder.At("input/editions"), "*", SearchOption.AllDirectories)
        .ToDictionary(each => Path.GetRelativePath(folder.At("input/editions"), each).Replace('\\', '/'), each => Hash(File.ReadAllBytes(each)));

    private void Edit(string path, Func<string, string> change)
    {
        string file = folder.At(Path.Combine("input", path));
        string before = File.ReadAllText(file);
        string after = change(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(file, after);
    }

    private static bool IsOfEditions(string path) => Path.GetRelativePath(Repository.At("input"), path).StartsWith("editions", StringComparison.Ordinal);

    private static string Read(BuildResult built, string url) => Encoding.UTF8.GetString(built.Files.Single(each => each.Path == OutputPath.OfUrl(url)).Make().Span);

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    [GeneratedRegex("<script>.*?</script>|<script type=\"module\">.*?</script>|<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Inside();

    [GeneratedRegex("\"\\./(?<name>[^\"#?]+)\"")]
    private static partial Regex Beside();
}
