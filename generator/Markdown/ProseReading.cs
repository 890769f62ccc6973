using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>Walks a parsed text block by block: gives headings and paragraphs their ids, and refuses what has no place in a text of ours.</summary>
internal sealed class ProseReading
{
    private const int LowestHeading = 2;

    private static readonly string[] PlainContainers = ["aside", "steps"];

    /// <summary>Ids that every page has of its own.</summary>
    private static readonly string[] OfThePage = ["main", "page-title", "site-menu"];

    private readonly ProsePlace place;
    private readonly DiagnosticList found;
    private readonly InlineReading inlines;
    private readonly NoteReading notes;
    private readonly HashSet<string> anchorsTaken = new(OfThePage, StringComparer.Ordinal);
    private readonly Dictionary<string, int> twins = new(StringComparer.Ordinal);
    private int lastLevel = 1;

    public ProseReading(ProsePlace place, DiagnosticList found)
    {
        this.place = place;
        this.found = found;
        inlines = new InlineReading(place, found, this);
        notes = new NoteReading(place, found);
    }

    public List<ProseReference> References { get; } = [];

    public List<ProseHeading> Headings { get; } = [];

    public List<ProseRun> Runs { get; } = [];

    public Dictionary<MarkdownObject, string> Anchors { get; } = [];

    public Dictionary<string, AnnotationBlock> Annotations => notes.Annotations;

    public Dictionary<Table, ParagraphBlock> TableCaptions { get; } = [];

    public ReadingLength Length { get; } = new();

    public ReadingCounts Reading { get; private set; }

    public string FirstWords { get; private set; } = "";

    public void Read(MarkdownDocument document)
    {
        ReadBlocks(document);
        notes.Check(document, References);
    }

    private void ReadBlocks(ContainerBlock container)
    {
        for (int i = 0; i < container.Count; i++)
        {
            if (container[i] is ParagraphBlock caption && i + 1 < container.Count && container[i + 1] is Table table && IsCaption(caption))
            {
                TableCaptions[table] = caption;
            }
            else if (container[i] is ParagraphBlock paragraph)
            {
                RefuseLoneCaption(paragraph, i + 1 < container.Count ? container[i + 1] : null);
            }

            ReadBlock(container[i], container);
        }
    }

    private void ReadBlock(Block block, ContainerBlock parent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, parent);
                break;
            case HtmlBlock html:
                found.Add(MarkdownFindings.RawHtml, place.Span(html.Span.Start, FirstLine(html)), "raw HTML is not part of the writing syntax", "say it in Markdown, or put it between backticks to show it as code");
                break;
            case CustomContainer container:
                ReadContainer(container);
                break;
            case FootnoteGroup group:
                ReadBlocks(group);
                break;
            case Footnote note:
                notes.Read(note);
                ReadBlocks(note);
                break;
            case Table table:
                RequireCaption(table);
                ReadBlocks(table);
                break;
            case ListBlock list:
                Length.AddList(parent is MarkdownDocument, () => ReadBlocks(list));
                break;
            case ContainerBlock container:
                ReadBlocks(container);
                break;
            case FencedCodeBlock code:
                RefuseOpen(code, place.Span(code.Span.Start, code.OpeningFencedCharCount));
                inlines.RefuseBadCharacter(code.Info, place.Span(code.Span.Start, code.OpeningFencedCharCount));
                break;
            case LeafBlock { Inline: { } inline }:
                Runs.Add(inlines.Read(inline));
                break;
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        string id = HeadingId.TakeFrom(heading) ?? "";
        Runs.Add(inlines.Read(heading.Inline));
        string text = PlainText.Of(heading.Inline);
        Diagnostics.SourceSpan where = place.Span(heading.Span);
        if (heading.Level < LowestHeading || heading.Level > lastLevel + 1)
        {
            string fix = heading.Level < LowestHeading ? "begin it with '##'; the title stands in the front matter" : $"begin it with '{new string('#', lastLevel + 1)}'";
            found.Add(MarkdownFindings.HeadingLevel, where, heading.Level < LowestHeading ? "a heading of the first level stands in the text" : $"the heading skips from level {lastLevel} to level {heading.Level}", fix);
        }

        lastLevel = Math.Max(LowestHeading, heading.Level);
        Length.AddHeading();
        bool isWritten = id != "";
        id = isWritten ? id : HeadingId.From(text);
        if (!anchorsTaken.Add(id))
        {
            found.Add(MarkdownFindings.DuplicateAnchor, where, $"the id '{id}' is taken by {(OfThePage.Contains(id) ? "the page itself" : "another heading")}", $"give this one an id of its own: {new string('#', heading.Level)} {text} {{#another-id}}");
        }

        Anchors[heading] = id;
        Headings.Add(new ProseHeading(heading.Level, id, text, where));
    }

    private void ReadParagraph(ParagraphBlock paragraph, ContainerBlock parent)
    {
        if (paragraph.Inline is not { } inline)
        {
            return;
        }

        bool isEmbed = inline.FirstChild is LinkInline { IsImage: true } && inline.FirstChild == inline.LastChild;
        inlines.EmbedsAreAlone = isEmbed && parent is MarkdownDocument;
        ProseRun run = inlines.Read(inline);
        inlines.EmbedsAreAlone = false;
        Runs.Add(run);
        string text = PlainText.Of(inline);
        bool isText = !isEmbed && !IsCaption(paragraph);
        Reading += isText && parent is not TableCell ? ReadingCounts.Of(text) : default;
        bool hasAddress = isText && parent is MarkdownDocument;
        Length.AddParagraph(text, hasAddress);
        if (!hasAddress)
        {
            return;
        }


        FirstWords = FirstWords == "" ? text : FirstWords;
        Anchors[paragraph] = FreeId(ParagraphId.From(text));
    }

    private string FreeId(string wanted)
    {
        string id = wanted;
        while (!anchorsTaken.Add(id))
        {
            twins[wanted] = twins.GetValueOrDefault(wanted, 1) + 1;
            id = $"{wanted}-{twins[wanted]}";
        }

        return id;
    }

    private void ReadContainer(CustomContainer container)
    {
        Diagnostics.SourceSpan where = place.Span(container.Span.Start, FirstLine(container));
        RefuseOpen(container, where);
        ContainerArguments? arguments = ContainerArguments.TryParse(container.Arguments);
        if (arguments is null)
        {
            found.Add(MarkdownFindings.BadContainer, where, $"'{container.Arguments}' cannot stand behind ':::'", "write for example '::: note {#reach kind=dispute}'");
        }
        else if (container.Info == "note")
        {
            notes.Read(container, arguments, where);
        }
        else if (!PlainContainers.Contains(container.Info))
        {
            found.Add(MarkdownFindings.BadContainer, where, $"there is no container '{container.Info}'", $"use one of: note, {string.Join(", ", PlainContainers)}", Suggestion.For(container.Info ?? "", ["note", .. PlainContainers]));
        }

        ReadBlocks(container);
    }

    // In a code block nothing is checked, and a note is moved to the margin: what follows must not slip into either.
    private void RefuseOpen(IFencedBlock block, Diagnostics.SourceSpan where)
    {
        if (block.ClosingFencedCharCount == 0)
        {
            string fence = new(block.FencedChar, block.OpeningFencedCharCount);
            found.Add(MarkdownFindings.NotClosed, where, $"'{fence}' is opened and never closed", $"write a line '{fence}' where it ends");
        }
    }

    private void RequireCaption(Table table)
    {
        if (!TableCaptions.ContainsKey(table))
        {
            found.Add(MarkdownFindings.NoTableCaption, place.Span(table.Span.Start, 1), "this table has no caption", "put a paragraph 'Table: what it shows' above it");
        }
    }

    private void RefuseLoneCaption(ParagraphBlock paragraph, Block? next)
    {
        bool isLone = IsCaption(paragraph) && next is not Table && !IsBrokenTable(next);
        if (isLone)
        {
            found.Add(MarkdownFindings.BrokenSyntax, place.Span(paragraph.Span.Start, CaptionMark.Length - 1), "this is the caption of a table, and no table follows", "put the table right below it, with an empty line between");
        }
    }

    // Complained of by itself.
    private static bool IsBrokenTable(Block? block) =>
        block is ParagraphBlock { Inline.FirstChild: var first } && (first is PipeTableDelimiterInline || first is LiteralInline literal && literal.Content.AsSpan().StartsWith("|"));

    private static bool IsCaption(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline first && first.Content.AsSpan().StartsWith(CaptionMark);

    /// <summary>How the caption of a table begins.</summary>
    public const string CaptionMark = "Table: ";

    private static int FirstLine(LeafBlock block) => block.Lines.Count > 0 ? block.Lines.Lines[0].Slice.Length : 1;

    private static int FirstLine(CustomContainer container) =>
        3 + 1 + (container.Info?.Length ?? 0) + (string.IsNullOrEmpty(container.Arguments) ? 0 : container.Arguments.Length + 1);
}
