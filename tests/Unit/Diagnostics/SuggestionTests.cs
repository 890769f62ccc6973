using Site.Diagnostics;

namespace Site.Tests.Unit.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] Keys = ["summary", "title", "terms", "status", "order"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Summary", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("term", "terms")]
    [InlineData("statsu", "status")]
    public void A_misspelt_name_suggests_the_one_that_was_meant(string written, string meant)
    {
        string suggested = Suggestion.For(written, Keys);

        Assert.Equal(meant, suggested);
    }

    [Theory]
    [InlineData("keywords")]
    [InlineData("")]
    [InlineData("x")]
    public void A_name_that_is_far_from_all_suggests_none(string written)
    {
        string suggested = Suggestion.For(written, Keys);

        Assert.Equal("", suggested);
    }

    [Fact]
    public void Of_two_names_equally_near_the_first_of_the_alphabet_is_suggested_in_any_order()
    {
        string[] known = ["fact-b", "fact-a"];

        string[] suggested = [Suggestion.For("fact-c", known), Suggestion.For("fact-c", [.. known.Reverse()])];

        Assert.Equal(["fact-a", "fact-a"], suggested);
    }

    [Fact]
    public void A_swap_of_neighbours_is_one_edit_and_not_two()
    {
        // Three letters allow one edit; with two, nothing would be offered.
        string suggested = Suggestion.For("csh", ["cash", "chs"]);

        Assert.Equal("cash", suggested);
        Assert.Equal("chs", Suggestion.For("csh", ["chs"]));
    }
}
