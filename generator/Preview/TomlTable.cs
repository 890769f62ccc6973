using Site.Diagnostics;

namespace Site.Preview;

/// <summary>A table of a TOML file, in the order of the file.</summary>
/// <param name="Name">For example <c>headers.values</c>.</param>
/// <param name="IsItem">Whether it was opened with <c>[[name]]</c>, as one of several.</param>
public sealed record TomlTable(string Name, bool IsItem, SourceSpan Where)
{
    public List<TomlEntry> Entries { get; } = [];

    public TomlEntry? Find(string key) => Entries.FirstOrDefault(each => each.Key == key);
}

/// <param name="Value">Numbers and truth values as they are written.</param>
public sealed record TomlEntry(string Key, string Value, SourceSpan Where);
