using System.Buffers.Binary;
using System.IO.Compression;
using Site.Assets;
using Site.Emitting;

namespace Site.Tests.Unit.Assets;

public sealed class PicturePressTests : IDisposable
{
    private static readonly PictureJob Words = Job("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\"><rect width=\"60\" height=\"30\" fill=\"#fff\"/><text x=\"5\" y=\"20\" font-family=\"Arial, sans-serif\" font-size=\"14\">Loop</text></svg>");
    private static readonly PictureJob Blank = Job("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\"><rect width=\"60\" height=\"30\" fill=\"#fff\"/></svg>");

    private readonly TempFolder cache = new();
    private readonly TempFolder other = new();

    public void Dispose()
    {
        cache.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task Every_card_of_the_site_is_a_picture_of_the_size_that_previews_want()
    {
        BuildResult built = await WholeSite.BuildAsync();

        OutputFile[] cards = [.. built.Files.Where(each => each.Path.Value.StartsWith("cards/", StringComparison.Ordinal))];

        Assert.True(cards.Length > 70);
        Assert.All(cards, each =>
        {
            byte[] picture = each.Make().ToArray();
            Assert.Equal((1200, 630), SizeOf(picture));
            Assert.True(Shades(picture) > 40, $"{each.Path} is blank");
        });
        Assert.Equal(cards.Length, cards.Select(each => Convert.ToBase64String(each.Make().Span)).Distinct().Count());
    }

    [Fact]
    public void The_same_picture_drawn_twice_has_the_same_bytes()
    {
        ReadOnlyMemory<byte> once = Press(cache).Press([Words, Blank])[0];
        ReadOnlyMemory<byte> again = Press(other).Press([Words])[0];

        Assert.True(once.Span.SequenceEqual(again.Span));
        Assert.Equal((120, 60), SizeOf(once.ToArray()));
    }

    [Fact]
    public void Words_are_drawn_with_the_fonts_of_the_theme_alone() =>
        Assert.True(Shades(Press(cache).Press([Words])[0].ToArray()) > Shades(Press(cache).Press([Blank])[0].ToArray()) + 10);

    [Fact]
    public void What_was_drawn_is_not_drawn_again_and_what_is_damaged_is()
    {
        ReadOnlyMemory<byte> drawn = Press(cache).Press([Words])[0];
        var lame = new PicturePress(cache.At("gone.mjs"), ThemeFolders.PictureParts, cache.FullName);
        Assert.True(lame.Press([Words])[0].Span.SequenceEqual(drawn.Span));

        string kept = Assert.Single(Directory.GetFiles(cache.FullName, "*.png"));
        File.WriteAllBytes(kept, drawn.Span[..^4].ToArray());

        Assert.Throws<InvalidOperationException>(() => lame.Press([Words]));
        Assert.True(Press(cache).Press([Words])[0].Span.SequenceEqual(drawn.Span));
    }

    [Fact]
    public void A_picture_that_was_drawn_is_not_laid_out_again()
    {
        ReadOnlyMemory<byte> drawn = Press(cache).Press([Words])[0];

        ReadOnlyMemory<byte> again = Press(cache).Press([Words with { Svg = () => throw new InvalidOperationException("laid out again") }])[0];

        Assert.True(again.Span.SequenceEqual(drawn.Span));
    }

    [Fact]
    public void A_job_that_says_something_new_and_comes_out_as_before_is_not_drawn_again()
    {
        ReadOnlyMemory<byte> drawn = Press(cache).Press([Words])[0];
        var lame = new PicturePress(cache.At("gone.mjs"), ThemeFolders.PictureParts, cache.FullName);

        Assert.True(lame.Press([Words with { Says = "otherwise" }])[0].Span.SequenceEqual(drawn.Span));
        Assert.Throws<InvalidOperationException>(() => lame.Press([Words with { Width = 60 }]));
    }

    [Fact]
    public void A_note_that_was_cut_short_is_written_again()
    {
        ReadOnlyMemory<byte> drawn = Press(cache).Press([Words])[0];
        string note = Assert.Single(Directory.GetFiles(cache.FullName, "*.key"));
        File.WriteAllText(note, "");

        Assert.True(Press(cache).Press([Words])[0].Span.SequenceEqual(drawn.Span));
        Assert.NotEqual("", File.ReadAllText(note));
    }

    [Theory]
    [InlineData("this is no SVG")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\"><rect></svg>")]
    public void A_picture_that_cannot_be_drawn_is_a_fault_that_says_why(string svg)
    {
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Press(cache).Press([Words, Job(svg)]));

        Assert.StartsWith("the PNG pictures cannot be drawn: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Error", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(cache.FullName));
    }

    private static PictureJob Job(string svg) => new(svg, () => svg, 120);

    private static PicturePress Press(TempFolder cache) => new(ThemeFolders.PictureScript, ThemeFolders.PictureParts, cache.FullName);

    private static (int Width, int Height) SizeOf(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    /// <summary>How many values the unpacked rows have: a flat picture has a few, the soft edges of letters bring many.</summary>
    private static int Shades(byte[] png)
    {
        using var packed = new MemoryStream();
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(png.AsSpan(at + 8, length));
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionMode.Decompress))
        {
            stream.CopyTo(unpacked);
        }

        return unpacked.ToArray().Distinct().Count();
    }
}
