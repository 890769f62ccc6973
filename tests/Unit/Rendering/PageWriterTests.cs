using System.Text;
using Site.Rendering;

namespace Site.Tests.Unit.Rendering;

public sealed class PageWriterTests
{
    /// <summary>As many characters as the writer holds before it encodes them.</summary>
    private const int Held = 8192;

    [Theory]
    [InlineData(Held - 1)]
    [InlineData(Held)]
    [InlineData((2 * Held) - 1)]
    [InlineData(5 * Held)]
    public void A_sign_of_two_halves_is_whole_wherever_it_falls(int before)
    {
        string text = new string('a', before) + "\U0001F501" + new string('é', Held + 1) + "\U0001F501";
        var writer = new PageWriter();

        writer.Write(text);
        Assert.Equal(text, Encoding.UTF8.GetString(writer.TakeBytes()));

        foreach (char sign in text)
        {
            writer.Write(sign);
        }

        Assert.Equal(text, Encoding.UTF8.GetString(writer.TakeBytes()));
    }

    [Fact]
    public void Each_page_has_what_was_written_since_the_last()
    {
        var writer = new PageWriter();
        writer.WriteLine("one");
        Assert.Equal("one\n"u8, writer.TakeBytes());
        Assert.Empty(writer.TakeBytes());
        writer.Write("two".ToCharArray(), 1, 2);
        Assert.Equal("wo"u8, writer.TakeBytes());
    }

    [Fact]
    public void Half_a_sign_is_refused_instead_of_printed_as_another()
    {
        var writer = new PageWriter();
        writer.Write("a\uD83D");
        Assert.Throws<EncoderFallbackException>(() => writer.TakeBytes());
    }
}
