using Site.Files;

namespace Site.Tests.Unit.Files;

public sealed class WorkFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_killed_build_left_is_gone_after_the_next()
    {
        folder.Write("work-1a2b.3c4.lock", "");
        folder.Write("work-1a2b.3c4/in/site.css", "half of it");
        folder.Write("picture-1.png", "kept");

        WorkFolder.In(folder.FullName).Dispose();

        Assert.Equal(["picture-1.png"], Directory.EnumerateFileSystemEntries(folder.FullName).Select(each => Path.GetFileName(each)!));
    }

    [Fact]
    public void What_another_build_is_at_stays()
    {
        using WorkFolder other = WorkFolder.In(folder.FullName);
        File.WriteAllText(other.At("site.css"), "at work");

        WorkFolder.In(folder.FullName).Dispose();

        Assert.Equal("at work", File.ReadAllText(other.At("site.css")));
    }

    [Fact]
    public void Many_at_once_never_share_one()
    {
        Parallel.For(0, 200, i =>
        {
            using WorkFolder own = WorkFolder.In(folder.FullName);
            File.WriteAllText(own.At("name"), $"{i}");
            Thread.Yield();
            Assert.Equal([$"{i}"], Directory.GetFiles(own.FullName).Select(File.ReadAllText));
        });

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullName));
    }
}
