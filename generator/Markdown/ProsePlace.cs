using Site.Diagnostics;
using Site.Documents;

namespace Site.Markdown;

/// <summary>Translates offsets of a parsed text into places of the file that it was taken from.</summary>
public sealed class ProsePlace
{
    private readonly SourceSpan whole;
    private readonly bool isExact;

    private ProsePlace(SourceSpan whole, bool isExact)
    {
        this.whole = whole;
        this.isExact = isExact;
    }

    /// <summary>For a text that stands in the file character by character.</summary>
    public static ProsePlace Of(SourceSpan body) => new(body, isExact: true);

    /// <summary>For a value of a YAML file: exact when it is written plainly, else every place is the whole value.</summary>
    public static ProsePlace Of(Prose prose)
    {
        int start = prose.Where.Text.IndexOf(prose.Text, StringComparison.Ordinal);
        return start >= 0
            ? new ProsePlace(prose.Where.Part(start, prose.Text.Length), isExact: true)
            : new ProsePlace(prose.Where, isExact: false);
    }

    public SourceSpan Span(int start, int length) => isExact ? whole.Part(start, length) : whole;

    public SourceSpan Span(Markdig.Syntax.SourceSpan span) => Span(span.Start, span.IsEmpty ? 0 : span.Length);
}
