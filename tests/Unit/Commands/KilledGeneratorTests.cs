using System.Diagnostics;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Commands;

/// <summary>The generator as it runs for people, ended at any moment. <c>dotnet run --project tests/benchmarks kills</c> ends it a hundred times.</summary>
public sealed class KilledGeneratorTests : IDisposable
{
    private static readonly (string Name, int ExitCode)[] Signals = [("TERM", 143), ("INT", 130), ("KILL", 137)];

    private readonly TempFolder folder = new();
    private readonly ITestOutputHelper output;

    public KilledGeneratorTests(ITestOutputHelper output)
    {
        this.output = output;
        foreach (string site in new[] { "one", "two" })
        {
            GeneratorProcess.Copy(Repository.At("tests", "sites", "_base", "small"), folder.At(site));
        }

        File.AppendAllText(folder.At("two/pages/about.md"), "\nIt is another site now.\n");
        folder.Write("two/pages/more.md", "---\ntitle: More\nsummary: More of it.\npublished: 2026-11-21\n---\n\nMore.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ended_at_any_moment_it_leaves_the_old_site_or_the_new_one_whole()
    {
        int kills = Seeds.Times(sample: 9, full: 100);
        output.WriteLine($"SITE_SEED={Seeds.Run}");
        var chance = new Random(Seeds.Int);
        var whole = new Dictionary<string, SortedDictionary<string, string>> { ["one"] = await BuildAsync("one", "whole-one"), ["two"] = await BuildAsync("two", "whole-two") };
        long start = Stopwatch.GetTimestamp();
        await BuildAsync("one", "output");
        double longest = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

        int changed = 0;
        for (int i = 0; i < kills; i++)
        {
            string site = i % 2 == 0 ? "two" : "one";
            (string signal, int exitCode) = Signals[i % Signals.Length];
            using Process build = Start(site, "output");
            await Task.Delay(chance.Next((int)longest));
            Process.Start("kill", [$"-{signal}", $"{build.Id}"]).WaitForExit();
            (int ended, string said) = await GeneratorProcess.EndAsync(build);

            SortedDictionary<string, string> left = GeneratorProcess.Hashes(folder.At("output"));
            Assert.True(ended == 0 || ended == exitCode, $"{signal} ended it with {ended}: {said}");
            Assert.Contains(whole.Values, each => each.SequenceEqual(left));
            Assert.True(ended != 0 || whole[site].SequenceEqual(left), "it said that it had written the site");
            changed += whole[site].SequenceEqual(left) ? 1 : 0;
        }

        Assert.Equal(whole["two"], await BuildAsync("two", "output"));
        Assert.Equal(["one", "output", "two", "whole-one", "whole-two"], Directory.EnumerateFileSystemEntries(folder.FullName).Select(each => Path.GetFileName(each)!).Order(StringComparer.Ordinal));
        output.WriteLine($"measured: builds ended by TERM, INT or KILL after which the output is the old or the new, whole = {kills} of {kills}, {changed} of them the new");
    }

    [Fact]
    public async Task Of_two_at_once_each_writes_its_site_whole_or_is_refused_in_words()
    {
        SortedDictionary<string, string>[] whole = [await BuildAsync("one", "whole-one"), await BuildAsync("two", "whole-two")];

        using Process first = Start("one", "output");
        using Process second = Start("two", "output");
        (int ExitCode, string Said)[] ended = await Task.WhenAll(GeneratorProcess.EndAsync(first), GeneratorProcess.EndAsync(second));

        Assert.All(ended, each => Assert.True(each.ExitCode == 0 || each.Said.Contains("error SITE5006: another build is writing this folder", StringComparison.Ordinal), each.Said));
        Assert.Contains(whole, each => each.SequenceEqual(GeneratorProcess.Hashes(folder.At("output"))));
        Assert.False(Directory.Exists(folder.At("output.building")));
    }

    private Process Start(string site, string to) => GeneratorProcess.Start("--input", folder.At(site), "--output", folder.At(to));

    private async Task<SortedDictionary<string, string>> BuildAsync(string site, string to)
    {
        using Process build = Start(site, to);
        (int exitCode, string said) = await GeneratorProcess.EndAsync(build);
        Assert.True(exitCode == 0, said);
        return GeneratorProcess.Hashes(folder.At(to));
    }
}
