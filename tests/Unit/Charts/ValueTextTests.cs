using Site.Charts;
using Site.Documents;

namespace Site.Tests.Unit.Charts;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("3633.786", "3,634")]
    [InlineData("718.807", "718.8")]
    [InlineData("8.0", "8.0")]
    [InlineData("0.054", "0.054")]
    [InlineData("-18", "−18")]
    [InlineData("0", "0")]
    [InlineData("10000", "10,000")]
    [InlineData("0.00001234567", "0.00001235")]
    public void A_number_has_separators_a_true_minus_and_four_digits_that_count(string number, string expected)
    {
        string written = ValueText.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, written);
    }

    [Theory]
    [InlineData(0.054, "3.2 seconds")]
    [InlineData(1, "1 minute")]
    [InlineData(3.987, "4 minutes")]
    [InlineData(104.226, "104 minutes")]
    [InlineData(718.807, "12 hours")]
    [InlineData(3633.786, "61 hours")]
    [InlineData(10080, "7 days")]
    public void Minutes_are_written_in_the_unit_that_reads_best(double minutes, string expected)
    {
        string written = ValueText.Duration(minutes);

        Assert.Equal(expected, written);
    }

    [Fact]
    public void A_sentence_has_the_unit_only_once()
    {
        Assert.Equal("64%", ValueText.Sentence(64, ValueFormat.Percent, "percent"));
        Assert.Equal("52×", ValueText.Sentence(52, ValueFormat.Multiple, ""));
        Assert.Equal("129 days", ValueText.Sentence(129, ValueFormat.Number, "days"));
    }
}
