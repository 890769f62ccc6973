using Site.Diagnostics;

namespace Site.Tests.Unit.Diagnostics;

public sealed class SourceTextTests
{
    private static readonly InputPath Path = new("essays/start/example.md");

    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\rtwo\rthree")]
    public void Lines_and_columns_count_from_one_whatever_ends_a_line(string text)
    {
        var source = new SourceText(Path, text);

        SourceSpan third = source.Span(text.IndexOf("hree", StringComparison.Ordinal), 4);

        Assert.Equal((3, 2), (third.Line, third.Column));
        Assert.Equal("three", source.Line(third.Line));
    }

    [Fact]
    public void A_line_has_no_line_end()
    {
        var source = new SourceText(Path, "one\r\n\ntwo\n");

        string[] lines = [source.Line(1), source.Line(2), source.Line(3), source.Line(4)];

        Assert.Equal(["one", "", "two", ""], lines);
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(100, 3)]
    [InlineData(2, 100)]
    [InlineData(2, -1)]
    public void A_place_outside_of_the_text_is_moved_to_its_nearest_end(int start, int length)
    {
        var source = new SourceText(Path, "one\ntwo");

        SourceSpan span = source.Span(start, length);

        Assert.InRange(span.Start, 0, 7);
        Assert.InRange(span.Start + span.Length, 0, 7);
        Assert.NotNull(span.Text);
    }

    [Fact]
    public void A_line_and_column_lead_to_the_offset_and_back()
    {
        var source = new SourceText(Path, "one\ntwo\nthree\n");

        SourceSpan span = source.SpanAt(3, 4, 2);

        Assert.Equal("ee", span.Text);
        Assert.Equal((3, 4), (span.Line, span.Column));
    }
}
