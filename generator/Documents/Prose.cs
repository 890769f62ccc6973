using Site.Diagnostics;

namespace Site.Documents;

/// <summary>Text in the writers' Markdown, not yet parsed, with the place where it stands.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Where">Its place; character for character the same text only when it was written on one line without quotes.</param>
public sealed record Prose(string Text, SourceSpan Where)
{
    public bool IsEmpty => Text == "";
}

/// <summary>An id that one document names of another, with its place.</summary>
public sealed record Reference(string Id, SourceSpan Where)
{
    public bool IsEmpty => Id == "";
}
