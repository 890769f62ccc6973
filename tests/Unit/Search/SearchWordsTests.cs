using Site.Search;

namespace Site.Tests.Unit.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Loops close, slowly.", "loop close slowly")]
    [InlineData("Anthropic’s models and METR's, won’t", "anthropic model and metr wont")]
    [InlineData("more than 80% in 4.5 hours", "more than 80 in 4.5 hour")]
    [InlineData("10,000 lines. 3 more", "10000 line 3 more")]
    [InlineData("self-improvement", "self improvement")]
    [InlineData("Schmidhuber, Jürgen", "schmidhuber jurgen")]
    [InlineData("studies, series, process, bias, analysis, status", "study sery process bia analysis status")]
    [InlineData("Claude 3.7’s 52x", "claude 3.7 52x")]
    [InlineData("", "")]
    public void A_text_is_divided_into_the_words_that_it_is_found_by(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));
    }
}
