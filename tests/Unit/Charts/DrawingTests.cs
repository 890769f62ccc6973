using System.Globalization;
using System.Xml.Linq;
using Site.Charts;

namespace Site.Tests.Unit.Charts;

public sealed class DrawingTests
{
    public static TheoryData<string> Names => [.. Samples.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_touches_another_or_leaves_the_drawing(string name)
    {
        RenderedChart rendered = Rendered(name);

        Assert.All([rendered.Wide, rendered.Narrow], TextBoxes.AssertApart);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_drawing_is_well_formed_named_and_without_style_attributes(string name)
    {
        RenderedChart rendered = Rendered(name);

        foreach (string svg in (string[])[$"<both>{rendered.InlineSvg}</both>", rendered.StandaloneSvg, rendered.ThumbnailSvg])
        {
            XElement root = XElement.Parse(svg);
            string[] ids = [.. root.Descendants().Attributes("id").Select(each => each.Value)];
            Assert.Equal(ids.Distinct(), ids);
            Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), each => each.Name == "style" || each.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            foreach (XElement picture in root.DescendantsAndSelf().Where(each => each.Attribute("role")?.Value == "img"))
            {
                Assert.Contains(picture.Attribute("aria-labelledby")!.Value, ids);
                Assert.Contains(picture.Attribute("aria-describedby")!.Value, ids);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_drawing_has_a_number_that_is_none(string name)
    {
        RenderedChart rendered = Rendered(name);

        string all = rendered.InlineSvg + rendered.StandaloneSvg + rendered.FigureJson + rendered.Csv;
        Assert.DoesNotContain("NaN", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", all, StringComparison.Ordinal);
        Assert.DoesNotContain("E+", all, StringComparison.Ordinal);
        Assert.DoesNotContain("-0\"", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_from_data_stay_words()
    {
        RenderedChart rendered = Rendered("words-that-could-break-out");

        Assert.DoesNotContain("<script", rendered.InlineSvg + rendered.StandaloneSvg + rendered.FigureJson, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', rendered.InlineSvg + rendered.StandaloneSvg);
        Assert.Contains("a &lt; b &amp; c", rendered.InlineSvg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_of_the_machine_changes_no_byte()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var turkish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        turkish.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~", PositiveSign = "p" };
        turkish.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(i => $"ay{i}"), ""];
        turkish.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 12).Select(i => $"a{i}"), ""];
        string[] here = [.. Samples.All.Select(each => Everything(each.Name))];

        CultureInfo.CurrentCulture = turkish;
        string[] there;
        try
        {
            there = [.. Samples.All.Select(each => Everything(each.Name))];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(here, there);
    }

    [Fact]
    public void A_row_without_a_value_says_so()
    {
        RenderedChart rendered = Rendered("rows-with-intervals");

        Assert.Contains(rendered.Wide.Texts, text => text is { ClassName: "chart__missing", Lines: ["no average"] });
    }

    [Fact]
    public void A_log_scale_and_one_that_does_not_begin_at_zero_are_told_in_words()
    {
        RenderedChart log = Rendered("points-by-group-on-a-log-axis");
        RenderedChart cut = Made.Rendered("""
            data: growth
            x: { type: linear, unit: points, from: 40, why: Nothing lies below. }
            y: { type: category, label: "{name}" }
            marks: [{ type: dot, value: index }]
            """, "name,index\nOne,47\n");

        Assert.Equal("The vertical scale is logarithmic: equal distances are equal multiples.", log.ScaleNote);
        Assert.Equal("The horizontal scale does not begin at zero. Nothing lies below.", cut.ScaleNote);
        Assert.EndsWith(cut.ScaleNote, cut.Description, StringComparison.Ordinal);
    }

    private static RenderedChart Rendered(string name)
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == name);
        return Made.Rendered(sample.Panel, sample.Csv);
    }

    private static string Everything(string name)
    {
        RenderedChart rendered = Rendered(name);
        return rendered.InlineSvg + rendered.StandaloneSvg + rendered.FigureJson + rendered.Csv + string.Join('|', rendered.Tables.SelectMany(table => table.Rows).SelectMany(row => row));
    }
}
