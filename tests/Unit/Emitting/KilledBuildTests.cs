using System.Diagnostics;
using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

public sealed class KilledBuildTests : IDisposable
{
    private readonly TempFolder folder = new();

    public KilledBuildTests() => Directory.CreateDirectory(folder.At("input"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_the_one_site_or_the_other_whole()
    {
        var moments = new Random(1);
        SortedDictionary<string, string>[] whole = [MadeSite.Whole(MadeSite.Of("one", pages: 60)), MadeSite.Whole(MadeSite.Of("two", pages: 60))];
        SiteEmitter.Emit(MadeSite.Of("one", pages: 60), MadeSite.Place(folder));

        for (int i = 0; i < 8; i++)
        {
            using Process writer = EmittingProcess.StartForever(folder, "two", "one");
            writer.StandardOutput.ReadLine();
            Thread.Sleep(moments.Next(2, 60));
            writer.Kill();
            writer.WaitForExit();

            SortedDictionary<string, string> left = MadeSite.Read(folder.At("output"));
            Assert.Contains(whole, each => each.SequenceEqual(left));
        }
    }

    [Fact]
    public void The_next_build_removes_what_a_killed_one_left()
    {
        using (Process writer = EmittingProcess.StartForever(folder, "one", "two"))
        {
            writer.StandardOutput.ReadLine();
            SpinWait.SpinUntil(() => Directory.Exists(folder.At("output.building/new")), TimeSpan.FromSeconds(5));
            writer.Kill();
            writer.WaitForExit();
        }

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("three"), MadeSite.Place(folder));

        Assert.Null(result.Problem);
        Assert.Equal(MadeSite.Whole(MadeSite.Of("three")), MadeSite.Read(folder.At("output")));
        Assert.False(Directory.Exists(folder.At("output.building")));
    }

    [Fact]
    public void A_build_that_was_killed_between_two_renames_is_repaired()
    {
        SiteEmitter.Emit(MadeSite.Of("old"), MadeSite.Place(folder));
        folder.Write("output.building/lock", "");
        Directory.Move(folder.At("output"), folder.At("output.building/old"));
        folder.Write("output.building/new/index.html", "half of a site");

        new FolderSwap(folder.At("output"), folder.At("output.building")).Repair();

        Assert.Equal(MadeSite.Whole(MadeSite.Of("old")), MadeSite.Read(folder.At("output")));
        Assert.Equal(["lock"], Directory.EnumerateFileSystemEntries(folder.At("output.building")).Select(each => Path.GetFileName(each)!));
    }

    [Fact]
    public void A_system_that_cannot_exchange_folders_gets_the_new_site_in_two_renames()
    {
        folder.Write("output/index.html", "old");
        folder.Write("output.building/new/index.html", "new");
        var swap = new FolderSwap(folder.At("output"), folder.At("output.building"));

        swap.RunInTwoSteps();
        swap.Clean();

        Assert.Equal("new", File.ReadAllText(folder.At("output/index.html")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.At("output.building")));
    }

    [Fact]
    public void A_rename_that_fails_halfway_brings_the_old_site_back()
    {
        folder.Write("output/index.html", "old");
        Directory.CreateDirectory(folder.At("output.building"));
        var swap = new FolderSwap(folder.At("output"), folder.At("output.building"));

        Assert.ThrowsAny<IOException>(swap.RunInTwoSteps);
        swap.Clean();

        Assert.Equal("old", File.ReadAllText(folder.At("output/index.html")));
    }
}
