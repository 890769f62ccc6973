using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Site.Documents;

namespace Site.Markdown;

/// <summary>A citation as author and year, each leading to the source's entry.</summary>
internal sealed class CitationWriter : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        var page = (ProseRenderer)renderer;
        renderer.Write("<span class=\"citation\">(");
        for (int i = 0; i < citation.Items.Count; i++)
        {
            CitationItem item = citation.Items[i];
            Source source = page.Targets.Index.Sources[item.Key];
            if (!page.Targets.HasLinks)
            {
                renderer.Write(i > 0 ? "; " : "").WriteEscape(SourceWords.AuthorYear(source)).WriteEscape(item.Locator == "" ? "" : $", {item.Locator}");
                continue;
            }

            renderer.Write(i > 0 ? "; " : "").Write("<a href=\"").Write(LinkWriter.SourceUrl(page, item.Key)).Write("\"");
            renderer.Write(page.Targets.HasApparatus ? $" data-card=\"source-{item.Key}\">" : ">");
            renderer.WriteEscape(SourceWords.AuthorYear(source)).Write("</a>");
            renderer.WriteEscape(item.Locator == "" ? "" : $", {item.Locator}");
        }

        renderer.Write(")</span>");
        page.LastSign = ')';
    }
}

/// <summary>The mark of a note, and at its first place the note itself.</summary>
internal sealed class NoteMarkWriter : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink mark)
    {
        if (mark.IsBackLink)
        {
            return;
        }

        var page = (ProseRenderer)renderer;
        string number = mark.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        string id = NoteReading.IdOf(mark.Footnote);
        bool isFirst = mark.Footnote.Links.Count == 0 || mark.Footnote.Links[0] == mark;
        renderer.Write("<a class=\"note-mark\"").Write(isFirst ? $" id=\"ref-{id}\"" : "").Write(" href=\"#note-").Write(id).Write("\" aria-label=\"Note ").Write(number).Write("\">").Write(number).Write("</a>");
        page.WriteNote(id, "note", number, mark.Footnote);
    }
}
