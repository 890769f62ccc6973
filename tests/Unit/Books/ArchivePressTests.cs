using System.IO.Compression;
using System.Text;
using Site.Assets;
using Site.Emitting;

namespace Site.Tests.Unit.Books;

/// <summary>Archives: the same bytes for the same files, and packed only when something has changed.</summary>
public sealed class ArchivePressTests : IDisposable
{
    private readonly TempFolder folder = new();
    private int asked;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_archive_is_packed_once_while_nothing_changes()
    {
        byte[] first = Pack("one");
        byte[] second = Pack("one");

        Assert.Equal(first, second);
        Assert.Equal(1, asked);

        Pack("two");

        Assert.Equal(2, asked);
    }

    [Fact]
    public void One_that_was_cut_short_is_packed_again()
    {
        byte[] whole = Pack("one");
        string kept = Directory.GetFiles(folder.FullName, "archive-book-*.zip").Single();
        File.WriteAllBytes(kept, whole[..^10]);

        Assert.Equal(whole, Pack("one"));
        Assert.Equal(2, asked);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("Pacific/Apia")]
    [InlineData("America/Sao_Paulo")]
    public void Its_bytes_do_not_depend_on_the_time_zone(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        byte[] here = Pack("here");
        Environment.SetEnvironmentVariable("TZ", zone);
        try
        {
            Assert.Equal(here, Pack("there"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
        }
    }

    [Fact]
    public void Only_the_last_few_are_kept()
    {
        foreach (string fingerprint in new[] { "one", "two", "three", "four", "five" })
        {
            Pack(fingerprint);
        }

        Assert.Equal(3, Directory.GetFiles(folder.FullName).Length);
    }

    [Fact]
    public void What_must_be_readable_at_once_is_stored_and_the_rest_compressed()
    {
        using var archive = new ZipArchive(new MemoryStream(Pack("one")));

        Assert.Equal(["mimetype", "text.html"], archive.Entries.Select(each => each.FullName));
        Assert.Equal(archive.Entries[0].Length, archive.Entries[0].CompressedLength);
        Assert.True(archive.Entries[1].CompressedLength < archive.Entries[1].Length / 10);
        Assert.All(archive.Entries, each => Assert.Equal(new DateTime(2026, 11, 21), each.LastWriteTime.Date));
    }

    private byte[] Pack(string fingerprint) => new ArchivePress(ThemeFolders.ArchiveParts, folder.FullName, fingerprint).Pack("book", "", new DateOnly(2026, 11, 21), () =>
    {
        asked++;
        return [new ArchivedFile(new OutputPath("mimetype"), "application/epub+zip"u8.ToArray(), IsStored: true), new ArchivedFile(new OutputPath("text.html"), Encoding.UTF8.GetBytes(new string('a', 10_000)))];
    }).ToArray();
}
