using Site.Diagnostics;
using Site.Documents;

namespace Site.Markdown;

/// <summary>Translates offsets of a parsed text into places of the file that it was taken from.</summary>
public sealed class ProsePlace
{
    private readonly SourceSpan whole;

    /// <summary>For each character of the parsed text its offset in <see cref="whole"/>; nothing when they are the same.</summary>
    private readonly int[]? offsets;
    private readonly bool isKnown;

    private ProsePlace(SourceSpan whole, int[]? offsets, bool isKnown)
    {
        this.whole = whole;
        this.offsets = offsets;
        this.isKnown = isKnown;
    }

    /// <summary>For a text that stands in the file character by character.</summary>
    public static ProsePlace Of(SourceSpan body) => new(body, offsets: null, isKnown: true);

    /// <summary>For a value of a YAML file, plain, folded or quoted; where it cannot be followed, every place is the whole value.</summary>
    public static ProsePlace Of(Prose prose)
    {
        int[]? offsets = FoldedText.Offsets(prose.Text, prose.Where.Text);
        return new ProsePlace(prose.Where, offsets, isKnown: offsets is not null);
    }

    public SourceSpan Span(int start, int length)
    {
        if (!isKnown)
        {
            return whole;
        }

        if (offsets is null)
        {
            return whole.Part(start, length);
        }

        int from = start < offsets.Length ? offsets[start] : whole.Length;
        int last = start + Math.Max(length, 1) - 1;
        int to = last < offsets.Length ? offsets[last] + 1 : whole.Length;
        return whole.Part(from, length == 0 ? 0 : to - from);
    }

    public SourceSpan Span(Markdig.Syntax.SourceSpan span) => Span(span.Start, span.IsEmpty ? 0 : span.Length);
}
