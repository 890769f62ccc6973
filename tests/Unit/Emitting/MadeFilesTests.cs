using System.Collections.Concurrent;
using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

/// <summary>All files of a site are made, where nothing that they wait for can wait for them.</summary>
public sealed class MadeFilesTests
{
    [Fact]
    public void Each_file_is_made_once_and_on_none_of_the_threads_that_shared_work_is_spread_over()
    {
        ConcurrentBag<bool> isPooled = [];
        ConcurrentDictionary<string, int> used = [];
        OutputFile[] files = [.. Enumerable.Range(0, 100).Select(i => OutputFile.Text($"/{i}.txt", () =>
        {
            isPooled.Add(Thread.CurrentThread.IsThreadPoolThread);
            return $"{i}";
        }))];

        MadeFiles.Each(files, (file, bytes) => used[file.Path.Value] = bytes.Length);

        Assert.Equal(100, isPooled.Count);
        Assert.DoesNotContain(true, isPooled);
        Assert.Equal(files.ToDictionary(each => each.Path.Value, each => each.Make().Length), used);
    }

    [Fact]
    public void A_failure_is_thrown_as_it_is_and_the_rest_is_left()
    {
        int made = 0;
        OutputFile[] files = [OutputFile.Text("/0.txt", () => throw new InvalidDataException("no good")), .. Enumerable.Range(1, 5000).Select(i => OutputFile.Text($"/{i:0000}.txt", () =>
        {
            Interlocked.Increment(ref made);
            Thread.Sleep(1);
            return "";
        }))];

        InvalidDataException thrown = Assert.Throws<InvalidDataException>(() => MadeFiles.Each(files, (_, _) => { }));

        Assert.Equal("no good", thrown.Message);
        Assert.InRange(made, 0, 2500);
    }
}
