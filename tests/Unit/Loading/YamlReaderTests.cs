using Site.Diagnostics;
using Site.Loading;

namespace Site.Tests.Unit.Loading;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_node_knows_where_it_stands()
    {
        DataNode root = Read("a: one\nb:\n  - 'two'\n  - { c: three }\n")!;

        var keys = Assert.IsType<MappingNode>(root);
        var list = Assert.IsType<SequenceNode>(keys.Find("b")!.Value);
        var inner = Assert.IsType<MappingNode>(list.Items[1]);
        Assert.Equal("b", keys.Find("b")!.Key.Where.Text);
        Assert.Equal("'two'", list.Items[0].Where.Text);
        Assert.Equal((4, 5, "{ c: three }"), (inner.Where.Line, inner.Where.Column, inner.Where.Text));
        Assert.Equal("three", inner.Find("c")!.Value.Where.Text);
    }

    [Fact]
    public void Signs_outside_of_the_first_plane_do_not_shift_places()
    {
        DataNode root = Read("a: 😀 one\nb: two\n")!;

        Assert.Equal("two", ((MappingNode)root).Find("b")!.Value.Where.Text);
    }

    [Theory]
    [InlineData("a: 2026-02-30", "2026-02-30")]
    [InlineData("a: .nan", ".nan")]
    [InlineData("a: yes", "yes")]
    [InlineData("a: 0x1F", "0x1F")]
    [InlineData("a: 1_000", "1_000")]
    public void A_value_stays_the_text_that_was_written(string yaml, string text)
    {
        var value = (ScalarNode)((MappingNode)Read(yaml)!).Find("a")!.Value;

        Assert.Equal(text, value.Text);
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    public void Nothing_is_missing_and_an_empty_text_in_quotes_is_meant(string yaml, bool isMissing)
    {
        var value = (ScalarNode)((MappingNode)Read(yaml)!).Find("a")!.Value;

        Assert.Equal(isMissing, value.IsMissing);
    }

    [Fact]
    public void Json_is_read_as_well()
    {
        DataNode root = Read("{ \"a\": [1, true, null, \"\\u00e9\"] }")!;

        var list = (SequenceNode)((MappingNode)root).Find("a")!.Value;
        Assert.Equal(["1", "true", "null", "é"], list.Items.Select(each => ((ScalarNode)each).Text));
    }

    private static DataNode? Read(string yaml)
    {
        var found = new DiagnosticList();
        DataNode? root = YamlReader.Read(new SourceText(new InputPath("site.yml"), yaml), found);
        Assert.Empty(found.Sorted);
        return root;
    }
}
