using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Site.Markdown;

/// <summary>A citation of one source or several: <c>[@favaro2026aibuilds, sec. 2; @kwa2025long]</c> (Pandoc's syntax).</summary>
internal sealed class CitationInline : LeafInline
{
    public required IReadOnlyList<CitationItem> Items { get; init; }
}

/// <param name="Key">Id of a source.</param>
/// <param name="Locator">Where in it, for example <c>sec. 2</c>; empty for none.</param>
/// <param name="Start">Offset of the key in the parsed text.</param>
internal sealed record CitationItem(string Key, string Locator, int Start);

/// <summary>Reads citations. Anything that begins with <c>[@</c> is one, so that a slip in it is told and not printed.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        int length = slice.AsSpan().IndexOf(']');
        if (length < 0)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        string inside = slice.Text.Substring(slice.Start + 1, length - 1);
        processor.Inline = new CitationInline
        {
            Items = Items(inside, start + 1),
            Span = new Markdig.Syntax.SourceSpan(start, start + length),
            Line = line,
            Column = column,
        };
        slice.Start += length + 1;
        return true;
    }

    private static List<CitationItem> Items(string inside, int start)
    {
        List<CitationItem> items = [];
        int at = 0;
        foreach (string part in inside.Split(';'))
        {
            int lead = part.Length - part.TrimStart().Length;
            string item = part.Trim().TrimStart('@');
            int comma = item.IndexOf(',', StringComparison.Ordinal);
            string key = comma < 0 ? item : item[..comma];
            items.Add(new CitationItem(key.Trim(), comma < 0 ? "" : item[(comma + 1)..].Trim(), start + at + lead + 1));
            at += part.Length + 1;
        }

        return items;
    }
}
