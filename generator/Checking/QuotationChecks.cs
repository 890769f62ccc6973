using System.Text.RegularExpressions;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>What stands in quotation marks is bound to the ledger, and equals it.</summary>
internal static partial class QuotationChecks
{
    /// <summary>From this many words on, words in quotation marks are taken for somebody's own; shorter ones name a word.</summary>
    private const int FewestWords = 6;

    public static void Check(BoundSite site, KeptWork kept, DiagnosticList found)
    {
        Parallel.ForEach(site.Essays, essay => kept.Of($"quotations of {essay.Essay.Slug}", [essay, .. NamedEntries.Of(essay.Texts, ReferenceKind.Quote, site.Index.Quotes).Select(each => each.Entry)], found, own =>
        {
            Compare(essay.Texts, site.Index, own);
            RefuseUnbound(essay.Texts, own);
            return essay;
        }));
        Compare(site.TextsBesideEssays, site.Index, found);
        RefuseUnbound([.. site.Scenarios.SelectMany(each => each.Texts), .. site.Story?.Texts ?? [], .. site.Teaching.SelectMany(each => each.Texts)], found);
    }

    private static void Compare(IEnumerable<ParsedProse> texts, SiteIndex index, DiagnosticList found)
    {
        foreach ((ProseReference reference, Quote quote) in NamedEntries.Of(texts, ReferenceKind.Quote, index.Quotes).Where(each => !each.Reference.IsEmbed))
        {
            string words = Plain(reference.Text).Trim(' ', '"', '.', ',', ';', ':');
            if (!Plain(quote.Text).Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(CheckFindings.QuotationDiffers, reference.WhereText, $"these words are not in the quotation '{quote.Id}'", $"use the ledger's words: “{quote.Text}”");
            }
        }
    }

    private static void RefuseUnbound(IEnumerable<ParsedProse> texts, DiagnosticList found)
    {
        foreach (ProseRun run in texts.SelectMany(text => text.Runs))
        {
            RefuseUnbound(run, found);
        }
    }

    private static void RefuseUnbound(ProseRun run, DiagnosticList found)
    {
        // Most runs hold none.
        if (run.Text.AsSpan().IndexOfAny('“', '"') < 0)
        {
            return;
        }

        foreach (Match match in Quotation().Matches(run.Text))
        {
            int words = match.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            if (words >= FewestWords)
            {
                found.Add(CheckFindings.UnboundQuotation, run.Span(match.Index, match.Length), "these words stand in quotation marks and are bound to no quotation", "link them, [“words”](quote:…), say them in your own words, or mark them as made up, [“words”](as:example)");
            }
        }
    }

    /// <summary>With one kind of quotation mark and apostrophe, as typed.</summary>
    private static string Plain(string text) =>
        text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    [GeneratedRegex("“[^”“\uFFFC]*”|(?<![\\p{L}])\"[^\"\uFFFC]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
