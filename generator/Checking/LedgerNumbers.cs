using System.Collections.Concurrent;
using Site.Documents;

namespace Site.Checking;

/// <summary>Which numbers each entry of the ledger names, looked for once.</summary>
internal sealed class LedgerNumbers(SiteIndex index)
{
    private readonly ConcurrentDictionary<string, HashSet<decimal>> said = new(StringComparer.Ordinal);

    /// <summary>Whether the entry names the number: as its value or range, also rounded, or in its text.</summary>
    public bool Say(Fact fact, NumberMention number) =>
        fact.Value.Concat(fact.Range).Any(value => Agrees(Math.Abs(value), number))
        || said.GetOrAdd(fact.Id, id => InText(index.Facts[id])).Contains(number.Value);

    /// <summary>Whether a number in a text stands for a value of the ledger: the same, or the value rounded to as many decimals.</summary>
    public static bool Agrees(decimal value, NumberMention number) =>
        value == number.Value
        || (value > 10 && decimal.Round(value, number.Decimals, MidpointRounding.AwayFromZero) == number.Value);

    private static HashSet<decimal> InText(Fact fact) =>
        [.. NumberText.Find($"{fact.Words} {fact.Statement} {fact.Caveats} {fact.Discrepancy} {fact.AsOf?.Words}").Select(each => each.Value)];
}
