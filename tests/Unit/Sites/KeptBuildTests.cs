using Site.Diagnostics;

namespace Site.Tests.Unit.Sites;

/// <summary>A build that is handed what the one before it kept comes to what a build by itself comes to.</summary>
public sealed class KeptBuildTests : IDisposable
{
    private const string Essay = "essays/start/the-loop.md";
    private const string Facts = "ledger/facts/claims.yml";

    private readonly TempFolder folder = new();
    private readonly KeptWork kept = KeptWork.ForManyBuilds();

    public KeptBuildTests()
    {
        Copy(Repository.At("tests", "sites", "_base", "small"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Whatever_is_edited_the_outcome_is_that_of_a_fresh_build()
    {
        var chance = new Random(20261121);
        string[] files = [.. Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Dictionary<string, string> good = files.ToDictionary(each => each, File.ReadAllText);
        int refused = 0;

        for (int edit = 0; edit < 120; edit++)
        {
            string file = files[chance.Next(files.Length)];
            Edit(file, good[file], chance);
            refused += AssertAsFresh($"edit {edit} of {Path.GetRelativePath(folder.FullName, file)}").Found.Count > 0 ? 1 : 0;
        }

        Assert.InRange(refused, 20, 119);
    }

    [Fact]
    public void A_slip_is_told_again_in_each_build_until_it_is_mended()
    {
        string text = File.ReadAllText(folder.At(Essay));
        folder.Write(Essay, text + "\nThere are 4711 of them.\n");

        Assert.Equal(AssertAsFresh("first").Printed, AssertAsFresh("second").Printed);
        Assert.Contains("4711", AssertAsFresh("third").Printed, StringComparison.Ordinal);

        folder.Write(Essay, text);
        Assert.Empty(AssertAsFresh("mended").Found);
    }

    [Fact]
    public void A_fact_that_changes_is_held_against_essays_that_have_not()
    {
        Assert.Empty(AssertAsFresh("before").Found);
        string facts = File.ReadAllText(folder.At(Facts));

        folder.Write(Facts, facts.Replace("80", "81", StringComparison.Ordinal));

        Assert.Contains(AssertAsFresh("after").Found, each => each.Where.Source.Path.Value == Essay);
    }

    /// <summary>Nothing is said of what a broken file may hold; when it is gone, it holds nothing.</summary>
    [Theory]
    [InlineData("site.yml", "title: [")]
    [InlineData("ledger/sources.yml", "- id: [")]
    [InlineData(Facts, "- id: [")]
    [InlineData("data/growth.csv", "year,\n\n\n")]
    [InlineData("scenarios/growth/scenario.yml", "title: [")]
    [InlineData("charts/growth.yml", "title: [")]
    [InlineData(Essay, "---\ntitle: [\n---\n")]
    public void A_broken_file_that_is_then_removed_is_missed(string path, string broken)
    {
        Copy(Repository.At("tests", "specs", "input"));
        AssertAsFresh("whole");

        folder.Write(path, broken);
        AssertAsFresh("broken");

        File.Delete(folder.At(path));
        AssertAsFresh("removed");
    }

    private void Copy(string from)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        }
    }

    private static void Edit(string file, string good, Random chance)
    {
        int at = chance.Next(good.Length);
        string text = chance.Next(5) switch
        {
            0 => good,
            1 => good.Remove(at, Math.Min(chance.Next(1, 12), good.Length - at)),
            2 => good.Insert(at, "7"),
            3 => good.Insert(at, "\n"),
            _ => good + "\n",
        };
        File.WriteAllText(file, text);
    }

    private SiteCaseResult AssertAsFresh(string moment)
    {
        SiteCaseResult again = SiteCase.Build(folder.FullName, kept);
        SiteCaseResult fresh = SiteCase.Build(folder.FullName, KeptWork.None);
        Assert.True(again.Printed == fresh.Printed, $"{moment}:\n{again.Printed}\ninstead of\n{fresh.Printed}");
        Assert.Equal(fresh.Files.Select(each => each.Path), again.Files.Select(each => each.Path));
        foreach ((var one, var other) in fresh.Files.Zip(again.Files))
        {
            Assert.True(one.Make().Span.SequenceEqual(other.Make().Span), $"{moment}: {one.Path} differs");
        }

        return again;
    }
}
