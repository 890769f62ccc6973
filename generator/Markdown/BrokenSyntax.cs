using System.Text.RegularExpressions;
using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>Running text that looks like a part of the writing syntax and is none: it would be printed as it stands.</summary>
internal sealed partial record BrokenSyntax(DiagnosticKind Kind, int Start, int Length, string What, string Fix)
{
    private const string Target = "(?:(?:fact|term|chart|scenario|quote|xref|note|as|https?|mailto):|/[a-z]|#[a-z])";

    public static IEnumerable<BrokenSyntax> In(string text) =>
        text.AsSpan().IndexOfAny("[{|") < 0 ? [] : Form().Matches(text).Select(Of);

    private static BrokenSyntax Of(Match match) => match switch
    {
        { Groups: var groups } when groups["note"].Success =>
            new(MarkdownFindings.BadNote, match.Index, match.Length, $"there is no note '{groups["note"].Value}'", $"write '[^{groups["note"].Value}]: …' in a paragraph of its own"),
        { Groups: var groups } when groups["mark"].Success =>
            new(MarkdownFindings.BadNote, match.Index, match.Length, "the mark of this note is not closed", "end it with ']'"),
        { Groups: var groups } when groups["cite"].Success =>
            new(MarkdownFindings.BadCitation, match.Index, match.Length, "this citation is not closed", "end it with ']'"),
        { Groups: var groups } when groups["braces"].Success =>
            new(MarkdownFindings.BrokenSyntax, match.Index, match.Length, $"'{match.Value.Trim()}' is not read here", "only a heading takes braces, with an id of small letters, digits and hyphens: ## Heading {#an-id}"),
        { Groups: var groups } when groups["table"].Success =>
            new(MarkdownFindings.BrokenSyntax, match.Index, match.Length, "this looks like a table and is none", "begin it below an empty line, and give it a second line '| --- | --- |' with as many columns as the first"),
        _ => new(MarkdownFindings.BrokenSyntax, match.Index, match.Length, "this looks like a link and is none", "write [words](target) with no space in the target, and close both brackets"),
    };

    // A note without text · a mark, a citation not closed · [words](target … · [words] (target · [words][name] · (words)[target · [words(target · {.class} · | --- |
    [GeneratedRegex(
        @"\[\^(?<note>[^\]\s]+)\]|(?<mark>\[\^[^\]\s]*)|(?<cite>\[@[^\]\s]*)"
        + @"|\[[^\[\]]*\](?:\(|\[(?=[^\]]*\])| \((?=" + Target + @"))[^)\]\[]*[)\]]?|\([^()]*\)\[(?=" + Target + @")[^\]]*\]?|\[[^\[\]()]*\((?=" + Target + @")[^)]*\)?"
        + @"|(?<braces>\{(?:[#.:]|[a-z]+=)[^{}]*\}\s*$)|(?<table>^\|[^|]+\||\|\s*:?-{3,}:?\s*\|)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
