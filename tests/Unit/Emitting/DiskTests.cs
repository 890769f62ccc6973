using System.Diagnostics;
using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

/// <summary>Disks that refuse, made for a process of its own in namespaces of the kernel. Where the machine grants none, these tests fail and say so.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly TempFolder folder = new();

    public DiskTests()
    {
        Directory.CreateDirectory(folder.At("site/input"));
        (OutputPlace? place, _) = OutputPlace.Find(folder.At("site/output"), folder.At("site/input"), Path.GetTempPath(), homeFolder: "");
        SiteEmitter.Emit(MadeSite.Of("old"), place!);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_disk_is_told_and_the_old_site_stays() => AssertOldSiteStays(
        "there is no room left on the disk",
        """
        cp -r site saved
        unshare -rm sh -c 'mount -t tmpfs -o size=1m none site && cp -r saved/* site && head -c 900000 /dev/zero > site/filler && "$@"; echo $?; diff -r saved site' sh "$@"
        """);

    [Fact]
    public void A_read_only_disk_is_told_and_the_old_site_stays() => AssertOldSiteStays(
        "the disk is read-only",
        """
        cp -r site saved
        unshare -rm sh -c 'mount --bind site site && mount -o remount,bind,ro site && "$@"; echo $?; diff -r saved site' sh "$@"
        """);

    [Fact]
    public void A_folder_that_may_not_be_written_is_told_and_the_old_site_stays() => AssertOldSiteStays(
        "you may not write there",
        """
        cp -r site saved
        chmod a-w site
        unshare -U "$@"; echo $?; diff -r saved site
        chmod u+w site
        """);

    [Fact]
    public void A_file_that_is_larger_than_allowed_is_told_and_the_old_site_stays() => AssertOldSiteStays(
        "a file is larger than the system allows",
        """
        cp -r site saved
        (ulimit -f 1; "$@"; echo $?); diff -r saved site
        """);

    private void AssertOldSiteStays(string words, string shell)
    {
        using Process writer = EmittingProcess.Start(folder.At("site"), "new", $"exec 2>&1\ncd '{folder.FullName}'\n{shell}");
        string[] said = writer.StandardOutput.ReadToEnd().TrimEnd().Split('\n');

        Assert.Equal("ready", said[0]);
        Assert.Equal($"SITE5007: the site cannot be written: {words}", said[1]);
        Assert.Equal("1", said[2]);
        Assert.True(said.Skip(3).All(line => line == "Only in site: filler"), string.Join('\n', said));
    }
}
