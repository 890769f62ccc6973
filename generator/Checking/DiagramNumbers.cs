using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>Each number that a writer types into a box is in the fact of the box; one that is typed beside the boxes is in the fact of any.</summary>
internal static class DiagramNumbers
{
    /// <summary>Up to this, a number in words is style and no claim.</summary>
    private const decimal LargestFreeWord = 10;

    public static void Check(Diagram diagram, SiteIndex index, DiagnosticList found)
    {
        var ledger = new LedgerNumbers(index);
        Fact[] all = [.. Facts(diagram.Body.Boxes, index)];
        Compare(diagram.Title, all);
        Compare(diagram.Alt, all);
        foreach (PlainLine line in Beside(diagram.Body))
        {
            Compare(line, all);
        }

        foreach (DiagramBox box in diagram.Body.Boxes)
        {
            Fact[] own = [.. Facts([box], index)];
            foreach (PlainLine line in box.Lines.Prepend(box.Words).Prepend(box.Title))
            {
                // A fact that does not exist is complained of by itself.
                Compare(line, box.Fact is null ? all : own, isUnknown: box.Fact is not null && own.Length == 0);
            }
        }

        void Compare(PlainLine line, Fact[] facts, bool isUnknown = false)
        {
            string words = NumberChecks.Dates().Replace(line.Text, date => new string(ProseRun.Gap, date.Length));
            foreach (NumberMention number in NumberText.Find(words).Where(number => !isUnknown && !(number.IsWord && number.Value <= LargestFreeWord) && !facts.Any(fact => ledger.Say(fact, number))))
            {
                string typed = words.Substring(number.Start, number.Length);
                string where = facts is [var only] ? $"is not in the ledger's entry '{only.Id}'" : "is in no fact of this diagram";
                found.Add(DiagramFindings.NumberNotInFact, Place(line, typed), $"'{typed}' {where}", "correct the number, or name in 'fact' the entry that holds it");
            }
        }
    }

    private static IEnumerable<Fact> Facts(IEnumerable<DiagramBox> boxes, SiteIndex index) =>
        boxes.Select(each => each.Fact is { } named ? index.Facts.GetValueOrDefault(named.Id) : null).OfType<Fact>();

    private static IEnumerable<PlainLine> Beside(DiagramBody body) => body switch
    {
        MapBody map => [map.Between],
        LanesBody lanes => lanes.Answers.Select(each => each.Words).Prepend(lanes.Gradualism).Prepend(lanes.Explosion),
        _ => [],
    };

    private static SourceSpan Place(PlainLine line, string words)
    {
        int at = line.Where.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? line.Where : line.Where.Part(at, words.Length);
    }
}
