using Site.Checking;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>
/// The disputes in the margin of one text: each claim's at its first use. A dispute whose voices all stand in the margin already,
/// as when two claims dispute each other, would say the same again and is left out.
/// </summary>
/// <param name="write">Writes the mark and the note.</param>
internal sealed class MarginDisputes(DisputeModels disputes, Func<DisputeModel, string> write)
{
    private readonly HashSet<string> claims = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> shown = [];

    /// <summary>What stands behind words that use a fact; empty for most.</summary>
    public string Beside(Fact fact, string words)
    {
        if (disputes.All.About(fact) is not { } dispute || !Claims(fact, words) || !claims.Add(fact.Id))
        {
            return "";
        }

        HashSet<string> voices = [.. dispute.Voices.Select(each => each.Fact.Id)];
        if (dispute.Against.Any() && shown.Any(voices.IsSubsetOf))
        {
            return "";
        }

        shown.Add(voices);
        return write(disputes.Of(dispute));
    }

    // Words that print another number of the entry, such as how many people took part, are not what is disputed.
    private static bool Claims(Fact fact, string words)
    {
        IReadOnlyList<NumberMention> printed = NumberText.Find(words);
        decimal[] claimed = [.. NumberText.Find(fact.Words).Select(each => each.Value)];
        return printed.Count == 0 || claimed.Length == 0
            || printed.Any(each => claimed.Contains(each.Value) || fact.Value.Any(value => LedgerNumbers.Agrees(Math.Abs(value), each)));
    }
}
