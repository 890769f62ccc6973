namespace Site.Diagnostics;

/// <summary>A stretch of a source text: where a value stands, so that a message can point at it.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    public string Text => Source.Text.Substring(Start, Length);

    public int Line => Source.Position(Start).Line;

    public int Column => Source.Position(Start).Column;

    /// <summary>A part of this stretch, by its offset from the beginning.</summary>
    public SourceSpan Part(int offset, int length) => Source.Span(Start + offset, length);
}
