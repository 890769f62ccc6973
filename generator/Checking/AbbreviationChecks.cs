using System.Text.RegularExpressions;
using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>
/// An abbreviation is written out where a page first uses it, <c>words (ABC)</c> or <c>ABC (words)</c>, or linked there as a term of the glossary;
/// names that site.yml lists need neither. Quotations and titles are other people's words and are passed over.
/// </summary>
internal static partial class AbbreviationChecks
{
    /// <summary>How far around an abbreviation its words are looked for.</summary>
    private const int Beside = 300;

    public static void Check(BoundSite site, KeptWork kept, DiagnosticList found)
    {
        // What the site itself is called and counts as known could not be read: nothing can be said of any name.
        if (site.Settings is not { } settings)
        {
            return;
        }

        HashSet<string> names = [.. settings.Names];
        ILookup<string, string> terms = site.Terms.SelectMany(term => term.AlsoKnownAs.Append(term.Name).Select(name => (name, term.Id))).ToLookup(each => each.name, each => each.Id);
        Parallel.ForEach(Pages(site), page => kept.Of($"abbreviations of {page.Url}", [page.Document, settings, site.Terms], found, own =>
        {
            Check(page.Texts, names, terms, own);
            return page.Document;
        }));
    }

    private static IEnumerable<(string Url, object Document, IEnumerable<ParsedProse> Texts)> Pages(BoundSite site) =>
    [
        .. site.Essays.Select(each => (each.Essay.Url, (object)each, each.Texts)),
        .. site.Pages.Select(each => (each.Page.Url, (object)each, each.Texts)),
    ];

    private static void Check(IEnumerable<ParsedProse> texts, HashSet<string> names, ILookup<string, string> terms, DiagnosticList found)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        List<ProseReference> links = [];
        foreach (ParsedProse text in texts)
        {
            links.AddRange(text.ReferencesTo(ReferenceKind.Term));
            foreach ((string name, SourceSpan where) in Mentions(text, names).OrderBy(each => each.Where.Start))
            {
                bool isKnown = !met.Add(name) || IsWrittenOut(where) || IsLinked(name, where, links, terms);
                if (!isKnown)
                {
                    found.Add(TextFindings.UnexplainedAbbreviation, where, $"'{name}' is not written out where it is first used", $"write 'what it stands for ({name})', link a term of the glossary, or list it under 'names' in site.yml");
                }
            }
        }
    }

    private static IEnumerable<(string Name, SourceSpan Where)> Mentions(ParsedProse text, HashSet<string> names)
    {
        foreach (ProseRun run in text.Runs)
        {
            foreach (AbbreviationMention mention in AbbreviationText.In(run.Text).Where(each => !IsName(each, names)))
            {
                yield return (mention.Name, run.Span(mention.Start, mention.Length));
            }
        }

        // The words of these links stand in no run, and are the writer's all the same.
        foreach (ProseReference reference in text.References.Where(each => each.Kind is ReferenceKind.Fact or ReferenceKind.Chart or ReferenceKind.Scenario))
        {
            foreach (AbbreviationMention mention in AbbreviationText.In(reference.Text).Where(each => !IsName(each, names)))
            {
                int at = reference.WhereText.Text.IndexOf(mention.Name, StringComparison.Ordinal);
                yield return (mention.Name, at < 0 ? reference.WhereText : reference.WhereText.Part(at, mention.Length));
            }
        }
    }

    // With a digit joined to it, as in 'GPT-4', it is a name, which the number rule asks to be marked as one.
    private static bool IsName(AbbreviationMention mention, HashSet<string> names) =>
        names.Contains(mention.Name) || names.Contains(mention.Whole) || mention.Whole.AsSpan(mention.Length).ContainsAnyInRange('0', '9');

    private static bool IsWrittenOut(SourceSpan where)
    {
        string source = where.Source.Text;
        string before = source[Math.Max(0, where.Start - Beside)..where.Start];
        string after = source.Substring(where.Start + where.Length, Math.Min(Beside, source.Length - where.Start - where.Length));
        return Opened().IsMatch(before) && Closed().IsMatch(after) || Followed().IsMatch(after);
    }

    private static bool IsLinked(string name, SourceSpan where, IReadOnlyList<ProseReference> links, ILookup<string, string> terms) =>
        terms.Contains(name) && links.Any(link => terms[name].Contains(link.Id) && (link.WhereText.Source != where.Source || link.WhereText.Start <= where.Start));

    // 'words (' with the abbreviation next, perhaps in a link or emphasis.
    [GeneratedRegex(@"[\p{L}\])*_]\s+\([\[*_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opened();

    // ')' behind it, or behind the link or emphasis that it stands in.
    [GeneratedRegex(@"^[\p{Ll}*_]*(\]\([^)\s]*\))?[*_]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    // ' (two words' behind it, or behind the link that it stands in.
    [GeneratedRegex(@"^[\p{Ll}’']*[*_]*(\]\([^)\s]*\))?[*_]*\s+\([\[*_]*[\p{L}’'-]+[\s-]+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Followed();
}
