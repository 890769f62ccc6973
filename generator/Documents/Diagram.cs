using Site.Diagnostics;

namespace Site.Documents;

/// <summary>A figure of boxes and lines as its file describes it. Numbers in it come from the ledger, events from the timeline, phases from a data table.</summary>
public sealed record Diagram
{
    public required string Id { get; init; }

    /// <summary>What the figure shows, as a sentence.</summary>
    public required PlainLine Title { get; init; }

    /// <summary>How it is laid out and what stands out, for readers who do not see it. What stands in the boxes is listed by the build.</summary>
    public required PlainLine Alt { get; init; }

    public required DiagramBody Body { get; init; }

    public SourceSpan Where => Title.Where;

    /// <summary>The id of the figure on the page that shows it.</summary>
    public string Anchor => $"diagram-{Id}";
}

/// <summary>What is drawn: one of the four kinds below.</summary>
public abstract record DiagramBody
{
    /// <summary>Every box that the file describes, in its order.</summary>
    public abstract IEnumerable<DiagramBox> Boxes { get; }
}

/// <summary>A piece of a diagram. With a fact it prints the ledger's words and says who stands behind them.</summary>
public sealed record DiagramBox
{
    public required PlainLine Title { get; init; }

    public Reference? Fact { get; init; }

    /// <summary>In the place of the ledger's words; empty for those.</summary>
    public required PlainLine Words { get; init; }

    /// <summary>Each begins a line of its own.</summary>
    public IReadOnlyList<PlainLine> Lines { get; init; } = [];
}

/// <summary>What something is drawn from, and what is drawn from it.</summary>
public sealed record MapBody(IReadOnlyList<DiagramBox> From, PlainLine Between, IReadOnlyList<DiagramBox> To) : DiagramBody
{
    public override IEnumerable<DiagramBox> Boxes => From.Concat(To);
}

/// <summary>Steps one above the other, without a scale.</summary>
/// <param name="Rungs">From the lowest to the highest.</param>
public sealed record LadderBody(IReadOnlyList<LadderRung> Rungs) : DiagramBody
{
    public override IEnumerable<DiagramBox> Boxes => Rungs.SelectMany(each => new[] { each.Line, each.Box }.OfType<DiagramBox>().Concat(each.Seen));
}

/// <param name="Seen">What has been seen of it.</param>
/// <param name="Line">A border that lies below this rung; nothing for none.</param>
public sealed record LadderRung(DiagramBox Box, IReadOnlyList<DiagramBox> Seen, DiagramBox? Line);

/// <summary>The events of the timeline's two lines of thought, beside each other.</summary>
/// <param name="Explosion">Heads the first lane.</param>
/// <param name="Gradualism">Heads the second lane.</param>
public sealed record LanesBody(PlainLine Explosion, PlainLine Gradualism, IReadOnlyList<LaneAnswer> Answers) : DiagramBody
{
    public override IEnumerable<DiagramBox> Boxes => [];
}

/// <summary>One event answers another; each is named by a fact of its entry in the timeline.</summary>
/// <param name="Words">Says so in the box of the answer.</param>
public sealed record LaneAnswer(Reference From, Reference To, PlainLine Words);

/// <summary>Phases in a row, taken from a data table, with other scales laid along them.</summary>
public sealed record StripBody : DiagramBody
{
    /// <summary>Name of the data table; each row is a phase.</summary>
    public required Reference Data { get; init; }

    /// <summary>Column of the phases' names.</summary>
    public required Reference Label { get; init; }

    /// <summary>Column of their times.</summary>
    public required Reference When { get; init; }

    /// <summary>Columns of what else is said of each, with the words before it.</summary>
    public required IReadOnlyList<StripColumn> Lines { get; init; }

    /// <summary>Which phases have not come and are drawn with broken lines.</summary>
    public required ColumnTest Open { get; init; }

    /// <summary>Names the phases as a whole, and who drew them.</summary>
    public required DiagramBox Head { get; init; }

    public required IReadOnlyList<StripScale> Scales { get; init; }

    public override IEnumerable<DiagramBox> Boxes => [Head, .. Scales.SelectMany(each => new[] { each.Head }.Concat(each.Spans.Select(span => span.Box)))];
}

public sealed record StripColumn(string Label, Reference Column);

/// <param name="Spans">In the order of the phases.</param>
public sealed record StripScale(DiagramBox Head, IReadOnlyList<StripSpan> Spans);

/// <param name="Through">The number of the last phase that it covers, from one.</param>
/// <param name="Where">Where that number is written.</param>
public sealed record StripSpan(DiagramBox Box, int Through, SourceSpan Where);
