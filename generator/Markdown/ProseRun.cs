using System.Text;
using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>The running text of one block, as the number rule looks at it: links, code and citations are left out, each leaving <see cref="Gap"/>.</summary>
public sealed class ProseRun
{
    /// <summary>Stands where something was left out, so that the words beside it do not join.</summary>
    public const char Gap = '\uFFFC';

    private readonly ProsePlace place;

    // Kept as plain arrays: a large site has more of these than of anything else.
    private readonly (int At, int Source)[] pieces;
    private readonly int[] lineEnds;

    private ProseRun(ProsePlace place, string text, (int At, int Source)[] pieces, int[] lineEnds)
    {
        this.place = place;
        this.pieces = pieces;
        this.lineEnds = lineEnds;
        Text = text;
    }

    public string Text { get; }

    /// <summary>The place of a part of the text; a part that marks, a gap or a line end divide is told up to there.</summary>
    public SourceSpan Span(int start, int length)
    {
        int piece = PieceAt(start);
        (int at, int source) = pieces[piece];
        int next = piece + 1;
        while (next < pieces.Length && pieces[next].Source - source == pieces[next].At - at && !IsLineEnd(pieces[next].At))
        {
            next++;
        }

        int end = next < pieces.Length ? pieces[next].At : Text.Length;
        return place.Span(source + start - at, Math.Min(length, end - start));
    }

    // Places are asked for in any order and there may be many.
    private int PieceAt(int start)
    {
        int low = 0;
        int high = pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].At <= start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private bool IsLineEnd(int at) => Array.BinarySearch(lineEnds, at) >= 0;

    /// <summary>Gathers the pieces of a run; may be used for one run after the other.</summary>
    internal sealed class Builder(ProsePlace place)
    {
        private readonly StringBuilder text = new();
        private readonly List<(int At, int Source)> pieces = [];
        private readonly List<int> lineEnds = [];

        public void Add(ReadOnlySpan<char> words, int source)
        {
            pieces.Add((text.Length, source));
            text.Append(words);
        }

        public void AddGap(int source) => Add([Gap], source);

        public void AddLineEnd(int source)
        {
            lineEnds.Add(text.Length);
            Add(" ", source);
        }

        /// <summary>The run as far as it was gathered; the next one begins empty.</summary>
        public ProseRun Take()
        {
            var run = new ProseRun(place, text.ToString(), [.. pieces], [.. lineEnds]);
            text.Clear();
            pieces.Clear();
            lineEnds.Clear();
            return run;
        }
    }
}
