using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Markdown;

/// <summary>Walks the inlines of one block: collects what they point at and the running text between.</summary>
internal sealed class InlineReading(ProsePlace place, DiagnosticList found, ProseReading reading)
{
    private readonly ProseRun.Builder running = new(place);
    private readonly ProseRun.Builder ignored = new(place);

    /// <summary>Whether the block that is read holds one embed and nothing else.</summary>
    public bool EmbedsAreAlone { get; set; }

    public ProseRun Read(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return running.Take();
        }

        Read(inlines, running);
        ignored.Take();
        ProseRun run = running.Take();
        FindBrokenSyntax(run);
        return run;
    }

    private void Read(ContainerInline parent, ProseRun.Builder run)
    {
        foreach (Inline inline in parent)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    run.Add(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped ? literal.Span.Start + 1 : literal.Span.Start);
                    break;
                case LineBreakInline lineEnd:
                    run.AddLineEnd(lineEnd.Span.Start);
                    break;
                case LinkInline link:
                    ReadLink(link, run);
                    break;
                case AutolinkInline auto:
                    run.AddGap(auto.Span.Start);
                    CheckAddress(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, place.Span(auto.Span));
                    break;
                case CitationInline citation:
                    run.AddGap(citation.Span.Start);
                    ReadCitation(citation);
                    break;
                case HtmlInline html:
                    run.AddGap(html.Span.Start);
                    found.Add(MarkdownFindings.RawHtml, place.Span(html.Span), "raw HTML is not part of the writing syntax", "say it in Markdown, or put it between backticks to show it as code");
                    break;
                case FootnoteLink or CodeInline:
                    run.AddGap(inline.Span.Start);
                    break;
                case HtmlEntityInline entity:
                    RefuseBadCharacter(entity.Transcoded.AsSpan(), place.Span(entity.Span));
                    run.Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case DelimiterInline open:
                    // A bracket or mark that nothing closes; what follows it lies inside of it.
                    run.Add(open.ToLiteral(), open.Span.Start);
                    Read(open, run);
                    break;
                case ContainerInline container:
                    Read(container, run);
                    break;
            }
        }
    }

    /// <summary>A reference such as <c>&amp;#1;</c> brings in what the file itself may not hold.</summary>
    public void RefuseBadCharacter(ReadOnlySpan<char> text, SourceSpan where)
    {
        int bad = CharacterRule.FirstBad(text);
        if (bad >= 0)
        {
            found.Add(MarkdownFindings.BadCharacter, where, $"the character U+{(int)text[bad]:X4} may not stand in a text", "remove it");
        }
    }

    private void ReadLink(LinkInline link, ProseRun.Builder run)
    {
        string url = link.Url ?? "";
        RefuseTitle(link);
        SourceSpan where = link.UrlSpan.IsEmpty ? place.Span(link.Span) : place.Span(link.UrlSpan);
        (string Scheme, string Id, string Query, string Anchor)? target = ReferenceScheme.Split(url);
        if (target is { } named && ReferenceScheme.Kinds.TryGetValue(named.Scheme, out ReferenceKind kind))
        {
            ReadReference(link, kind, named, where, run);
            return;
        }

        string meant = ReferenceScheme.Nearest(url);
        if (meant != "")
        {
            run.AddGap(link.Span.Start);
            found.Add(MarkdownFindings.UnknownScheme, where, $"there is no scheme '{url[..(url.IndexOf(':', StringComparison.Ordinal) + 1)]}'", $"use one of: {string.Join(", ", ReferenceScheme.Kinds.Keys.Select(each => each + ":"))}", meant);
            return;
        }

        if (link.IsImage)
        {
            run.AddGap(link.Span.Start);
            found.Add(MarkdownFindings.BadAddress, where, $"the picture '{url}' is not one of the site's", "put charts, diagrams, scenarios and quotations into the text with ![caption](chart:id), (diagram:id), (scenario:id) or (quote:id)");
            return;
        }

        CheckAddress(url, where);
        RequireWords(link);
        Read(link, run);
        if (WebAddress.IsOwn(url))
        {
            string[] parts = url.Split('#', 2);
            reading.References.Add(new ProseReference
            {
                Kind = ReferenceKind.Address,
                Id = parts[0],
                Anchor = parts.Length > 1 ? parts[1] : "",
                Text = PlainText.Of(link),
                Where = where,
                WhereText = where,
            });
        }
    }

    private void RefuseTitle(LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            found.Add(MarkdownFindings.LostWords, place.Span(link.TitleSpan.IsEmpty ? link.Span : link.TitleSpan), $"the link has the title '{link.Title}'", "say it in the text, and leave only the target between the brackets");
        }
    }

    private void ReadReference(LinkInline link, ReferenceKind kind, (string Scheme, string Id, string Query, string Anchor) target, SourceSpan where, ProseRun.Builder run)
    {
        // The words of these are a writer's own and claim what any others would; the words of the rest are held to what they point at.
        bool isRunningText = kind is ReferenceKind.Term or ReferenceKind.Document or ReferenceKind.Note && !link.IsImage;
        if (!isRunningText)
        {
            run.AddGap(link.Span.Start);
        }

        Read(link, isRunningText ? run : ignored);
        string words = PlainText.Of(link);
        var reference = new ProseReference
        {
            Kind = kind,
            Id = target.Id,
            Query = target.Query,
            Anchor = target.Anchor,
            Text = words,
            IsEmbed = link.IsImage,
            Where = where,
            WhereText = words == "" ? place.Span(link.Span) : place.Span(link.FirstChild!.Span.Start, link.LastChild!.Span.End - link.FirstChild.Span.Start + 1),
        };
        reading.References.Add(reference);
        ReferenceForm.Check(reference, target.Scheme, place.Span(link.Span), EmbedsAreAlone, found);

        bool needsWords = !link.IsImage && kind is not ReferenceKind.Fact && !reference.IsAnswer;
        if (needsWords)
        {
            RequireWords(link);
        }
    }

    private void RequireWords(LinkInline link)
    {
        if (PlainText.Of(link).Trim() == "")
        {
            found.Add(MarkdownFindings.NoLinkText, place.Span(link.Span), "this link has no words", "write what it leads to between the brackets");
        }
    }

    private void ReadCitation(CitationInline citation)
    {
        foreach (CitationItem item in citation.Items)
        {
            SourceSpan where = place.Span(item.Start, Math.Max(1, item.Key.Length));
            if (!IdRule.IsGood(item.Key))
            {
                found.Add(MarkdownFindings.BadCitation, where, item.Key == "" ? "this citation names no source" : $"'{item.Key}' is not the id of a source", "write [@id], [@id, sec. 2] or [@one; @other]");
                continue;
            }

            reading.References.Add(new ProseReference { Kind = ReferenceKind.Source, Id = item.Key, Text = "", Where = where, WhereText = where });
        }
    }

    private void CheckAddress(string url, SourceSpan where)
    {
        if (!WebAddress.IsAllowed(url))
        {
            found.Add(MarkdownFindings.BadAddress, where, $"'{url}' is not an address that a text may link to", "use https://, mailto:, or xref: for a page of this site");
        }
    }

    private void FindBrokenSyntax(ProseRun run)
    {
        foreach (BrokenSyntax broken in BrokenSyntax.In(run.Text))
        {
            // A backslash in front says that the sign is meant.
            if (!IsEscaped(run.Span(broken.Start, 1)))
            {
                found.Add(broken.Kind, run.Span(broken.Start, broken.Length), broken.What, broken.Fix);
            }
        }
    }

    private static bool IsEscaped(SourceSpan where) => where.Start > 0 && where.Source.Text[where.Start - 1] == '\\';
}
