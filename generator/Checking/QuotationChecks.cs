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

    public static void Check(BoundSite site, DiagnosticList found)
    {
        foreach (ParsedProse text in site.Texts)
        {
            foreach (ProseReference reference in text.References.Where(each => each.Kind == ReferenceKind.Quote && !each.IsEmbed))
            {
                Compare(reference, site.Index, found);
            }
        }

        foreach (ProseRun run in site.Essays.SelectMany(essay => essay.Texts).Concat(site.Scenarios.SelectMany(each => each.Texts)).Concat(site.Story?.Texts ?? []).Concat(site.Teaching.SelectMany(each => each.Texts)).SelectMany(text => text.Runs))
        {
            RefuseUnbound(run, found);
        }
    }

    private static void Compare(ProseReference reference, SiteIndex index, DiagnosticList found)
    {
        if (!index.Quotes.TryGetValue(reference.Id, out Quote? quote))
        {
            return;
        }

        string words = Plain(reference.Text).Trim(' ', '"', '.', ',', ';', ':');
        if (!Plain(quote.Text).Contains(words, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(CheckFindings.QuotationDiffers, reference.WhereText, $"these words are not in the quotation '{quote.Id}'", $"use the ledger's words: “{quote.Text}”");
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
