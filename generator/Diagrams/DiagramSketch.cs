using System.Text;
using Site.Charts;
using Site.Documents;

namespace Site.Diagrams;

internal enum ArrowWay
{
    Down,
    Up,
    Left,
    Right,
}

/// <summary>A diagram's drawing while it is made: lines below, boxes above them in the order in which they are read.</summary>
internal sealed class DiagramSketch(DrawingSize size, Func<Fact, string> card)
{
    private readonly StringBuilder strokes = new();
    private readonly StringBuilder items = new();
    private readonly List<Box> boxes = [];
    private readonly List<string> leftOut = [];

    public DrawingSize Size => size;

    /// <summary>The lowest edge so far.</summary>
    public double Bottom { get; private set; }

    public BoxLayout Layout(BoxContent content, double width, double padding = 9) => BoxLayout.Of(content, width, size, padding);

    /// <summary>Puts a box at a place, as high as it needs or higher.</summary>
    public Box Put(BoxLayout layout, double left, double top, double height = 0)
    {
        BoxContent content = layout.Content;
        (left, top) = (Math.Round(left), Math.Round(top));
        var box = new Box(left, top, left + Math.Round(layout.Width), top + Math.Round(Math.Max(height, layout.Height)));
        boxes.Add(box);
        leftOut.AddRange(layout.LeftOut);
        Bottom = Math.Max(Bottom, box.Bottom);

        // Counted from its own corner, a box is written alike in both drawings and costs little the second time.
        items.Append($"<g role=\"listitem\" transform=\"translate({SvgNumber.Of(left)} {SvgNumber.Of(top)})\">");
        Fact? only = content.Facts.Count == 1 ? content.Facts[0] : null;
        items.Append(only is null ? "" : Link(only));
        items.Append($"<path class=\"diagram__box\" fill=\"none\"{(content.IsOpen ? " stroke-dasharray=\"5 4\"" : "")} stroke=\"currentColor\" d=\"M0 0h{SvgNumber.Of(box.Width)}v{SvgNumber.Of(box.Height)}H0z\"/>\n");
        layout.Head.ToList().ForEach(each => Append(items, each));
        foreach (Badge badge in layout.Badges)
        {
            items.Append(only is null ? Link(badge.Fact) : "");
            items.Append(only is null ? $"<path class=\"diagram__hit\" fill=\"none\" pointer-events=\"all\" d=\"M1 {SvgNumber.Of(badge.Text.Box.Top - 3)}h{SvgNumber.Of(box.Width - 2)}v{SvgNumber.Of(badge.Text.Height + 6)}H1z\"/>" : "");
            items.Append(StatusMark.Before(badge.Text, badge.Fact.Status));
            Append(items, badge.Text);
            items.Append(only is null ? "</a>" : "");
        }

        items.Append(only is null ? "" : "</a>");
        layout.Lines.ToList().ForEach(each => Append(items, each));
        items.Append("</g>\n");
        return box;
    }

    /// <summary>Words without a box.</summary>
    public double Words(string words, double left, double top, double width, bool isBold = false)
    {
        var text = new TextBlock { Lines = TextMetrics.Wrap(words, width, size.TextSize, isBold), Size = size.TextSize, IsBold = isBold, ClassName = isBold ? "diagram__title" : "chart__tick" };
        leftOut.AddRange(text.Width > width ? [words] : []);
        items.Append("<g role=\"listitem\">");
        Append(items, text.MovedTo(left, top));
        items.Append("</g>\n");
        Bottom = Math.Max(Bottom, top + text.Height);
        return top + text.Height;
    }

    /// <param name="data">As the attribute <c>d</c> of an SVG path has it.</param>
    public void Stroke(string data, string className = "diagram__line") =>
        strokes.Append($"<path class=\"{className}\" stroke=\"currentColor\" d=\"{data}\"/>\n");

    /// <summary>The head of an arrow at its point.</summary>
    public void Head(double x, double y, ArrowWay way)
    {
        string sides = way switch
        {
            ArrowWay.Right => "l-9-5v10z",
            ArrowWay.Left => "l9-5v10z",
            ArrowWay.Up => "l-5 9h10z",
            _ => "l-5-9h10z",
        };
        strokes.Append($"<path class=\"diagram__head\" fill=\"currentColor\" d=\"{SvgNumber.Move(x, y)}{sides}\"/>\n");
    }

    public DiagramDrawing Finished() => new()
    {
        Size = size,
        Height = Math.Ceiling(Bottom + 2),
        Content = $"<g aria-hidden=\"true\">\n{strokes}</g>\n<g role=\"list\" fill=\"currentColor\">\n{items}</g>\n",
        Boxes = boxes,
        LeftOut = leftOut,
    };

    private string Link(Fact fact) =>
        $"<a class=\"diagram__link\" href=\"{SvgText.Escaped(fact.Url)}\"{card(fact)} data-status=\"{StatusWords.Key(fact.Status)}\">";

    // A space between lines, so that the last word of one does not run into the next for those who hear it.
    private static void Append(StringBuilder to, TextBlock text)
    {
        string x = SvgNumber.Of(text.X);
        string step = SvgNumber.Of(Math.Round(text.Size * TextBlock.LineSpacing));
        to.Append($"<text class=\"{text.ClassName}\"{(text.IsBold ? " font-weight=\"700\"" : "")} y=\"{SvgNumber.Of(Math.Round(text.Y))}\">");
        for (int i = 0; i < text.Lines.Count; i++)
        {
            to.Append(i == 0 ? $"<tspan x=\"{x}\">" : $" <tspan x=\"{x}\" dy=\"{step}\">").Append(SvgText.Escaped(text.Lines[i])).Append("</tspan>");
        }

        to.Append("</text>\n");
    }
}
