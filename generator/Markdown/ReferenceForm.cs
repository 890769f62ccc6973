using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>Whether a link with a scheme is written as its kind can be: put here or pointed at, alone or in a sentence, with a caption or without.</summary>
internal static class ReferenceForm
{
    /// <param name="whole">The link from its first bracket to its last.</param>
    /// <param name="isAlone">Whether the link is all that its paragraph holds.</param>
    public static void Check(ProseReference reference, string scheme, SourceSpan whole, bool isAlone, DiagnosticList found)
    {
        if (reference.IsEmbed)
        {
            CheckEmbed(reference, scheme, whole, isAlone, found);
        }
        else if (reference.IsAnswer && reference.Text.Trim() != "")
        {
            found.Add(MarkdownFindings.WordsForAnswer, reference.WhereText, $"'{reference.Text}' is typed where the model's answer is printed", $"leave the brackets empty: []({scheme}:{reference.Id}?{reference.Query})");
        }
        else if (reference.Kind == ReferenceKind.List)
        {
            // The list has no page of its own: a link could only lead to some page that happens to hold it.
            found.Add(MarkdownFindings.UnknownScheme, reference.Where, $"'{scheme}:' cannot be linked to", $"put the list here with ![]({scheme}:{reference.Id}), or link with xref: to the essay that holds it");
        }

        if (reference.Kind == ReferenceKind.Typed && !ReferenceScheme.TypedKinds.Contains(reference.Id))
        {
            found.Add(MarkdownFindings.UnknownScheme, reference.Where, $"a number cannot be typed as '{reference.Id}'", $"use one of: {string.Join(", ", ReferenceScheme.TypedKinds.Select(each => "as:" + each))}", Suggestion.For(reference.Id, ReferenceScheme.TypedKinds));
        }
        else if (reference.Kind == ReferenceKind.List && !ReferenceScheme.Lists.Contains(reference.Id))
        {
            found.Add(MarkdownFindings.UnknownList, reference.Where, $"there is no list '{reference.Id}'", $"use one of: {string.Join(", ", ReferenceScheme.Lists)}", Suggestion.For(reference.Id, ReferenceScheme.Lists));
        }
    }

    private static void CheckEmbed(ProseReference reference, string scheme, SourceSpan whole, bool isAlone, DiagnosticList found)
    {
        if (!ReferenceScheme.CanEmbed(reference.Kind))
        {
            found.Add(MarkdownFindings.UnknownScheme, reference.Where, $"'{scheme}:' cannot be put into the text with '!'", "remove the '!' in front of the bracket");
        }
        else if (reference.Kind is ReferenceKind.Quote or ReferenceKind.List && reference.Text.Trim() != "")
        {
            string what = reference.Kind == ReferenceKind.Quote ? "a quotation" : "a list";
            found.Add(MarkdownFindings.LostWords, whole, $"{what} has no caption", $"write ![]({scheme}:{reference.Id}), and say the rest in a sentence above it");
        }
        else if (reference.IsAnswer)
        {
            found.Add(MarkdownFindings.UnknownScheme, reference.Where, "one output of a scenario cannot be put into the text with '!'", "remove the '!' in front of the bracket, or the output");
        }
        else if (!isAlone)
        {
            string fix = reference.Kind == ReferenceKind.List ? "give it a paragraph of its own" : "give it a paragraph of its own, or remove the '!' to link to it";
            found.Add(MarkdownFindings.EmbedInSentence, whole, $"'{scheme}:{reference.Id}' is put into the middle of a paragraph", fix);
        }
    }
}
