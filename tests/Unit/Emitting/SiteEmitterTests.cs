using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

public sealed class SiteEmitterTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_site_is_written_whole_and_nothing_else_is_left()
    {
        IReadOnlyList<OutputFile> files = MadeSite.Of("first");

        EmitResult result = SiteEmitter.Emit(files, MadeSite.Place(folder));

        Assert.Null(result.Problem);
        Assert.Equal(MadeSite.Whole(files), MadeSite.Read(folder.At("output")));
        Assert.Equal(["input", "output"], Names(folder.FullName));
    }

    [Fact]
    public void A_page_that_is_gone_from_the_site_is_gone_from_the_output()
    {
        SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("second"), MadeSite.Place(folder));

        Assert.Null(result.Problem);
        Assert.Equal(MadeSite.Whole(MadeSite.Of("second")), MadeSite.Read(folder.At("output")));
        Assert.Equal(["input", "output"], Names(folder.FullName));
    }

    [Fact]
    public void A_site_that_is_there_already_is_not_written_again()
    {
        SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));
        string home = folder.At("output/index.html");
        File.SetLastWriteTimeUtc(home, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));

        Assert.True(result.IsUnchanged);
        Assert.Equal(2001, File.GetLastWriteTimeUtc(home).Year);
    }

    [Theory]
    [InlineData("pages/1/index.html", "changed by hand")]
    [InlineData("added-by-hand.html", "new")]
    [InlineData("added/by/hand.html", "new")]
    public void What_was_changed_by_hand_in_the_output_is_put_right(string path, string text)
    {
        SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));
        folder.Write($"output/{path}", text);

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));

        Assert.False(result.IsUnchanged);
        Assert.Equal(MadeSite.Whole(MadeSite.Of("first")), MadeSite.Read(folder.At("output")));
    }

    [Fact]
    public void An_empty_folder_is_taken_and_missing_folders_above_are_made()
    {
        Directory.CreateDirectory(folder.At("empty"));

        Assert.Null(SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder, "empty")).Problem);
        Assert.Null(SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder, "not/there/yet")).Problem);

        Assert.Equal(MadeSite.Whole(MadeSite.Of("first")), MadeSite.Read(folder.At("empty")));
        Assert.Equal(MadeSite.Whole(MadeSite.Of("first")), MadeSite.Read(folder.At("not/there/yet")));
    }

    [Fact]
    public void A_folder_that_the_generator_did_not_write_is_not_touched()
    {
        folder.Write("output/letter.txt", "dear reader");

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));

        Assert.Equal("SITE5003", result.Problem!.Kind.Code);
        Assert.Equal("dear reader", File.ReadAllText(folder.At("output/letter.txt")));
        Assert.Equal(["input", "output"], Names(folder.FullName));
    }

    [Fact]
    public void A_folder_of_somebody_elses_where_builds_get_ready_is_not_touched()
    {
        folder.Write("output.building/new/letter.txt", "dear reader");

        EmitResult result = SiteEmitter.Emit(MadeSite.Of("first"), MadeSite.Place(folder));

        Assert.Equal("SITE5003", result.Problem!.Kind.Code);
        Assert.EndsWith("output.building", result.Problem.Folder, StringComparison.Ordinal);
        Assert.Equal("dear reader", File.ReadAllText(folder.At("output.building/new/letter.txt")));
        Assert.False(Directory.Exists(folder.At("output")));
    }

    [Theory]
    [InlineData("/a/", "/A/")]
    [InlineData("/same/", "/same/")]
    [InlineData("/a.html", "/a.html/b.html")]
    [InlineData("/a.html/b.html", "/a.html")]
    [InlineData("/.generated-site", "/")]
    public void Names_that_some_machine_cannot_keep_apart_are_refused(string one, string other)
    {
        EmitResult result = SiteEmitter.Emit([OutputFile.Text(one, "1"), OutputFile.Text(other, "2")], MadeSite.Place(folder));

        Assert.Equal("SITE5008", result.Problem!.Kind.Code);
        Assert.Equal(["input"], Names(folder.FullName));
    }

    private static string[] Names(string path) => [.. Directory.EnumerateFileSystemEntries(path).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)];
}
