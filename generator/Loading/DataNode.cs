using Site.Diagnostics;

namespace Site.Loading;

/// <summary>A value of a YAML or JSON file with its place; what it means is not known yet.</summary>
public abstract record DataNode(SourceSpan Where);

/// <param name="Text">As written, quotes and folding resolved.</param>
/// <param name="IsQuoted">Whether it was written in quotes or as a block, so that an empty text is meant.</param>
public sealed record ScalarNode(string Text, bool IsQuoted, SourceSpan Where) : DataNode(Where)
{
    /// <summary>Nothing was written, or a plain <c>null</c> or <c>~</c>.</summary>
    public bool IsMissing => !IsQuoted && Text is "" or "~" or "null";
}

public sealed record SequenceNode(IReadOnlyList<DataNode> Items, SourceSpan Where) : DataNode(Where);

public record MappingNode(IReadOnlyList<MappingEntry> Entries, SourceSpan Where) : DataNode(Where)
{
    public MappingEntry? Find(string key) => Entries.FirstOrDefault(each => each.Key.Text == key);
}

public sealed record MappingEntry(ScalarNode Key, DataNode Value);
