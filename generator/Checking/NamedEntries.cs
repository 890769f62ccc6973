using Site.Markdown;

namespace Site.Checking;

/// <summary>References of texts with the entries that they name. Those that name nothing are left out: <see cref="ReferenceChecks"/> tells of them.</summary>
internal static class NamedEntries
{
    public static IEnumerable<(ProseReference Reference, T Entry)> Of<T>(IEnumerable<ParsedProse> texts, ReferenceKind kind, IReadOnlyDictionary<string, T> entries)
    {
        foreach (ProseReference reference in texts.SelectMany(text => text.ReferencesTo(kind)))
        {
            if (entries.TryGetValue(reference.Id, out T? entry))
            {
                yield return (reference, entry);
            }
        }
    }
}
