using System.Collections.Concurrent;
using Site.Documents;

namespace Site.Checking;

/// <summary>Which units and bounds each entry of the ledger gives to its numbers, looked for once.</summary>
internal sealed class LedgerMeasures(SiteIndex index)
{
    private readonly ConcurrentDictionary<string, SaidMeasures> said = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether the entry says the same of the number. Where it names the number with a unit or a bound, that one counts; else any that it names.
    /// </summary>
    public bool Say(Fact fact, Measure measure) =>
        said.GetOrAdd(fact.Id, id => SaidMeasures.Of(index.Facts[id])).Say(measure);
}

/// <summary>Units and bounds of an entry's texts, and those of its value.</summary>
internal sealed class SaidMeasures
{
    private readonly IReadOnlyList<Measure> measures;
    private readonly HashSet<string> units;
    private readonly HashSet<string> bounds;
    private readonly Fact fact;

    private SaidMeasures(Fact fact, string text)
    {
        this.fact = fact;
        measures = MeasureText.Find(text);
        units = [.. MeasureText.Units($"{text} {fact.Unit}")];
        bounds = [.. MeasureText.Bounds($"{text} {fact.Bound}")];
    }

    public static SaidMeasures Of(Fact fact) => new(fact, $"{fact.Words}. {fact.Statement} {fact.Caveats} {fact.Discrepancy}");

    public bool Say(Measure measure) =>
        Agrees(measure, measure.Unit, each => each.Unit, fact.Unit == "" ? [] : MeasureText.Units(fact.Unit), units)
        && Agrees(measure, measure.Bound, each => each.Bound, MeasureText.Bounds(fact.Bound), bounds);

    private bool Agrees(Measure measure, string asked, Func<Measure, string> part, IEnumerable<string> ofValue, HashSet<string> anywhere)
    {
        if (asked == "")
        {
            return true;
        }

        bool isValue = fact.Value.Concat(fact.Range).Any(value => LedgerNumbers.Agrees(Math.Abs(value), measure.Number));
        string[] beside =
        [
            .. measures.Where(each => each.Number.Value == measure.Number.Value).Select(part).Where(each => each != ""),
            .. isValue ? ofValue : [],
        ];
        return (beside.Length > 0 ? beside : anywhere.AsEnumerable()).Contains(asked);
    }
}
