using System.Text;
using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>The running text of one block, as the number rule looks at it: links, code and citations are left out, each leaving <see cref="Gap"/>.</summary>
public sealed class ProseRun(ProsePlace place)
{
    /// <summary>Stands where something was left out, so that the words beside it do not join.</summary>
    public const char Gap = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int At, int Source)> pieces = [];

    public string Text => text.ToString();

    /// <summary>The place of a part of the text; a part that a gap or line end divides is told up to there.</summary>
    public SourceSpan Span(int start, int length)
    {
        int piece = Math.Max(0, pieces.FindLastIndex(each => each.At <= start));
        (int at, int source) = pieces[piece];
        int end = piece + 1 < pieces.Count ? pieces[piece + 1].At : text.Length;
        return place.Span(source + start - at, Math.Min(length, end - start));
    }

    internal void Add(ReadOnlySpan<char> words, int source)
    {
        pieces.Add((text.Length, source));
        text.Append(words);
    }

    internal void AddGap() => text.Append(Gap);

    internal void AddLineEnd(int source)
    {
        pieces.Add((text.Length, source));
        text.Append(' ');
    }
}
