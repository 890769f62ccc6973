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

    /// <summary>What stands behind the words that use a fact; empty for most.</summary>
    public string Beside(Fact fact)
    {
        if (disputes.All.About(fact) is not { } dispute || !claims.Add(fact.Id))
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
}
