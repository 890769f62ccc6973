using System.Xml.Linq;
using Site.Charts;
using Site.Diagrams;

namespace Site.Tests.Unit.Diagrams;

public sealed class DiagramTests
{
    public static TheoryData<string> Kinds => [.. DiagramSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Boxes_lie_in_the_drawing_and_apart_from_each_other(string kind)
    {
        DiagramContent content = DiagramSamples.Content(kind);

        foreach (DrawingSize size in DiagramDrawing.Sizes)
        {
            DiagramDrawing drawing = DiagramDrawing.Draw(content, size);

            var paper = new Box(0, 0, size.Width, drawing.Height);
            Assert.Empty(drawing.LeftOut);
            Assert.All(drawing.Boxes, box => Assert.True(paper.Holds(box), $"{box} lies outside of {paper}"));
            Assert.All(drawing.Boxes, box => Assert.DoesNotContain(drawing.Boxes, other => other != box && other.Meets(box)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Drawings_and_list_say_the_same_and_lead_to_the_same_facts(string kind)
    {
        DiagramContent content = DiagramSamples.Content(kind);
        string[] said = [.. content.List.SelectMany(each => each.Boxes).Select(each => each.Words).Where(each => each != "")];
        string[] facts = [.. content.Facts.Select(each => each.Url).Order(StringComparer.Ordinal)];

        foreach (DrawingSize size in DiagramDrawing.Sizes)
        {
            var drawn = XDocument.Parse($"<svg>{DiagramDrawing.Draw(content, size).Content}</svg>", LoadOptions.PreserveWhitespace);

            string words = string.Join(' ', drawn.Descendants("text").Select(each => each.Value));
            Assert.All(said, each => Assert.Contains(each, words, StringComparison.Ordinal));
            Assert.Equal(facts, drawn.Descendants("a").Select(each => each.Attribute("href")!.Value).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Words_of_a_writer_cannot_break_out_of_the_drawing()
    {
        string drawn = DiagramSvg.Inline(DiagramSamples.Content("map"), "diagram-map", "Two & \"three\" <boxes>", "Boxes.", hasCards: false);

        Assert.DoesNotContain("<boxes>", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("<more>", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_with_two_facts_tells_them_apart_by_who_stands_behind_them()
    {
        var drawn = XDocument.Parse($"<svg>{DiagramDrawing.Draw(DiagramSamples.Content("lanes"), DrawingSize.Wide).Content}</svg>");

        string[] links = [.. drawn.Descendants("a").Select(each => each.Value.Trim())];

        Assert.Contains("Voice of doubt: opinion", links);
        Assert.Contains("Voice of odds: estimate", links);
    }

    [Fact]
    public void What_has_not_come_about_has_a_broken_border()
    {
        var strip = (StripContent)DiagramSamples.Content("strip");

        Assert.Equal([false, false, true], strip.Phases.Select(each => each.IsOpen));
        Assert.Equal([false, true], strip.Scales[0].Spans.Select(each => each.Box.IsOpen));
    }
}
