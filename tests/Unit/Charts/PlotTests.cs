using Site.Charts;

namespace Site.Tests.Unit.Charts;

public sealed class PlotTests
{
    private const string Points = """
        data: growth
        x: { type: date }
        y: { type: linear, unit: points }
        marks:
          - { type: dot, at: year, value: index }
        """;

    [Fact]
    public void A_linear_axis_holds_zero_and_ends_at_a_round_number()
    {
        Plot plot = Made.Plot(Points, "year,index\n2025,31\n2026,47\n");

        Assert.Equal((0, 50), (plot.Panels[0].Y.Min, plot.Panels[0].Y.Max));
        Assert.False(plot.Panels[0].Y.StartsAboveZero);
    }

    [Fact]
    public void A_share_of_a_whole_does_not_pass_a_hundred()
    {
        Plot plot = Made.Plot(Points.Replace("unit: points", "format: percent", StringComparison.Ordinal), "year,index\n2025,31\n2026,97\n");

        Assert.Equal(100, plot.Panels[0].Y.Max);
    }

    [Theory]
    [InlineData("year,index\n2026,5\n")]
    [InlineData("year,index\n2025,5\n2026,5\n")]
    [InlineData("year,index\n2025,0\n2026,0\n")]
    [InlineData("year,index\n2026,-5\n")]
    public void One_value_equal_values_and_zeros_have_an_axis_with_a_length(string csv)
    {
        Plot plot = Made.Plot(Points, csv);

        PlotPanel panel = plot.Panels[0];
        Assert.True(panel.Y.Max > panel.Y.Min);
        Assert.True(panel.X.Max > panel.X.Min);
        Assert.All(panel.Series[0].Points, point => Assert.True(panel.Y.Holds(point.Value!.Value)));
    }

    [Fact]
    public void No_values_give_words_and_no_axis()
    {
        RenderedChart rendered = Made.Rendered(Points, "year,index\n2026,\n");

        Assert.Contains("There are no values to draw.", rendered.InlineSvg, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", rendered.InlineSvg + rendered.FigureJson, StringComparison.Ordinal);
        Assert.Contains("not reported", rendered.Tables[0].Rows[0]);
    }

    [Fact]
    public void A_missing_value_is_a_gap_in_a_line_and_not_a_zero()
    {
        Plot plot = Made.Plot(Points.Replace("dot", "line", StringComparison.Ordinal), "year,index\n2024,1\n2025,\n2026,3\n");

        Assert.Equal([1, null, 3], plot.Panels[0].Series[0].Points.Select(point => point.Value));
        Assert.False(plot.Panels[0].Series[0].Points[1].IsDrawn);
    }

    [Fact]
    public void Of_several_columns_the_first_that_is_not_missing_counts()
    {
        Plot plot = Made.Plot(Points.Replace("value: index", "value: [printed, index]", StringComparison.Ordinal), "year,printed,index\n2025,,1.19\n2026,8.0,7.98\n");

        Assert.Equal([1.19, 8.0], plot.Panels[0].Series[0].Points.Select(point => point.Value));
    }

    [Fact]
    public void A_point_is_told_in_words_that_a_person_would_use()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "points-by-group-on-a-log-axis");

        Plot plot = Made.Plot(sample.Panel, sample.Csv);

        PlotPoint last = plot.Panels[0].Series[0].Points[^1];
        Assert.Equal("Four, Ada, 1 March 2026: 3.3 hours (95% interval 60 minutes to 15 hours); less sure", last.Words);
    }

    [Fact]
    public void Panels_that_measure_the_same_have_the_same_ends_unless_their_scales_are_their_own()
    {
        const string panels = """
            panels:
              - title: One
                data: growth
                where: [{ column: year, is: 2025 }]
                x: { type: linear, unit: points }
                y: { type: category, label: "{year}" }
                marks: [{ type: dot, value: index }]
              - title: Two
                data: growth
                where: [{ column: year, is: 2026 }]
                x: { type: linear, unit: points }
                y: { type: category, label: "{year}" }
                marks: [{ type: dot, value: index }]

            """;
        const string csv = "year,index\n2025,3\n2026,90\n";

        Plot shared = Made.Plot(panels, csv);
        Plot own = Made.Plot(panels + "own-scales: true\n", csv);

        Assert.Equal([100, 100], shared.Panels.Select(panel => panel.X.Max));
        Assert.Equal([3, 100], own.Panels.Select(panel => panel.X.Max));
        Assert.Contains("a scale of its own", Made.Rendered(panels + "own-scales: true\n", csv).ScaleNote, StringComparison.Ordinal);
    }
}
