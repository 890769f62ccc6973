using Site.Charts;

namespace Site.Tests.Unit.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void A_table_has_low_middle_and_high_with_units_and_tells_what_is_missing()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "rows-with-intervals");

        RenderedTable table = Made.Rendered(sample.Panel, sample.Csv).Tables.Single();

        Assert.Equal(["Name", "Middle (points)", "Low (points)", "High (points)"], table.Columns.Select(column => column.Header));
        Assert.Equal(["A trial", "−18", "−38", "9"], table.Rows[0]);
        Assert.Equal(["Nothing", "not reported", "not reported", "not reported"], table.Rows[3]);
    }

    [Fact]
    public void The_file_holds_the_numbers_as_the_data_has_them()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "bars-by-quarter");

        string csv = Made.Rendered(sample.Panel, sample.Csv).Csv;

        Assert.Equal("Index (points),Quarter,In the drawing\n1.2,2025-Q1,solid\n1.5,2025-Q2,solid\n1.9,2025-Q3,solid\n2.5,2025-Q4,solid\n5.8,2026-Q1,solid\n8.0,2026-Q2,hollow: unfinished\n", csv);
    }

    [Fact]
    public void Intervals_that_are_worked_out_and_values_that_are_stated_stand_in_the_table_too()
    {
        Samples.Sample sample = Samples.All.Single(each => each.Name == "a-share-of-trials-and-a-stated-value");

        RenderedTable table = Made.Rendered(sample.Panel, sample.Csv).Tables.Single();

        Assert.Equal(["Model", "Share (points)", "Low, 95% interval (points)", "High, 95% interval (points)"], table.Columns.Select(column => column.Header));
        Assert.Equal([["One", "51", "42.5", "59.5"], ["Two", "64", "55.4", "71.8"], ["Control", "about 20%", "", ""]], table.Rows);
    }

    [Fact]
    public void Rows_that_are_not_drawn_are_listed_when_asked_for_and_marked()
    {
        RenderedTable table = Made.Rendered("""
            data: growth
            where: [{ column: unit, is: percent }]
            x: { type: linear, format: percent }
            y: { type: category, label: "{name}" }
            marks: [{ type: dot, value: index }]
            table: { columns: [name, index, unit], all-rows: true }
            """, "name,index,unit\nOne,5,percent\nTwo,2,times\n").Tables.Single();

        Assert.Equal([["One", "5", "percent", "solid"], ["Two", "2", "times", "not drawn"]], table.Rows);
    }

    [Fact]
    public void Cells_with_commas_quotes_and_breaks_are_quoted_in_the_file()
    {
        RenderedChart rendered = Made.Rendered("""
            data: growth
            x: { type: linear, unit: points }
            y: { type: category, label: "{name}" }
            marks: [{ type: dot, value: index }]
            """, "name,index\nsays \"no\"; twice,1\n");

        Assert.Equal("Name,Index (points)\n\"says \"\"no\"\"; twice\",1\n", rendered.Csv);
    }
}
