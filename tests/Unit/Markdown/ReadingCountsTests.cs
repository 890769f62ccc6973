using Site.Markdown;

namespace Site.Tests.Unit.Markdown;

public sealed class ReadingCountsTests
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("loop", 1)]
    [InlineData("hoped", 1)]
    [InlineData("wanted", 2)]
    [InlineData("table", 2)]
    [InlineData("changes", 2)]
    [InlineData("quiet", 2)]
    [InlineData("beyond", 2)]
    [InlineData("studying", 3)]
    [InlineData("being", 2)]
    [InlineData("social", 2)]
    [InlineData("ratio", 2)]
    [InlineData("creation", 3)]
    [InlineData("period", 3)]
    [InlineData("recursive", 3)]
    [InlineData("improvement", 4)]
    [InlineData("automation", 4)]
    [InlineData("people", 2)]
    [InlineData("idea", 3)]
    [InlineData("2026", 1)]
    [InlineData("GPT", 3)]
    public void Syllables_are_counted_by_letters(string word, int syllables)
    {
        Assert.Equal(syllables, ReadingCounts.Of(word).Syllables);
    }

    [Theory]
    [InlineData("It grew.", 1)]
    [InlineData("It grew. It fell!", 2)]
    [InlineData("“It grew.” They were sure.", 2)]
    [InlineData("It grew (by 2.5 times). Then it fell", 2)]
    [InlineData("I. J. Good wrote it in 1965, vs. Dr. Roe.", 1)]
    [InlineData("It grew … and fell.", 1)]
    [InlineData("Did it? It did: twice; no more.", 2)]
    [InlineData("", 0)]
    [InlineData("— . !", 0)]
    public void Sentences_end_where_readers_stop(string text, int sentences)
    {
        Assert.Equal(sentences, ReadingCounts.Of(text).Sentences);
    }

    [Theory]
    [InlineData("A self-improving loop – 80% of it", 7)]
    [InlineData("1.5 times, or more/less", 5)]
    public void Numbers_are_words_and_hyphens_divide(string text, int words)
    {
        Assert.Equal(words, ReadingCounts.Of(text).Words);
    }
}
