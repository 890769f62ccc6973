using System.Globalization;
using Site.Checking;

namespace Site.Tests.Unit.Checking;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("80%", "80")]
    [InlineData("1,726 lines", "1726")]
    [InlineData("4.6 and 61", "4.6 61")]
    [InlineData("eleven", "11")]
    [InlineData("Twenty-one", "21")]
    [InlineData("two hundred thousand", "200000")]
    [InlineData("a dozen", "12")]
    [InlineData("dozens", "12")]
    [InlineData("eightyfold", "80")]
    [InlineData("fifty-twofold", "52")]
    [InlineData("two hundred and ten", "200 10")]
    [InlineData("three million", "3000000")]
    [InlineData("someone, often, tenor, weight", "")]
    [InlineData("GPT-4o", "4")]
    [InlineData("1,2,3", "1 2 3")]
    public void Numbers_are_found_in_digits_and_in_words(string text, string values)
    {
        string[] found = [.. NumberText.Find(text).Select(each => each.Value.ToString(CultureInfo.InvariantCulture))];

        Assert.Equal(values.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
    }

    [Fact]
    public void A_number_knows_its_place_and_how_far_it_was_rounded()
    {
        NumberMention found = Assert.Single(NumberText.Find("about 7.25 hours"));

        Assert.Equal((6, 4, 2, false), (found.Start, found.Length, found.Decimals, found.IsWord));
    }

    [Theory]
    [InlineData("hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("1.2.3")]
    public void A_number_past_counting_is_greater_than_any(string text)
    {
        NumberMention found = Assert.Single(NumberText.Find(text));

        Assert.Equal(decimal.MaxValue, found.Value);
    }
}
