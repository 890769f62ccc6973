using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;

namespace Site.Tests.Unit.Markdown;

public sealed class ProseTests
{
    [Fact]
    public void A_paragraph_keeps_its_id_when_others_are_added_moved_or_changed()
    {
        const string Paragraph = "The loop feeds itself, turn after turn, and so it grows.";
        string before = Parse($"First.\n\n{Paragraph}\n\nLast.").AnchorIds.ElementAt(1);

        string[] after =
        [
            Parse(Paragraph).AnchorIds.Single(),
            Parse($"New.\n\n## Heading\n\nOther.\n\n{Paragraph}").AnchorIds.Last(),
            Parse("The *loop* feeds itself, turn after turn, and then\nit stops.").AnchorIds.Single(),
            Parse("the loop FEEDS itself, turn after turn, and – why not? – fades.").AnchorIds.Single(),
        ];

        Assert.All(after, id => Assert.Equal(before, id));
    }

    [Fact]
    public void A_paragraph_of_other_first_words_has_another_id()
    {
        string[] ids = [.. Parse("The loop feeds itself.\n\nThe loop starves itself.\n\nThe loop feeds itself.").AnchorIds];

        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids[0] + "-2", ids[2]);
    }

    [Theory]
    [InlineData("## Returns", "returns")]
    [InlineData("## What a loop can’t do", "what-a-loop-cant-do")]
    [InlineData("## Returns {#gains}", "gains")]
    [InlineData("## `code` & *more*", "code-more")]
    [InlineData("## 。", "section")]
    public void A_heading_has_the_id_that_is_written_or_one_of_its_words(string heading, string id)
    {
        ProseHeading read = Assert.Single(Parse(heading).Headings);

        Assert.Equal(id, read.Id);
    }

    [Theory]
    [InlineData("summary: The share was 80% then.")]
    [InlineData("summary: \"The share was 80% then.\"")]
    [InlineData("summary: 'It''s the share: 80% then.'")]
    [InlineData("summary: \"The \\\"share\\\" was 80% then.\"")]
    [InlineData("summary: >-\n  The share\n  was 80%\n  then.")]
    [InlineData("summary: |\n  The share\n\n  was 80%\n  then.")]
    [InlineData("summary:\n  The share\n  was 80% then.")]
    public void A_word_of_a_yaml_value_has_its_own_place_however_the_value_is_written(string yaml)
    {
        var source = new SourceText(new InputPath("site.yml"), yaml);
        var value = (ScalarNode)((MappingNode)YamlReader.Read(source, new DiagnosticList())!).Entries[0].Value;
        ProseRun run = ProseParser.Parse(new Prose(value.Text.Trim(), value.Where), new DiagnosticList()).Runs.Last();

        SourceSpan place = run.Span(run.Text.IndexOf("80%", StringComparison.Ordinal), 3);

        Assert.Equal("80%", place.Text);
    }

    [Fact]
    public void A_value_that_cannot_be_followed_has_its_own_place_as_a_whole()
    {
        var source = new SourceText(new InputPath("site.yml"), "summary: \"\\u0054he share was 80%.\"");
        var value = (ScalarNode)((MappingNode)YamlReader.Read(source, new DiagnosticList())!).Entries[0].Value;
        ProseRun run = ProseParser.Parse(new Prose(value.Text, value.Where), new DiagnosticList()).Runs.Single();

        SourceSpan place = run.Span(14, 2);

        Assert.Equal("\"\\u0054he share was 80%.\"", place.Text);
    }

    [Theory]
    [InlineData("It was **80**% then.", "80")]
    [InlineData("A \\[pair\\] of 80.", "80")]
    [InlineData("One&nbsp;&amp; 80.", "80")]
    [InlineData("`code` [link](/a/) and\n80 more.", "80")]
    [InlineData("A \\*star\\* 😀 and 80.", "80")]
    public void Marks_escapes_and_entities_before_it_do_not_shift_the_place_of_a_word(string markdown, string word)
    {
        ProseRun run = Parse(markdown).Runs.Single();

        SourceSpan place = run.Span(run.Text.IndexOf(word, StringComparison.Ordinal), word.Length);

        Assert.Equal(word, place.Text);
    }

    private static ParsedProse Parse(string markdown) =>
        ProseParser.Parse(new SourceText(new InputPath("essays/start/example.md"), markdown), 0, new DiagnosticList());
}
