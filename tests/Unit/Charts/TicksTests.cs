using Site.Charts;

namespace Site.Tests.Unit.Charts;

public sealed class TicksTests
{
    [Theory]
    [InlineData(0, 100, 6, "0 20 40 60 80 100")]
    [InlineData(0, 1, 6, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(-38, 39, 5, "-20 0 20")]
    [InlineData(0, 0.3, 4, "0 0.1 0.2 0.3")]
    [InlineData(0, 1e12, 3, "0 500000000000 1000000000000")]
    public void A_linear_axis_has_round_ticks_and_no_more_than_asked_for(double min, double max, int most, string expected)
    {
        IReadOnlyList<double> ticks = Ticks.Linear(min, max, most);

        Assert.Equal(expected, string.Join(' ', ticks.Select(tick => tick.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.True(ticks.Count <= most);
    }

    [Theory]
    [InlineData(1, 100, 7, "1 2 5 10 20 50 100")]
    [InlineData(1, 100, 5, "1 10 100")]
    [InlineData(0.05, 5, 7, "0.05 0.1 0.2 0.5 1 2 5")]
    [InlineData(0.001, 1000000, 4, "0.001 1 1000 1000000")]
    public void A_log_axis_has_powers_of_ten_and_more_only_where_they_fit(double min, double max, int most, string expected)
    {
        IReadOnlyList<double> ticks = Ticks.Log(min, max, most);

        Assert.Equal(expected, string.Join(' ', ticks.Select(tick => tick.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("2019-01-15", "2026-05-01", 8, "2020 2021 2022 2023 2024 2025 2026")]
    [InlineData("2019-01-15", "2026-05-01", 4, "2020 2022 2024 2026")]
    [InlineData("2025-08-18", "2026-05-18", 12, "Sep 2025 Oct Nov Dec 2026 Feb Mar Apr May")]
    [InlineData("2025-08-18", "2026-05-18", 5, "Sep 2025 Nov 2026 Mar May")]
    [InlineData("2024-05-20", "2026-08-01", 8, "Jul 2024 2025 Jul 2026 Jul")]
    public void A_date_axis_names_each_year_once(string from, string to, int most, string expected)
    {
        double first = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture).DayNumber;
        double last = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture).DayNumber;

        IReadOnlyList<Tick> ticks = Ticks.Dates(first, last, most);

        Assert.Equal(expected, string.Join(' ', ticks.Select(tick => tick.Label)));
    }

    [Fact]
    public void An_axis_without_length_still_ends()
    {
        Assert.Single(Ticks.Linear(3, 3, 5));
        Assert.Equal([1d], Ticks.Log(1, 1, 5));
    }
}
