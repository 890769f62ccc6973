using System.Globalization;
using System.Text.RegularExpressions;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>The number rule: each number of an essay is bound to the ledger, typed, or a date; and a bound one agrees with its entry.</summary>
internal static partial class NumberChecks
{
    /// <summary>Up to this, a number in words is style and no claim.</summary>
    private const decimal LargestFreeWord = 10;

    private const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

    public static void Check(BoundSite site, KeptWork kept, DiagnosticList found)
    {
        var ledger = new LedgerNumbers(site.Index);
        var measures = new LedgerMeasures(site.Index);
        Parallel.ForEach(site.Essays, essay => kept.Of($"numbers of {essay.Essay.Slug}", [essay], found, own => RefuseUnbound(essay, essay.Texts, own)));
        Parallel.ForEach(site.Teaching, bound => kept.Of($"numbers of teaching {bound.Notes.Slug}", [bound], found, own => RefuseUnbound(bound, bound.Texts, own)));
        foreach (ProseRun run in site.Scenarios.SelectMany(each => each.Texts).Concat(site.Paths.SelectMany(each => each.Texts)).Concat(site.Story?.Texts ?? []).SelectMany(text => text.Runs))
        {
            RefuseUnbound(run, found);
        }

        Parallel.ForEach(site.Essays, essay => kept.Of($"bound numbers of {essay.Essay.Slug}", [essay, .. NamedEntries.Of(essay.Texts, ReferenceKind.Fact, site.Index.Facts).Select(each => each.Entry)], found, own =>
        {
            CompareWithFacts(essay.Texts, site.Index, ledger, measures, own);
            return essay;
        }));
        CompareWithFacts(site.TextsBesideEssays, site.Index, ledger, measures, found);

        foreach (Fact fact in site.Facts)
        {
            EntryChecks.Check(fact, found);
        }
    }

    private static T RefuseUnbound<T>(T document, IEnumerable<ParsedProse> texts, DiagnosticList found)
    {
        foreach (ProseRun run in texts.SelectMany(text => text.Runs))
        {
            RefuseUnbound(run, found);
        }

        return document;
    }

    private static void RefuseUnbound(ProseRun run, DiagnosticList found)
    {
        string written = run.Text;
        if (!NumberText.MayHold(written))
        {
            return;
        }

        // Dates say when, not how much. They are blanked out, so that places stay.
        string text = Dates().Replace(written, date => new string(ProseRun.Gap, date.Length));
        foreach (NumberMention number in NumberText.Find(text))
        {
            if (number.IsWord && number.Value <= LargestFreeWord)
            {
                continue;
            }

            (int start, int length) = WholeWord(text, number);
            string word = text.Substring(start, length);
            string fix = word.Any(char.IsLetter) && !number.IsWord
                ? $"if it is a name, write [{word}](as:title); if it counts something, bind it: [{word}](fact:…)"
                : $"bind it to the ledger: [{word}](fact:…), or say what it is: (as:example), (as:definition), (as:count), (as:title)";
            found.Add(CheckFindings.UnboundNumber, run.Span(start, length), $"the number '{word}' is not bound to anything", fix);
        }
    }

    private static (int Start, int Length) WholeWord(string text, NumberMention number)
    {
        int start = number.Start;
        int end = number.Start + number.Length;
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && (IsOfWord(text[end]) || text[end] == '%'))
        {
            end++;
        }

        return (start, end - start);
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '-';

    private static void CompareWithFacts(IEnumerable<ParsedProse> texts, SiteIndex index, LedgerNumbers numbers, LedgerMeasures measures, DiagnosticList found)
    {
        foreach ((ProseReference reference, Fact fact) in NamedEntries.Of(texts, ReferenceKind.Fact, index.Facts))
        {
            CompareWithFact(reference, fact, numbers, measures, found);
        }
    }

    private static void CompareWithFact(ProseReference reference, Fact fact, LedgerNumbers numbers, LedgerMeasures measures, DiagnosticList found)
    {
        if (reference.Text.Trim() == "")
        {
            if (fact.Words == "")
            {
                found.Add(CheckFindings.NoLedgerWords, reference.Where, $"'{fact.Id}' has no words of the ledger's to print", $"write your own: [words](fact:{fact.Id}), or add 'words' to the entry");
            }

            return;
        }

        foreach (Measure measure in MeasureText.Find(reference.Text))
        {
            // 'One', 'two' and the like are also pronouns and counts of parts; in digits, or with a unit, they are held to the entry.
            bool isFree = measure.Number is { IsWord: true, Value: <= 2 } && measure.Unit == "";
            if (!isFree && !numbers.Say(fact, measure.Number))
            {
                Refuse(CheckFindings.NumberDiffers, measure.Number.Start, measure.Number.Length);
            }
            else if (!measures.Say(fact, measure))
            {
                Refuse(CheckFindings.MeasureDiffers, measure.Start, measure.Length);
            }
        }

        void Refuse(DiagnosticKind kind, int start, int length)
        {
            string ledger = (fact.Words != "" ? fact.Words : fact.Statement).TrimEnd('.');
            string range = fact.Range.Count == 2 ? string.Create(CultureInfo.InvariantCulture, $", range {fact.Range[0]} to {fact.Range[1]}") : "";
            found.Add(kind, Part(reference, start, length), $"'{reference.Text.Substring(start, length)}' is not in the ledger's entry '{fact.Id}', which says: {ledger}{range}", "correct the text, or the entry with a dated reason in its history");
        }
    }

    private static SourceSpan Part(ProseReference reference, int start, int length)
    {
        bool isExact = reference.WhereText.Text.Length >= start + length
            && reference.WhereText.Text.AsSpan(start, length).SequenceEqual(reference.Text.AsSpan(start, length));
        return isExact ? reference.WhereText.Part(start, length) : reference.WhereText;
    }

    // 4 June 2026 · June 2026 · 4 June · 2026-06-04 · 2008-2013 · 1970s · mid-2026 · the year alone.
    [GeneratedRegex(
        @"\b[0-9]{4}-[0-9]{2}(-[0-9]{2})?\b|\b([0-9]{1,2}( (and|to) |[–-]))?[0-9]{1,2} (" + MonthNames + @")( [0-9]{4})?\b|\b(" + MonthNames + @") [0-9]{4}\b|(?<![\p{L}0-9.,-])(mid-)?(19|20)[0-9]{2}s?([–-](19|20)[0-9]{2})?(?![\p{L}0-9%]|[.,][0-9])",
        RegexOptions.CultureInvariant)]
    internal static partial Regex Dates();
}
