using Site.Tests.Unit.Preview;

namespace Site.Tests.Unit.Loading;

/// <summary>A build that reads what somebody is changing comes to a site or to findings, never to a fault.</summary>
public sealed class ChangingInputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_that_come_go_and_grow_while_they_are_read_break_nothing()
    {
        string small = Repository.At("tests", "sites", "_base", "small");
        foreach (string file in Directory.GetFiles(small, "*", SearchOption.AllDirectories))
        {
            folder.Write($"input/{Path.GetRelativePath(small, file)}", File.ReadAllText(file));
        }

        var edits = new RandomEdits(folder.At("input"), new Random(Seeds.Int));
        using var stop = new CancellationTokenSource();
        Task editing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await edits.NextAsync();
            }
        });

        int builds = Seeds.Times(sample: 60, full: 2000);
        for (int i = 0; i < builds; i++)
        {
            BuildResult built = await SiteBuild.RunAsync(new BuildRequest(folder.At("input")));
            Assert.True(built.Found.HasErrors || built.Files.Count > 0);
            Assert.All(built.Found.Sorted, each => Assert.NotEqual("", each.Fix));
        }

        await stop.CancelAsync();
        await editing;
        edits.Mend();
        Assert.False((await SiteBuild.RunAsync(new BuildRequest(folder.At("input")))).Found.HasErrors);
    }
}
