using Site.Charts;
using Site.Documents;

namespace Site.Tests.Unit.Charts;

public sealed class ScaleTests
{
    [Fact]
    public void Equal_multiples_are_equally_far_apart_on_a_log_scale()
    {
        var scale = new Scale(ScaleKind.Log, 1, 100, 0, 200);

        double[] places = [scale.At(1), scale.At(10), scale.At(100)];

        Assert.Equal([0, 100, 200], places);
    }

    [Fact]
    public void A_scale_whose_ends_are_one_puts_everything_into_its_middle()
    {
        var scale = new Scale(ScaleKind.Linear, 5, 5, 0, 100);

        double place = scale.At(5);

        Assert.Equal(50, place);
    }

    [Theory]
    [InlineData(-20, 0)]
    [InlineData(120, 100)]
    public void Nothing_is_drawn_outside_of_the_axis(double value, double expected)
    {
        var scale = new Scale(ScaleKind.Linear, 0, 100, 0, 100);

        double place = scale.Within(value);

        Assert.Equal(expected, place);
    }

    [Theory]
    [InlineData("2026-06-04", "2026-06-04")]
    [InlineData("2026-06", "2026-06-15 12:00:00")]
    [InlineData("2026-Q2", "2026-05-16")]
    [InlineData("2026", "2026-07-02")]
    public void A_date_that_is_not_exact_stands_in_the_middle_of_its_time(string date, string expected)
    {
        double day = DatePosition.Of(PartialDate.TryParse(date)!);

        Assert.Equal(expected, DatePosition.Iso(day));
    }

    [Fact]
    public void The_interval_of_a_share_is_Wilsons()
    {
        (double low, double high) = BinomialInterval.Of(51, 129);

        Assert.Equal(42.5, low);
        Assert.Equal(59.5, high);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void The_interval_of_none_or_all_stays_between_zero_and_a_hundred(double percent)
    {
        (double low, double high) = BinomialInterval.Of(percent, 10);

        Assert.InRange(low, 0, percent);
        Assert.InRange(high, percent, 100);
    }
}
