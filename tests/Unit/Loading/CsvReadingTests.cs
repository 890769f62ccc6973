using System.Text;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Tests.Unit.Loading;

public sealed class CsvReadingTests
{
    [Fact]
    public void Every_cell_knows_where_it_stands()
    {
        LoadedCsv table = Read("name,value\n\"a, b\",1\nö😀,\"2\"\n");

        Assert.Equal(["a, b", "1", "ö😀", "2"], table.Rows.SelectMany(row => row.Select(cell => cell.Text)));
        Assert.Equal("\"a, b\"", table.Rows[0][0].Where.Text);
        Assert.Equal((2, 8), (table.Rows[0][1].Where.Line, table.Rows[0][1].Where.Column));
        Assert.Equal("ö😀", table.Rows[1][0].Where.Text);
        Assert.Equal("\"2\"", table.Rows[1][1].Where.Text);
    }

    [Fact]
    public void Quotes_and_line_ends_inside_of_quotes_belong_to_the_cell()
    {
        LoadedCsv table = Read("name,value\n\"say \"\"loop\"\"\nagain\",1\nlast,2\n");

        Assert.Equal("say \"loop\"\nagain", table.Rows[0][0].Text);
        Assert.Equal(4, table.Rows[1][0].Where.Line);
    }

    [Fact]
    public void A_comma_is_the_only_separator()
    {
        LoadedCsv table = Read("a;b\n1;2\n");

        Assert.Equal(["a;b"], table.Header.Select(each => each.Text));
    }

    [Fact]
    public void The_last_line_may_have_no_end()
    {
        LoadedCsv table = Read("a,b\n1,");

        Assert.Equal(["1", ""], Assert.Single(table.Rows).Select(each => each.Text));
    }

    [Fact]
    public void What_is_published_is_the_text_that_was_read()
    {
        LoadedCsv table = Read("a,b\nö,2\n");

        Assert.Equal("a,b\nö,2\n", Encoding.UTF8.GetString(table.Bytes.Span));
    }

    private static LoadedCsv Read(string csv)
    {
        var found = new DiagnosticList();
        LoadedCsv? table = CsvReading.Read(new SourceText(new InputPath("data/example.csv"), csv), found);
        Assert.Empty(found.Sorted);
        return table!;
    }
}
