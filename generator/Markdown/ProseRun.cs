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
    private readonly List<int> lineEnds = [];

    public string Text => text.ToString();

    /// <summary>The place of a part of the text; a part that marks, a gap or a line end divide is told up to there.</summary>
    public SourceSpan Span(int start, int length)
    {
        int piece = PieceAt(start);
        (int at, int source) = pieces[piece];
        int next = piece + 1;
        while (next < pieces.Count && pieces[next].Source - source == pieces[next].At - at && !IsLineEnd(pieces[next].At))
        {
            next++;
        }

        int end = next < pieces.Count ? pieces[next].At : text.Length;
        return place.Span(source + start - at, Math.Min(length, end - start));
    }

    // Places are asked for in any order and there may be many.
    private int PieceAt(int start)
    {
        int low = 0;
        int high = pieces.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].At <= start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    internal void Add(ReadOnlySpan<char> words, int source)
    {
        pieces.Add((text.Length, source));
        text.Append(words);
    }

    internal void AddGap(int source)
    {
        pieces.Add((text.Length, source));
        text.Append(Gap);
    }

    internal void AddLineEnd(int source)
    {
        lineEnds.Add(text.Length);
        pieces.Add((text.Length, source));
        text.Append(' ');
    }

    private bool IsLineEnd(int at) => lineEnds.BinarySearch(at) >= 0;
}
