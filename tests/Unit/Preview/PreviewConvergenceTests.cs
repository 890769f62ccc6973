using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Preview;

/// <summary>Whatever happens to the input, the preview comes to what a build by itself gives. <c>dotnet run --project tests/benchmarks edits</c> tries many more edits.</summary>
public sealed class PreviewConvergenceTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task After_any_edits_every_page_is_that_of_a_fresh_build()
    {
        int rounds = Seeds.Times(sample: 16, full: 300);
        output.WriteLine($"SITE_SEED={Seeds.Run}");
        var chance = new Random(Seeds.Int);
        using var folder = new TempFolder();
        CopySite(folder);
        var edits = new RandomEdits(folder.At("input"), chance);
        await using PreviewRun preview = await PreviewRun.StartAsync(folder, SiteBuild.RunAsync);

        int edited = 0;
        int refused = 0;
        List<string> done = [];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = chance.Next(1, 4); i > 0; i--)
            {
                done.Add(await edits.NextAsync());
                edited++;
            }

            refused += await AssertConvergedAsync(preview, folder, done) ? 0 : 1;
        }

        edits.Mend();
        Assert.True(await AssertConvergedAsync(preview, folder, [.. done, "mended all"]));
        output.WriteLine($"measured: random edits, renames, deletions and half saves after which the preview shows what a fresh build gives = {edited} of {edited}, in {rounds} rounds, {refused} of them with findings");
    }

    /// <returns>Whether the input is good.</returns>
    private static async Task<bool> AssertConvergedAsync(PreviewRun preview, TempFolder folder, List<string> done)
    {
        BuildResult fresh = await SiteBuild.RunAsync(new BuildRequest(folder.At("input")));
        string difference = "";
        long end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        do
        {
            await Task.Delay(20);
            difference = Directory.Exists(folder.At("input")) ? Difference(preview.State.Now, fresh) : Gone(preview.State.Now);
        }
        while (difference != "" && Environment.TickCount64 < end);

        Assert.True(difference == "", $"{difference}\nafter: {string.Join("; ", done.TakeLast(8))}");
        return !fresh.Found.HasErrors;
    }

    private static string Gone(PreviewMoment now) => now.Trouble.StartsWith("the input folder is gone", StringComparison.Ordinal) ? "" : $"it says '{now.Trouble}', and not that the input folder is gone";

    private static string Difference(PreviewMoment now, BuildResult fresh)
    {
        if (fresh.Found.HasErrors)
        {
            string[] wanted = [.. fresh.Found.Sorted.Select(each => DiagnosticText.Write(each, "input"))];
            return now.Findings.SequenceEqual(wanted) ? "" : $"it tells\n{string.Join('\n', now.Findings)}\ninstead of\n{string.Join('\n', wanted)}";
        }

        return now.Trouble != "" ? $"it is in trouble: {now.Trouble} {string.Join('\n', now.Findings)}"
            : now.Site is null ? "it shows nothing"
            : fresh.Files.Where(each => !ServedSite.HostOnly.Contains(each.Path.Value)).Select(each => Differs(now, each)).FirstOrDefault(each => each != "", "");
    }

    private static string Differs(PreviewMoment now, OutputFile file)
    {
        // Of the three parts of a page the one between is the preview's own script.
        if (now.Site!.Find(file.Path.Url).File is not { } served)
        {
            return $"{file.Path} is missing";
        }

        byte[] bytes = [.. served.Parts.Count == 3 ? [.. served.Parts[0].Span, .. served.Parts[2].Span] : served.Parts[0].ToArray()];
        return file.Make().Span.SequenceEqual(bytes) ? "" : $"{file.Path} differs";
    }

    private static void CopySite(TempFolder folder)
    {
        foreach (string part in new[] { "small", "scenario", "teaching", "paths" })
        {
            string from = Repository.At("tests", "sites", "_base", part);
            foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            {
                folder.Write(Path.Combine("input", Path.GetRelativePath(from, file)), File.ReadAllText(file));
            }
        }
    }
}
