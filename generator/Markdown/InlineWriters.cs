using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;

namespace Site.Markdown;

/// <summary>A link: to the web, or by its scheme to what it points at.</summary>
internal sealed class LinkWriter : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var page = (ProseRenderer)renderer;
        (string Scheme, string Id, string Query, string Anchor)? target = ReferenceScheme.Split(link.Url ?? "");
        if (!page.Targets.HasLinks)
        {
            WriteWords(page, link, target);
            return;
        }

        if (target is not { } named || !ReferenceScheme.Kinds.TryGetValue(named.Scheme, out ReferenceKind kind))
        {
            string url = link.Url ?? "";
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write(url.StartsWith("http", StringComparison.Ordinal) ? "\" rel=\"noopener\">" : "\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
            return;
        }

        if (link.IsImage)
        {
            WriteEmbed(page, link, kind, named.Id, named.Query);
        }
        else
        {
            WriteReference(page, link, kind, named.Id, named.Query, named.Anchor);
        }
    }

    private static void WriteWords(ProseRenderer page, LinkInline link, (string Scheme, string Id, string Query, string Anchor)? target)
    {
        if (link.FirstChild is null && target is { } named)
        {
            page.WriteEscape(Typography.Curl(PlainText.WordsFor(named.Scheme, named.Id, named.Query, page.Targets.Index)));
            page.LastSign = 'x';
        }
        else
        {
            page.WriteChildren(link);
        }
    }

    private static void WriteEmbed(ProseRenderer page, LinkInline link, ReferenceKind kind, string id, string query)
    {
        if (kind == ReferenceKind.Chart)
        {
            page.Write(page.Targets.Figure(id, Caption(page, link)));
        }
        else if (kind == ReferenceKind.Diagram)
        {
            page.Write(page.Targets.DiagramFigure(id, Caption(page, link)));
        }
        else if (kind == ReferenceKind.Scenario)
        {
            page.Write(page.Targets.ScenarioFigure(id, ReferenceScheme.Preset(query), Caption(page, link)));
        }
        else if (kind == ReferenceKind.Quote)
        {
            page.Write(page.Targets.Quotation(page.Targets.Index.Quotes[id]));
        }
        else if (kind == ReferenceKind.List)
        {
            page.Write(page.Targets.List(id));
        }
    }

    private static string Caption(ProseRenderer page, LinkInline link)
    {
        TextWriter body = page.Writer;
        using var caption = new StringWriter { NewLine = "\n" };
        page.Writer = caption;
        page.LastSign = ' ';
        page.WriteChildren(link);
        page.Writer = body;
        return caption.ToString();
    }

    private static void WriteReference(ProseRenderer page, LinkInline link, ReferenceKind kind, string id, string query, string anchor)
    {
        SiteIndex index = page.Targets.Index;
        switch (kind)
        {
            case ReferenceKind.Fact:
                WriteFact(page, link, index.Facts[id]);
                break;
            case ReferenceKind.Term:
                Open(page, "term", index.Terms[id].Url, page.Targets.HasApparatus ? $"term-{id}" : "");
                Close(page, link);
                break;
            case ReferenceKind.Chart:
                Open(page, "figure-ref", page.Targets.FiguresOnPage.Contains(id) ? $"#figure-{id}" : $"/charts/{id}/");
                Close(page, link);
                break;
            case ReferenceKind.Diagram:
                Open(page, "figure-ref", page.Targets.DiagramUrl(id));
                Close(page, link);
                break;
            case ReferenceKind.Scenario when link.FirstChild is null:
                ScenarioAnswer answer = index.Answers[ScenarioAnswer.Name(id, query)];
                Open(page, "result", answer.Url);
                page.WriteEscape(answer.Words).Write("</a>");
                page.LastSign = 'x';
                break;
            case ReferenceKind.Scenario:
                Open(page, "figure-ref", ScenarioUrl(page, id, ReferenceScheme.Preset(query)));
                Close(page, link);
                break;
            case ReferenceKind.Quote:
                Quote quote = index.Quotes[id];
                string source = quote.Source.Id;
                Open(page, "quote-fragment", SourceUrl(page, source), page.Targets.HasApparatus ? $"source-{source}" : "");
                Close(page, link);
                break;
            case ReferenceKind.Document:
                string url = index.Essays.TryGetValue(id, out Essay? essay) ? essay.Url : index.Pages[id].Url;
                Open(page, "", anchor == "" ? url : $"{url}#{anchor}");
                Close(page, link);
                break;
            case ReferenceKind.Note:
                AnnotationBlock note = page.Prose.Annotations[id];
                page.Write("<a class=\"annotation\"").Write(page.HasWritten(id) ? "" : $" id=\"ref-{id}\"").Write(" href=\"#note-").Write(id).Write("\" data-kind=\"").Write(note.Kind).Write("\">");
                Close(page, link);
                page.WriteNote(id, note.Kind, char.ToUpperInvariant(note.Kind[0]) + note.Kind[1..], note.Block);
                break;
            default:
                page.WriteChildren(link);
                break;
        }
    }

    // A preset is a state of its own, which the scenario's page opens with.
    private static string ScenarioUrl(ProseRenderer page, string id, string preset)
    {
        Scenario scenario = page.Targets.Index.Scenarios[id];
        string anchor = scenario.Id == id ? "" : $"#scenario-{id}";
        return (preset, page.Targets.ScenariosOnPage.Contains(id)) switch
        {
            ("", true) => $"#scenario-{id}",
            ("", false) => scenario.Url + anchor,
            _ => $"{scenario.Url}?preset={preset}{anchor}",
        };
    }

    private static void WriteFact(ProseRenderer page, LinkInline link, Fact fact)
    {
        page.Write("<a class=\"fact\" href=\"").Write(fact.Url);
        page.Write(page.Targets.HasApparatus ? $"\" data-card=\"fact-{fact.Id}" : "").Write("\" data-status=\"").Write(StatusWords.Key(fact.Status)).Write("\">");
        if (link.FirstChild is null)
        {
            page.WriteEscape(Typography.Curl(fact.Words));
            page.LastSign = 'x';
        }
        else
        {
            page.WriteChildren(link);
        }

        page.Write("<span class=\"visually-hidden\"> (").Write(StatusWords.Label(fact.Status)).Write(")</span></a>");
        if (!HasMargin(link))
        {
            return;
        }

        // A note that opens in place is not to part the words from the sign behind them.
        page.HeldMark = page.Targets.BesideFact(fact, PlainText.Of(link, page.Targets.Index));
        if (link.NextSibling is not LiteralInline)
        {
            page.Write(page.HeldMark);
            page.HeldMark = "";
        }
    }

    // Notes, captions, headings and cells have no margin of their own.
    private static bool HasMargin(LinkInline link)
    {
        Inline outermost = link;
        while (outermost.Parent is { Parent: not null } outer)
        {
            if (outer is LinkInline)
            {
                return false;
            }

            outermost = outer;
        }

        Block? block = outermost.Parent?.ParentBlock;
        bool isParagraph = block is ParagraphBlock;
        while (block is ParagraphBlock or ListItemBlock or ListBlock)
        {
            block = block.Parent;
        }

        return isParagraph && block is MarkdownDocument;
    }

    private static void Open(ProseRenderer page, string style, string url, string card = "")
    {
        page.Write("<a").Write(style == "" ? "" : $" class=\"{style}\"").Write(" href=\"").WriteEscapeUrl(url).Write("\"");
        page.Write(card == "" ? ">" : $" data-card=\"{card}\">");
    }

    private static void Close(ProseRenderer page, LinkInline link)
    {
        page.WriteChildren(link);
        page.Write("</a>");
    }

    internal static string SourceUrl(ProseRenderer page, string id) =>
        page.Targets.HasApparatus ? $"#source-{id}" : page.Targets.Index.Sources[id].EntryUrl;
}
