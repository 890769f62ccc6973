using Site.Preview;

namespace Site.Tests.Unit.Preview;

public sealed class ChangeQueueTests
{
    private readonly ChangeQueue queue = new();

    [Fact]
    public async Task Changes_that_follow_each_other_closely_are_taken_together()
    {
        queue.Add("/b");
        queue.Add("/a");
        queue.Add("/b");

        Changes taken = await queue.TakeAsync(CancellationToken.None);

        Assert.Equal(["/a", "/b"], taken.Paths);
        Assert.False(taken.MayBeAnything);
        Assert.False(queue.HasMore);
    }

    [Fact]
    public async Task Whoever_saves_without_pause_does_not_keep_the_rest_waiting()
    {
        using var stop = new CancellationTokenSource();
        Task saving = Task.Run(async () =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                queue.Add($"/{i}");
                await Task.Delay(1);
            }
        });

        Task<Changes> taking = queue.TakeAsync(CancellationToken.None);

        Assert.NotEmpty((await taking.WaitAsync(TimeSpan.FromSeconds(5))).Paths);
        await stop.CancelAsync();
        await saving;
    }

    [Fact]
    public async Task Changes_that_were_lost_may_be_of_anything()
    {
        queue.Add("/a");
        queue.AddEverything();

        Changes taken = await queue.TakeAsync(CancellationToken.None);

        Assert.Equal(["/a"], taken.Paths);
        Assert.True(taken.MayBeAnything);
    }
}
