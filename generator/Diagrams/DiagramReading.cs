using Site.Documents;
using Site.Markdown;

namespace Site.Diagrams;

/// <summary>Looks up what a diagram names. Only for diagrams whose names the checks have found good.</summary>
public static class DiagramReading
{
    public static DiagramContent Read(Diagram diagram, SiteIndex index, IReadOnlyList<TimelineEvent> timeline) => diagram.Body switch
    {
        MapBody map => new MapContent([.. map.From.Select(each => Box(each, index))], Typography.Curl(map.Between.Text), [.. map.To.Select(each => Box(each, index))]),
        LadderBody ladder => new LadderContent([.. ladder.Rungs.Select(rung => new RungContent(
            Box(rung.Box, index),
            [.. rung.Seen.Select(each => Box(each, index))],
            rung.Line is { } line ? Box(line, index) : null))]),
        LanesBody lanes => Lanes(lanes, index, timeline),
        StripBody strip => Strip(strip, index),
        _ => throw new ArgumentException($"no kind of diagram: {diagram.Body.GetType().Name}", nameof(diagram)),
    };

    /// <summary>The events of both lines of thought, in the order of their dates.</summary>
    public static IReadOnlyList<TimelineEvent> EventsOf(IEnumerable<TimelineEvent> timeline) =>
        [.. timeline.Where(each => each.Lane is TimelineLane.Explosion or TimelineLane.Gradualism or TimelineLane.Both).OrderBy(each => each.Date.First)];

    private static BoxContent Box(DiagramBox box, SiteIndex index)
    {
        Fact? fact = box.Fact is { } named ? index.Facts[named.Id] : null;
        return new BoxContent
        {
            Title = Typography.Curl(box.Title.Text),
            Words = Typography.Curl(box.Words.Text == "" ? fact?.Words ?? "" : box.Words.Text),
            Facts = fact is null ? [] : [fact],
            Lines = [.. box.Lines.Select(each => Typography.Curl(each.Text))],
            Written = box,
        };
    }

    private static LanesContent Lanes(LanesBody lanes, SiteIndex index, IReadOnlyList<TimelineEvent> timeline)
    {
        IReadOnlyList<TimelineEvent> events = EventsOf(timeline);
        int NumberOf(Reference fact) => events.Select((each, i) => (each, i)).First(pair => pair.each.Facts.Any(own => own.Id == fact.Id)).i;
        ILookup<int, string> said = lanes.Answers.ToLookup(each => NumberOf(each.From), each => Typography.Curl(each.Words.Text));
        return new LanesContent(
            Typography.Curl(lanes.Explosion.Text),
            Typography.Curl(lanes.Gradualism.Text),
            [.. events.Select((each, i) => new EventContent(Event(each, [.. said[i]], index), each.Lane!.Value))],
            [.. lanes.Answers.Select(each => (NumberOf(each.From), NumberOf(each.To)))]);
    }

    private static BoxContent Event(TimelineEvent happened, IReadOnlyList<string> lines, SiteIndex index) => new()
    {
        Title = Typography.Curl(happened.Event),
        When = happened.Date.Words,
        Facts = [.. happened.Facts.Select(each => index.Facts[each.Id])],
        Lines = lines,
    };

    private static StripContent Strip(StripBody strip, SiteIndex index)
    {
        DataTable table = index.Tables[strip.Data.Id];
        string Cell(DataRow row, Reference column) => row.Cells[table.FieldIndex(column.Id)];
        bool IsOpen(DataRow row) => strip.Open.Passes(Cell(row, strip.Open.Column));
        BoxContent[] phases =
        [
            .. table.Rows.Select(row => new BoxContent
            {
                Title = Typography.Curl(Cell(row, strip.Label)),
                When = Cell(row, strip.When),
                Lines = [.. strip.Lines.Select(line => $"{line.Label}: {Typography.Curl(Cell(row, line.Column))}")],
                IsOpen = IsOpen(row),
            }),
        ];
        return new StripContent(Box(strip.Head, index), phases, [.. strip.Scales.Select(scale => Scale(scale, phases, index))]);
    }

    private static ScaleContent Scale(StripScale scale, BoxContent[] phases, SiteIndex index)
    {
        List<SpanContent> spans = [];
        int first = 0;
        foreach (StripSpan span in scale.Spans)
        {
            int last = span.Through - 1;
            bool isOpen = phases[first..(last + 1)].All(each => each.IsOpen);
            spans.Add(new SpanContent(Box(span.Box, index) with { IsOpen = isOpen }, first, last));
            first = span.Through;
        }

        return new ScaleContent(Box(scale.Head, index), spans);
    }
}
