using Site.Documents;

namespace Site.Tests.Unit.Documents;

public sealed class RuleTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("2026")]
    [InlineData("claude-share-80")]
    public void Small_letters_digits_and_single_hyphens_are_an_id(string id)
    {
        Assert.True(IdRule.IsGood(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("ä")]
    [InlineData("a\0")]
    [InlineData("a\n")]
    [InlineData("<b>")]
    [InlineData("nul")]
    [InlineData("com1")]
    public void Anything_else_is_no_id(string id)
    {
        Assert.False(IdRule.IsGood(id));
    }

    [Fact]
    public void An_id_has_at_most_eighty_signs()
    {
        Assert.True(IdRule.IsGood(new string('a', 80)));
        Assert.False(IdRule.IsGood(new string('a', 81)));
        Assert.False(IdRule.IsGood(new string('a', 300)));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("2.5E-1", "0.25")]
    [InlineData("0.1", "0.1")]
    public void Digits_with_a_point_a_minus_and_an_exponent_are_a_number(string text, string value)
    {
        Assert.True(NumberRule.TryParse(text, out decimal number));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("1,234")]
    [InlineData("1,2,3")]
    [InlineData("1 234")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-∞")]
    [InlineData("1e309")]
    [InlineData("12%")]
    [InlineData("$5")]
    [InlineData("0x1F")]
    [InlineData("٧")]
    [InlineData("１")]
    [InlineData("1.")]
    [InlineData("(5)")]
    [InlineData("--5")]
    [InlineData("1.2.3")]
    [InlineData("")]
    [InlineData("one")]
    public void Separators_signs_of_units_and_other_digits_are_no_number(string text)
    {
        Assert.False(NumberRule.TryParse(text, out _));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("http://example.org")]
    [InlineData("mailto:a@example.org")]
    [InlineData("/essays/")]
    [InlineData("#here")]
    public void Addresses_that_a_browser_only_opens_are_allowed(string url)
    {
        Assert.True(WebAddress.IsAllowed(url));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:x")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    [InlineData("\\\\example.org")]
    [InlineData("relative/path")]
    [InlineData("")]
    public void Addresses_that_a_browser_could_run_or_that_hide_their_host_are_refused(string url)
    {
        Assert.False(WebAddress.IsAllowed(url));
    }

    [Theory]
    [InlineData("a\tb\nc", -1)]
    [InlineData("a\u0000", 1)]
    [InlineData("a\r", 1)]
    [InlineData("a\u0085", 1)]
    [InlineData("a\u2028", 1)]
    [InlineData("ab\ufffe", 2)]
    [InlineData("a😀b", -1)]
    public void Characters_that_xml_forbids_are_found(string text, int place)
    {
        Assert.Equal(place, CharacterRule.FirstBad(text));
    }

    [Fact]
    public void A_lone_half_of_a_pair_is_found()
    {
        int[] places = [CharacterRule.FirstBad("a" + (char)0xD83D), CharacterRule.FirstBad("a" + (char)0xDE00 + "b"), CharacterRule.FirstBad("😀" + (char)0xD83D + "b\0")];

        Assert.Equal([1, 1, 2], places);
    }
}
