using Site.Diagnostics;

namespace Site.Search;

/// <summary>For each word the entries that hold it, in their order, each with how much the word says of it.</summary>
internal sealed class SearchPostings
{
    /// <summary>How much a word says of an entry: it stands there, stands there more than once, or names it.</summary>
    public const int Levels = 3;

    private const int Once = 0;
    private const int Often = 1;
    private const int Named = 2;

    /// <summary>Stands for the entries of a common word, which nobody asks for.</summary>
    private static readonly List<int> TooMany = [];

    private readonly Dictionary<string, List<int>> byWord = SearchWords.Common.Split(' ').ToDictionary(each => each, _ => TooMany, StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private SearchPostings() => bySpan = byWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of one stretch of the entries after the other, several at once.</summary>
    public static SearchPostings Of(IReadOnlyList<SearchEntry> entries)
    {
        int length = (entries.Count / Environment.ProcessorCount) + 1;
        SearchPostings[] stretches = Enumerable.Range(0, Environment.ProcessorCount).SelectSideBySide(i => OfStretch(entries, i * length, Math.Min(entries.Count, (i + 1) * length)));
        foreach (SearchPostings next in stretches.Skip(1))
        {
            stretches[0].Append(next);
        }

        return stretches[0];
    }

    /// <summary>Words in the order of their signs; an entry and its level are one number, <c>entry * Levels + level</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, List<int>>> InOrder()
    {
        KeyValuePair<string, List<int>>[] all = [.. byWord.Where(each => each.Value != TooMany)];
        Array.Sort(all, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        return all;
    }

    private static SearchPostings OfStretch(IReadOnlyList<SearchEntry> entries, int first, int end)
    {
        var postings = new SearchPostings();
        for (int i = first; i < end; i++)
        {
            postings.Add(i, entries[i].Title, Named);
            postings.Add(i, entries[i].AlsoCalled, Named);
            postings.Add(i, entries[i].Text, Once);
            postings.Add(i, entries[i].AlsoSays, Once);
        }

        return postings;
    }

    private void Add(int number, string text, int level)
    {
        var words = new SearchWords(text);
        while (words.MoveNext())
        {
            if (!bySpan.TryGetValue(words.Current, out List<int>? entries))
            {
                byWord[words.Current.ToString()] = entries = [];
            }
            else if (entries == TooMany)
            {
                continue;
            }

            if (entries.Count == 0 || entries[^1] / Levels != number)
            {
                entries.Add((number * Levels) + level);
            }
            else if (entries[^1] % Levels == Once)
            {
                entries[^1] = (number * Levels) + Often;
            }
        }
    }

    private void Append(SearchPostings next)
    {
        foreach ((string word, List<int> entries) in next.byWord)
        {
            if (!byWord.TryAdd(word, entries) && entries != TooMany)
            {
                byWord[word].AddRange(entries);
            }
        }
    }
}
