using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;

namespace Site.Markdown;

/// <summary>The HTML writer of one text: knows where it is in it, and which notes were written.</summary>
internal sealed class ProseRenderer(TextWriter output, ParsedProse prose, ProseTargets targets) : HtmlRenderer(output)
{
    private readonly HashSet<string> notesWritten = new(StringComparer.Ordinal);
    private int paragraphs;

    public ParsedProse Prose => prose;

    public ProseTargets Targets => targets;

    public List<WrittenNote> Notes { get; } = [];

    /// <summary>The last sign written as text, for quotation marks; a space at the beginning of a block.</summary>
    public char LastSign { get; set; } = ' ';

    /// <summary>A mark that stands behind the next text's first sign of punctuation; empty for none.</summary>
    public string HeldMark { get; set; } = "";

    public int NextParagraph() => ++paragraphs;

    /// <summary>Puts our writers in the place of the library's wherever the syntax differs.</summary>
    public void UseOwnWriters()
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWriter());
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWriter());
        ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableWriter());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new NothingWriter<FootnoteGroup>());
        ObjectRenderers.ReplaceOrAdd<HtmlCustomContainerRenderer>(new ContainerWriter());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new NothingWriter<HtmlBlock>());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new NothingWriter<HtmlInline>());
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralWriter());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkWriter());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new NoteMarkWriter());
        ObjectRenderers.Add(new CitationWriter());
    }

    /// <summary>Whether the note of this name stands on the page already.</summary>
    public bool HasWritten(string note) => notesWritten.Contains(note);

    public void WriteInlines(LeafBlock block)
    {
        LastSign = ' ';
        WriteLeafInline(block);
    }

    /// <summary>Writes a note beside its mark, the first time that it is asked for.</summary>
    /// <param name="label">Its number, or its kind in words.</param>
    public void WriteNote(string id, string kind, string label, IEnumerable<Block> paragraphs)
    {
        if (!notesWritten.Add(id))
        {
            return;
        }

        char lastSign = LastSign;
        string text = Inner(paragraphs);
        LastSign = lastSign;
        Notes.Add(new WrittenNote(label, text));
        Write("<span class=\"note\" id=\"note-").Write(id).Write("\" role=\"note\" data-kind=\"").Write(kind).Write("\"><span class=\"note__label\">").WriteEscape(label).Write("</span> ");
        Write(text);
        Write(" <a class=\"note__back\" href=\"#ref-").Write(id).Write("\" aria-label=\"Back to text, note ").WriteEscape(label).Write("\">↩</a></span>");
    }

    private string Inner(IEnumerable<Block> paragraphs)
    {
        TextWriter page = Writer;
        using var inner = new StringWriter { NewLine = "\n" };
        Writer = inner;
        bool first = true;
        foreach (ParagraphBlock paragraph in paragraphs.OfType<ParagraphBlock>())
        {
            if (!first)
            {
                Write("<span class=\"note__break\"> </span>");
            }

            WriteInlines(paragraph);
            first = false;
        }

        Writer = page;
        return inner.ToString();
    }
}

/// <summary>Writes nothing: what it stands for is refused, or written elsewhere.</summary>
internal sealed class NothingWriter<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected override void Write(HtmlRenderer renderer, T obj)
    {
    }
}

/// <summary>Text with printed quotation marks.</summary>
internal sealed class LiteralWriter : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var page = (ProseRenderer)renderer;
        char before = literal.PreviousSibling switch
        {
            LineBreakInline => ' ',
            CodeInline or AutolinkInline or FootnoteLink => 'x',
            HtmlEntityInline entity when entity.Transcoded.Length > 0 => entity.Transcoded.AsSpan()[^1],
            _ => page.LastSign,
        };
        string text = Typography.Curl(literal.Content.ToString(), before);
        int punctuation = page.HeldMark == "" ? 0 : text.AsSpan().IndexOfAnyExcept(",.;:!?)") is >= 0 and var end ? end : text.Length;
        renderer.WriteEscape(text[..punctuation]).Write(page.HeldMark).WriteEscape(text[punctuation..]);
        page.HeldMark = "";
        page.LastSign = text.Length > 0 ? text[^1] : page.LastSign;
    }
}
