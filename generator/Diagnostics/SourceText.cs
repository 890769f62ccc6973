namespace Site.Diagnostics;

/// <summary>A text file as it was read, with line ends as the writer left them, and the places of its lines.</summary>
public sealed class SourceText
{
    private int[]? lineStarts;

    public SourceText(InputPath path, string text)
    {
        Path = path;
        Text = text;
    }

    public InputPath Path { get; }

    public string Text { get; }

    public int LineCount => LineStarts.Length;

    // Found when a place is first asked for: most files have no findings.
    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>A place in this text. Offsets outside of the text are moved to its nearest end.</summary>
    public SourceSpan Span(int start, int length)
    {
        int from = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, from, Math.Clamp(length, 0, Text.Length - from));
    }

    /// <summary>The place of a line and column, both counted from 1.</summary>
    public SourceSpan SpanAt(int line, int column, int length = 1)
    {
        int row = Math.Clamp(line, 1, LineStarts.Length) - 1;
        return Span(LineStarts[row] + Math.Max(0, column - 1), length);
    }

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        int found = Array.BinarySearch(LineStarts, offset);
        int row = found >= 0 ? found : ~found - 1;
        return (row + 1, offset - LineStarts[row] + 1);
    }

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string Line(int number)
    {
        int start = LineStarts[number - 1];
        int end = number < LineStarts.Length ? LineStarts[number] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (ends)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
