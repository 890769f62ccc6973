using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Binding;
using Site.Charts;
using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Tests.Unit.Charts;

/// <summary>The charts that the publication has.</summary>
public sealed class TheTenChartsTests
{
    private const int LargestDrawing = 12 * 1024;

    private static readonly BoundSite Site = Bind();

    public static TheoryData<string> Ids => [.. Site.Charts.Select(each => each.Chart.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_text_touches_another_or_leaves_the_drawing(string id)
    {
        RenderedChart rendered = Rendered(id);

        Assert.All([rendered.Wide, rendered.Narrow], TextBoxes.AssertApart);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Lines_bands_and_annotations_all_have_room(string id)
    {
        RenderedChart rendered = Rendered(id);

        Assert.Empty(rendered.Wide.LeftOut.Concat(rendered.Narrow.LeftOut));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_drawing_is_light(string id)
    {
        RenderedChart rendered = Rendered(id);

        Assert.All(rendered.InlineSvg.Split("<svg", StringSplitOptions.RemoveEmptyEntries), svg => Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, LargestDrawing));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_figure_is_readable_and_has_no_tags(string id)
    {
        JsonElement figure = JsonDocument.Parse(Rendered(id).FigureJson).RootElement;

        Assert.NotEmpty(figure.GetProperty("data").EnumerateArray());
        Assert.DoesNotContain("\\u003C", figure.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_table_has_a_row_for_each_that_is_drawn(string id)
    {
        Chart chart = Site.Charts.Single(each => each.Chart.Id == id).Chart;
        Plot plot = PlotBuilder.Build(chart, Site.Tables);

        int rows = Rendered(id).Tables.Sum(table => table.Rows.Count);

        Assert.True(rows >= plot.Panels.Sum(panel => panel.Rows.Count + panel.Spec.Stated.Count));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_words_tell_what_is_seen_and_how_sure_it_is_and_not_what_kind_of_drawing_it_is(string id)
    {
        Chart chart = Site.Charts.Single(each => each.Chart.Id == id).Chart;
        string description = XDocument.Parse(Rendered(id).InlineSvg.Split("</svg>")[0] + "</svg>").Descendants().First(each => each.Name.LocalName == "desc").Value;

        Assert.DoesNotMatch("(?i)^(a |an |this |the )?(line |bar |dot |area )?(chart|graph|plot|diagram|figure|picture)\\b", chart.Alt);

        // Trend and extremes are numbers, at least the first and the last or the least and the greatest.
        Assert.True(Regex.Matches(chart.Alt, "[0-9]+").Count >= 4, chart.Alt);
        Assert.Matches("interval|bound|range|uncertain|error|per cent either way|approximat", chart.Alt);
        Assert.True(chart.Alt.Split(". ").Length >= 2, chart.Alt);
        bool isLog = chart.Panels.Any(each => each.X.Scale == ScaleKind.Log || each.Y.Scale == ScaleKind.Log);
        Assert.Equal(isLog, description.Contains("logarithmic", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_after_April_2026_is_on_the_horizon_chart_and_its_last_point_is_hollow()
    {
        Chart chart = Site.Charts.Single(each => each.Chart.Id == "task-horizons").Chart;

        PlotPoint[] points = [.. PlotBuilder.Build(chart, Site.Tables).Panels[0].Series.SelectMany(series => series.Points).OrderBy(point => point.Position)];

        Assert.True(points[^1].IsHollow);
        Assert.True(points[^1].Position < new DateOnly(2026, 5, 1).DayNumber);
        Assert.All(points, point => Assert.True(point.HasInterval));
    }

    [Fact]
    public void Only_the_two_stated_shares_of_the_next_step_test_are_drawn_with_their_control()
    {
        Chart chart = Site.Charts.Single(each => each.Chart.Id == "next-step").Chart;

        double?[] values = [.. PlotBuilder.Build(chart, Site.Tables).Panels[0].Series.SelectMany(series => series.Points).Select(point => point.Value)];

        Assert.Equal([51, 64, 20], values);
    }

    private static RenderedChart Rendered(string id) => ChartRendering.Render(Site.Charts.Single(each => each.Chart.Id == id).Chart, Site.Tables, Made.Credit);

    private static BoundSite Bind()
    {
        var found = new DiagnosticList();
        return SiteBinder.Bind(SiteLoader.Load(Repository.At("input"), [], found), found);
    }
}
