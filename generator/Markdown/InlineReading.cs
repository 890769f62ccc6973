using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Markdown;

/// <summary>Walks the inlines of one block: collects what they point at and the running text between.</summary>
internal sealed class InlineReading(ProsePlace place, DiagnosticList found, ProseReading reading)
{
    /// <summary>Whether the block that is read holds one embed and nothing else.</summary>
    public bool EmbedsAreAlone { get; set; }

    public ProseRun Read(ContainerInline? inlines)
    {
        var run = new ProseRun(place);
        if (inlines is not null)
        {
            Read(inlines, run);
            FindBrokenSyntax(run);
        }

        return run;
    }

    private void Read(ContainerInline parent, ProseRun run)
    {
        foreach (Inline inline in parent)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    run.Add(literal.Content.AsSpan(), literal.Span.Start);
                    break;
                case LineBreakInline lineEnd:
                    run.AddLineEnd(lineEnd.Span.Start);
                    break;
                case LinkInline link:
                    ReadLink(link, run);
                    break;
                case AutolinkInline auto:
                    run.AddGap();
                    CheckAddress(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, place.Span(auto.Span));
                    break;
                case CitationInline citation:
                    run.AddGap();
                    ReadCitation(citation);
                    break;
                case HtmlInline html:
                    run.AddGap();
                    found.Add(MarkdownFindings.RawHtml, place.Span(html.Span), "HTML is not part of the writing syntax", "say it in Markdown, or put it between backticks to show it as code");
                    break;
                case FootnoteLink or CodeInline:
                    run.AddGap();
                    break;
                case HtmlEntityInline entity:
                    run.Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case ContainerInline container:
                    Read(container, run);
                    break;
            }
        }
    }

    private void ReadLink(LinkInline link, ProseRun run)
    {
        string url = link.Url ?? "";
        SourceSpan where = link.UrlSpan.IsEmpty ? place.Span(link.Span) : place.Span(link.UrlSpan);
        (string Scheme, string Id, string Query, string Anchor)? target = ReferenceScheme.Split(url);
        if (target is { } named && ReferenceScheme.Kinds.TryGetValue(named.Scheme, out ReferenceKind kind))
        {
            run.AddGap();
            ReadReference(link, kind, named, where);
            return;
        }

        string[] schemes = [.. ReferenceScheme.Kinds.Keys];
        string near = target is { } unknown && unknown.Scheme is not ("https" or "http" or "mailto") ? Suggestion.For(unknown.Scheme, schemes) : "";
        if (near != "")
        {
            run.AddGap();
            found.Add(MarkdownFindings.UnknownScheme, where, $"there is no scheme '{target!.Value.Scheme}:'", $"use one of: {string.Join(", ", schemes.Select(each => each + ":"))}", $"{near}:{target.Value.Id}");
            return;
        }

        if (link.IsImage)
        {
            run.AddGap();
            found.Add(MarkdownFindings.BadAddress, where, $"the picture '{url}' is not one of the site's", "put charts, scenarios and quotations into the text with ![caption](chart:id), (scenario:id) or (quote:id)");
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

    private void ReadReference(LinkInline link, ReferenceKind kind, (string Scheme, string Id, string Query, string Anchor) target, SourceSpan where)
    {
        // Inner links and citations are found, the words themselves belong to the reference.
        var inner = new ProseRun(place);
        Read(link, inner);
        string words = PlainText.Of(link);
        reading.References.Add(new ProseReference
        {
            Kind = kind,
            Id = target.Id,
            Query = target.Query,
            Anchor = target.Anchor,
            Text = words,
            IsEmbed = link.IsImage,
            Where = where,
            WhereText = words == "" ? place.Span(link.Span) : place.Span(link.FirstChild!.Span.Start, link.LastChild!.Span.End - link.FirstChild.Span.Start + 1),
        });

        if (link.IsImage && !ReferenceScheme.CanEmbed(kind))
        {
            found.Add(MarkdownFindings.BadAddress, where, $"'{target.Scheme}:' cannot be put into the text with '!'", "remove the '!' in front of the bracket");
        }
        else if (link.IsImage && !EmbedsAreAlone)
        {
            found.Add(MarkdownFindings.EmbedInSentence, place.Span(link.Span), $"'{target.Scheme}:{target.Id}' is put into the middle of a paragraph", "give it a paragraph of its own, or remove the '!' to link to it");
        }

        if (kind == ReferenceKind.Typed && !ReferenceScheme.TypedKinds.Contains(target.Id))
        {
            found.Add(MarkdownFindings.UnknownScheme, where, $"a number cannot be typed as '{target.Id}'", $"use one of: {string.Join(", ", ReferenceScheme.TypedKinds.Select(each => "as:" + each))}", Suggestion.For(target.Id, ReferenceScheme.TypedKinds));
        }

        bool needsWords = !link.IsImage && kind is not ReferenceKind.Fact;
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
                found.Add(MarkdownFindings.BadCitation, where, $"'{item.Key}' is not the id of a source", "write [@id], [@id, sec. 2] or [@one; @other]");
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
        string words = run.Text;
        for (int at = words.IndexOf('[', StringComparison.Ordinal); at >= 0; at = words.IndexOf('[', at + 1))
        {
            // A backslash in front says that the bracket is meant.
            if (IsEscaped(run.Span(at, 1)))
            {
                continue;
            }

            ReadOnlySpan<char> rest = words.AsSpan(at);
            int close = rest.IndexOf(']');
            if (rest.StartsWith("[^") && close > 2)
            {
                string label = rest[2..close].ToString();
                found.Add(MarkdownFindings.BadNote, run.Span(at, close + 1), $"there is no note '{label}'", $"write '[^{label}]: …' in a paragraph of its own");
            }
            else if (close > 0 && close + 1 < rest.Length && rest[close + 1] == '(')
            {
                found.Add(MarkdownFindings.BrokenSyntax, run.Span(at, Math.Min(rest.Length, close + 12)), "this looks like a link and is none", "write [words](target) with no space in the target, and close both brackets");
            }
            else if (rest.StartsWith("[@"))
            {
                found.Add(MarkdownFindings.BadCitation, run.Span(at, Math.Min(rest.Length, 20)), "this citation is not closed", "end it with ']'");
            }
        }
    }

    private static bool IsEscaped(SourceSpan where) => where.Start > 0 && where.Source.Text[where.Start - 1] == '\\';
}
