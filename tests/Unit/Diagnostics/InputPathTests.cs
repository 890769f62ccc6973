using Site.Diagnostics;
using Site.Emitting;

namespace Site.Tests.Unit.Diagnostics;

public sealed class InputPathTests
{
    [Fact]
    public void A_path_knows_its_parts()
    {
        var path = new InputPath("essays/start/the-claim.MD");

        Assert.Equal("the-claim.MD", path.FileName);
        Assert.Equal("the-claim", path.Stem);
        Assert.Equal(".md", path.Extension);
        Assert.Equal(["essays", "start"], path.Folders);
    }

    [Fact]
    public void A_folder_of_a_longer_name_is_another_folder()
    {
        var path = new InputPath("essays-old/start.md");

        Assert.False(path.IsUnder("essays"));
        Assert.True(path.IsUnder("essays-old"));
    }

    [Fact]
    public void Paths_are_in_the_order_of_their_letters_on_every_machine()
    {
        InputPath[] paths = [new("b.md"), new("B.md"), new("ä.md"), new("a/z.md"), new("a.md")];

        string[] sorted = [.. paths.Order().Select(each => each.Value)];

        Assert.Equal(["B.md", "a.md", "a/z.md", "b.md", "ä.md"], sorted);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("c:/x")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void A_path_that_leaves_the_output_is_refused(string path)
    {
        Assert.Throws<ArgumentException>(() => new OutputPath(path));
    }
}
