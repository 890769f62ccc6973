using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

public sealed class BuildsAtOnceTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_two_builds_at_once_one_waits()
    {
        OutputPlace place = MadeSite.Place(folder);
        SortedDictionary<string, string>[] whole = [MadeSite.Whole(MadeSite.Of("one")), MadeSite.Whole(MadeSite.Of("two"))];

        for (int i = 0; i < 10; i++)
        {
            EmitResult[] results = new EmitResult[2];
            Parallel.Invoke(
                () => results[0] = SiteEmitter.Emit(MadeSite.Of("one"), place),
                () => results[1] = SiteEmitter.Emit(MadeSite.Of("two"), place));

            Assert.All(results, each => Assert.Null(each.Problem));
            SortedDictionary<string, string> written = MadeSite.Read(folder.At("output"));
            Assert.Contains(whole, each => each.SequenceEqual(written));
        }

        Assert.False(Directory.Exists(place.WorkFolder));
    }

    [Fact]
    public void A_build_that_has_waited_long_enough_is_refused_in_words()
    {
        OutputPlace place = MadeSite.Place(folder);
        SiteEmitter.Emit(MadeSite.Of("one"), place);
        using BuildLock? other = BuildLock.Take(place.WorkFolder, TimeSpan.Zero);

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("two"), place, patience: TimeSpan.FromMilliseconds(60));

        Assert.Equal("SITE5006", result.Problem!.Kind.Code);
        Assert.Equal("another build is writing this folder", result.Problem.What);
        Assert.Equal(MadeSite.Whole(MadeSite.Of("one")), MadeSite.Read(folder.At("output")));
    }

    [Fact]
    public void Many_builds_never_hold_the_lock_together()
    {
        int holders = 0;
        int most = 0;
        string work = folder.At("output.building");

        Parallel.For(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ =>
        {
            using BuildLock? alone = BuildLock.Take(work, TimeSpan.FromSeconds(30));
            most = Math.Max(most, Interlocked.Increment(ref holders));
            Thread.Yield();
            Interlocked.Decrement(ref holders);
        });

        Assert.Equal(1, most);
        Assert.False(Directory.Exists(work));
    }
}
