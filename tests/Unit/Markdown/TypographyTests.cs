using Site.Markdown;

namespace Site.Tests.Unit.Markdown;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"Loops,\" she said.", "“Loops,” she said.")]
    [InlineData("'Loops'", "‘Loops’")]
    [InlineData("It's Jane's.", "It’s Jane’s.")]
    [InlineData("(\"here\")", "(“here”)")]
    [InlineData("\"'Inner' first\"", "“‘Inner’ first”")]
    [InlineData("word—\"aside\"—word", "word—“aside”—word")]
    [InlineData("“already”", "“already”")]
    [InlineData("no marks", "no marks")]
    public void Typed_quotation_marks_are_printed(string typed, string printed)
    {
        Assert.Equal(printed, Typography.Curl(typed));
    }
}
