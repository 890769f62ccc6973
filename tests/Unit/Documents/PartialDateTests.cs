using Site.Documents;

namespace Site.Tests.Unit.Documents;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", "2026", true)]
    [InlineData("2026-06", "2026-06-01", "2026-06-30", "June 2026", true)]
    [InlineData("2026-06-04", "2026-06-04", "2026-06-04", "4 June 2026", true)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", "29 February 2024", true)]
    [InlineData("2026-Q2", "2026-04-01", "2026-06-30", "second quarter of 2026", false)]
    [InlineData("2008-2013", "2008-01-01", "2013-12-31", "2008–2013", false)]
    public void A_date_is_as_exact_as_it_is_written(string text, string first, string last, string words, bool isIso)
    {
        var date = PartialDate.TryParse(text);

        Assert.NotNull(date);
        Assert.Equal(first, date.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(last, date.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(words, date.Words);
        Assert.Equal(isIso, date.IsIso);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-06-00")]
    [InlineData("0000")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2013-2008")]
    [InlineData("2013-2013")]
    [InlineData("26-06-04")]
    [InlineData("2026-6-4")]
    [InlineData("2026/06/04")]
    [InlineData("4 June 2026")]
    [InlineData("٢٠٢٦")]
    [InlineData("2026\n")]
    [InlineData("")]
    public void What_is_no_date_is_none(string text)
    {
        Assert.Null(PartialDate.TryParse(text));
    }
}
