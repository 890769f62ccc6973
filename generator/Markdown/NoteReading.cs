using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>Looks at the notes and annotations of one text.</summary>
internal sealed class NoteReading(ProsePlace place, DiagnosticList found)
{
    private static readonly string[] NoteKinds = ["context", "dispute", "method", "definition"];

    public Dictionary<string, AnnotationBlock> Annotations { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of a note, made of its name or else its number.</summary>
    public static string IdOf(Footnote note) => HeadingId.From(note.Label ?? note.Order.ToString(CultureInfo.InvariantCulture));

    /// <summary>An annotation, <c>::: note {#id kind=…}</c>.</summary>
    public void Read(CustomContainer container, ContainerArguments arguments, Diagnostics.SourceSpan where)
    {
        if (arguments.Id == "" || !NoteKinds.Contains(arguments.Kind))
        {
            found.Add(MarkdownFindings.BadContainer, where, "a note needs an id and a kind", $"write '::: note {{#id kind=…}}' with one of: {string.Join(", ", NoteKinds)}", Suggestion.For(arguments.Kind, NoteKinds));
            return;
        }

        if (!Annotations.TryAdd(arguments.Id, new AnnotationBlock(arguments.Kind, container, where)))
        {
            found.Add(MarkdownFindings.DuplicateAnchor, where, $"two notes have the id '{arguments.Id}'", "give each an id of its own");
        }

        RequireParagraphs(container, "a note in the margin", where);
    }

    public void Read(Footnote note) => RequireParagraphs(note, "a note", NoteWhere(note));

    /// <summary>Each note has its mark, each mark its note, and no two have one name.</summary>
    /// <param name="references">What the text points at.</param>
    public void Check(MarkdownDocument document, IReadOnlyList<ProseReference> references)
    {
        Dictionary<string, string> names = Annotations.Keys.ToDictionary(each => each);
        foreach (Footnote note in NoteParser.NotesOf(document))
        {
            string label = note.Label?.TrimStart('^') ?? "";
            if (!names.TryAdd(HeadingId.From(label), label))
            {
                found.Add(MarkdownFindings.DuplicateAnchor, NoteWhere(note), $"two notes have the name '{names[HeadingId.From(label)]}'", "give each a name of its own");
            }
            else if (note.Links.Count == 0)
            {
                found.Add(MarkdownFindings.BadNote, NoteWhere(note), $"nothing in the text points to the note '{label}'", $"write '[^{label}]' where it belongs, or remove it");
            }
        }

        HashSet<string> used = [.. references.Where(each => each.Kind == ReferenceKind.Note).Select(each => each.Id)];
        foreach ((string id, AnnotationBlock note) in Annotations.Where(each => !used.Contains(each.Key)))
        {
            found.Add(MarkdownFindings.BadNote, note.Where, $"nothing in the text points to the note '{id}'", $"link the words that it is about: [words](note:{id})");
        }

        foreach (ProseReference reference in references.Where(each => each.Kind == ReferenceKind.Note && !Annotations.ContainsKey(each.Id)))
        {
            found.Add(MarkdownFindings.BadNote, reference.Where, $"there is no note '{reference.Id}' in this text", $"write '::: note {{#{reference.Id} kind=context}}', or correct the id", Suggestion.For(reference.Id, Annotations.Keys));
        }
    }

    // A note stands inside of its sentence, where HTML allows no lists or tables.
    private void RequireParagraphs(ContainerBlock block, string what, Diagnostics.SourceSpan where)
    {
        bool isEmpty = block.Descendants<Inline>().All(each => each is FootnoteLink { IsBackLink: true } or ContainerInline and not LinkInline);
        if (isEmpty)
        {
            found.Add(MarkdownFindings.BadNote, where, $"{what} has no text", "write it, or remove the note and its mark");
        }

        foreach (Block child in block.Where(child => child is not ParagraphBlock))
        {
            found.Add(MarkdownFindings.BadNote, place.Span(child.Span.Start, 1), $"{what} holds something else than paragraphs", "say it in sentences");
        }
    }

    private Diagnostics.SourceSpan NoteWhere(Footnote note) => place.Span(note.LabelSpan.IsEmpty ? note.Span : note.LabelSpan);
}
