using Site.Charts;
using Site.Documents;

namespace Site.Diagrams;

/// <summary>A fact named in a box: its mark stands before these words.</summary>
internal sealed record Badge(Fact Fact, TextBlock Text);

/// <summary>The words of a box broken into lines and put below each other, counted from its corner.</summary>
internal sealed record BoxLayout
{
    private const double BadgeGap = 4;

    /// <summary>Type size of the number, as a multiple of the usual one.</summary>
    private const double WordsScale = 1.3;

    /// <summary>Room for a finger on a link that is a single line; the narrow drawing is shown smaller than it is drawn, down to four fifths.</summary>
    private static double BadgeHeight(DrawingSize size) => size == DrawingSize.Narrow ? 31 : 26;

    public required BoxContent Content { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Time, title and number.</summary>
    public required IReadOnlyList<TextBlock> Head { get; init; }

    public required IReadOnlyList<Badge> Badges { get; init; }

    public required IReadOnlyList<TextBlock> Lines { get; init; }

    /// <summary>Words too wide for the box.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <param name="padding">Between the border and the words.</param>
    public static BoxLayout Of(BoxContent content, double width, DrawingSize size, double padding = 9)
    {
        double inner = width - (2 * padding);
        double top = padding;
        List<TextBlock> head = [];
        List<Badge> badges = [];
        List<TextBlock> lines = [];
        Add(head, content.When, "chart__tick", 2);
        Add(head, content.Title, "diagram__title", 3, isBold: true);
        Add(head, content.Words, "diagram__words", 3, scale: WordsScale);
        foreach (Fact fact in content.Facts)
        {
            // Two facts of one box are told apart by who stands behind them.
            bool isOne = content.Facts.Count == 1;
            string label = isOne ? StatusWords.Label(fact.Status) : $"{fact.ClaimedBy}: {StatusWords.Label(fact.Status)}";
            TextBlock text = Block(label, "diagram__status", inner - StatusMark.Room).MovedTo(padding + StatusMark.Room, top + (isOne ? 0 : BadgeGap));
            badges.Add(new Badge(fact, text));
            top += isOne ? text.Height + 3 : Math.Max(BadgeHeight(size), text.Height + (2 * BadgeGap));
        }

        foreach (string line in content.Lines)
        {
            top += BadgeGap;
            Add(lines, line, "chart__tick", 0);
        }

        return new BoxLayout
        {
            Content = content,
            Width = width,
            Height = Math.Ceiling(top + padding - 2),
            Head = head,
            Badges = badges,
            Lines = lines,
            LeftOut = [.. head.Concat(lines).Where(each => each.Width > inner).Concat(badges.Select(each => each.Text).Where(each => each.Width > inner - StatusMark.Room)).Select(each => string.Join(' ', each.Lines))],
        };

        TextBlock Block(string words, string className, double room, bool isBold = false, double scale = 1) =>
            new() { Lines = TextMetrics.Wrap(words, room, size.TextSize * scale, isBold), Size = size.TextSize * scale, IsBold = isBold, ClassName = className };

        void Add(List<TextBlock> to, string words, string className, double gap, bool isBold = false, double scale = 1)
        {
            if (words != "")
            {
                TextBlock block = Block(words, className, inner, isBold, scale).MovedTo(padding, top);
                to.Add(block);
                top += block.Height + gap;
            }
        }
    }
}
