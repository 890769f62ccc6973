using System.Text.Json;
using Site.Charts;

namespace Site.Tests.Unit.Charts;

public sealed class FigureTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_holds_every_value_that_is_drawn(string name)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == name);

        Plot plot = Made.Plot(sample.Panel, sample.Csv);
        JsonElement figure = JsonDocument.Parse(Made.Rendered(sample.Panel, sample.Csv).FigureJson).RootElement;

        string coordinate = plot.Panels[0].IsHorizontal ? "x" : "y";
        double[] held = [.. figure.GetProperty("data").EnumerateArray().SelectMany(trace => trace.GetProperty(coordinate).EnumerateArray()).Where(each => each.ValueKind == JsonValueKind.Number).Select(each => each.GetDouble())];
        Assert.Empty(plot.Panels[0].Series.SelectMany(series => series.Points).Select(point => point.Value).OfType<double>().Except(held));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_trace_has_as_many_places_as_values_and_words(string name)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == name);

        JsonElement figure = JsonDocument.Parse(Made.Rendered(sample.Panel, sample.Csv).FigureJson).RootElement;

        foreach (JsonElement trace in figure.GetProperty("data").EnumerateArray())
        {
            int count = trace.GetProperty("x").GetArrayLength();
            Assert.Equal(count, trace.GetProperty("y").GetArrayLength());
            Assert.True(!trace.TryGetProperty("hovertext", out JsonElement words) || words.GetArrayLength() == count);
        }
    }

    [Theory]
    [InlineData("points-by-group-on-a-log-axis", "date", "log")]
    [InlineData("rows-joined", "log", "category")]
    [InlineData("bars-above-and-below-zero", "category", "linear")]
    public void Axes_keep_their_scale(string name, string x, string y)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == name);

        JsonElement layout = JsonDocument.Parse(Made.Rendered(sample.Panel, sample.Csv).FigureJson).RootElement.GetProperty("layout");

        Assert.Equal((x, y), (layout.GetProperty("xaxis").GetProperty("type").GetString(), layout.GetProperty("yaxis").GetProperty("type").GetString()));
    }

    [Fact]
    public void Intervals_reach_from_their_points()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "points-by-group-on-a-log-axis");

        JsonElement first = JsonDocument.Parse(Made.Rendered(sample.Panel, sample.Csv).FigureJson).RootElement.GetProperty("data")[0];

        JsonElement reach = first.GetProperty("error_y");
        Assert.Equal([1, 70, 700], reach.GetProperty("array").EnumerateArray().Select(each => each.GetDouble()));
        Assert.Equal([0.5, 20, 140], reach.GetProperty("arrayminus").EnumerateArray().Select(each => each.GetDouble()));
        Assert.Equal(["circle", "circle", "circle-open"], first.GetProperty("marker").GetProperty("symbol").EnumerateArray().Select(each => each.GetString()));
    }

    [Fact]
    public void Annotations_on_a_log_axis_are_placed_by_logarithms_and_shapes_by_values()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "points-by-group-on-a-log-axis");

        JsonElement layout = JsonDocument.Parse(Made.Rendered(sample.Panel, sample.Csv).FigureJson).RootElement.GetProperty("layout");

        JsonElement band = layout.GetProperty("shapes")[0];
        JsonElement label = layout.GetProperty("annotations").EnumerateArray().Single(each => each.GetProperty("text").GetString() == "Two");
        Assert.Equal(60, band.GetProperty("y0").GetDouble());
        Assert.Equal(Math.Log10(5), label.GetProperty("y").GetDouble(), 3);
    }

    [Fact]
    public void What_is_not_reported_is_null_and_joined_to_nothing()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "line-with-a-gap-and-a-ribbon");

        JsonElement[] traces = [.. JsonDocument.Parse(Made.Rendered(sample.Panel, sample.Csv).FigureJson).RootElement.GetProperty("data").EnumerateArray()];

        JsonElement line = traces.Single(trace => trace.GetProperty("name").GetString() == "First" && trace.TryGetProperty("hovertext", out _));
        Assert.Equal(JsonValueKind.Null, line.GetProperty("y")[2].ValueKind);
        Assert.False(line.GetProperty("connectgaps").GetBoolean());
    }

    [Fact]
    public void A_figure_tells_where_its_page_draws_it()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "points-by-group-on-a-log-axis");
        RenderedChart rendered = Made.Rendered(sample.Panel, sample.Csv);

        JsonElement wide = JsonDocument.Parse(rendered.FigureJson).RootElement.GetProperty("layout").GetProperty("meta").GetProperty("drawings")[0];

        Box plot = rendered.Wide.Panels[0].Plot;
        double[] told = [.. wide.GetProperty("panels")[0].GetProperty("plot").EnumerateArray().Select(each => each.GetDouble())];
        Assert.Equal((720, rendered.Wide.Height), (wide.GetProperty("width").GetDouble(), wide.GetProperty("height").GetDouble()));
        Assert.Equal([plot.Left, plot.Top, plot.Right, plot.Bottom], told, (one, other) => Math.Abs(one - other) <= 0.005);
        Assert.Equal(rendered.Wide.Panels[0].XTicks.Count, wide.GetProperty("panels")[0].GetProperty("xticks").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_of_ticks_and_values_move_with_the_axes_and_titles_names_and_keys_do_not(string name)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == name);
        RenderedChart rendered = Made.Rendered(sample.Panel, sample.Csv);

        foreach (Drawing drawing in new[] { rendered.Wide, rendered.Narrow })
        {
            TextBlock[] moving = [.. drawing.Texts.Where(text => text.FollowsAxes)];
            Assert.All(drawing.Placed, placed => Assert.Contains(placed.Text, moving));
            Assert.DoesNotContain(moving, text => text.ClassName is "chart__panel-title" or "chart__missing");
            Assert.Equal(drawing.Marks.Split("<path ").Length - 1, drawing.MarkPaths + drawing.PointerPaths);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_colour_of_a_figure_has_a_name_in_the_style_sheet(string name)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == name);
        string figure = Made.Rendered(sample.Panel, sample.Csv).FigureJson;

        IEnumerable<string> colours = System.Text.RegularExpressions.Regex.Matches(figure, "\"(#[0-9a-f]{6})(?:[0-9a-f]{2})?\"").Select(each => each.Groups[1].Value);

        Assert.Empty(colours.Except(Palette.InStyleSheet.Keys));
    }
}
