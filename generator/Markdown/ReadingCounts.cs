namespace Site.Markdown;

/// <summary>What the ease of a running text is worked out from. Tables, headings, captions and citations are left out.</summary>
public readonly record struct ReadingCounts(int Words, int Sentences, int Syllables)
{
    /// <summary>Behind these a full stop ends no sentence.</summary>
    private static readonly string[] Shortened = ["Dr", "Mr", "Mrs", "Ms", "Prof", "St", "vs", "No", "no", "sec", "fig", "ch", "vol", "pp", "ca", "cf"];

    public static ReadingCounts operator +(ReadingCounts one, ReadingCounts other) =>
        new(one.Words + other.Words, one.Sentences + other.Sentences, one.Syllables + other.Syllables);

    /// <summary>Counts a paragraph or a point of a list: its end ends a sentence. A number is a word of one syllable, however many digits it has.</summary>
    public static ReadingCounts Of(ReadOnlySpan<char> text)
    {
        var counts = default(ReadingCounts);
        int open = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            ReadOnlySpan<char> typed = text[at..end];
            foreach (System.Range part in typed.SplitAny("-–—/"))
            {
                ReadOnlySpan<char> word = Bare(typed[part]);
                if (word.Length > 0)
                {
                    counts = counts with { Words = counts.Words + 1, Syllables = counts.Syllables + SyllableCount.Of(word) };
                    open++;
                }
            }

            at = end + 1;
            if (open > 0 && EndsSentence(typed, at < text.Length ? text[at..] : []))
            {
                counts = counts with { Sentences = counts.Sentences + 1 };
                open = 0;
            }
        }

        return open > 0 ? counts with { Sentences = counts.Sentences + 1 } : counts;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        int start = 0;
        int end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    private static bool EndsSentence(ReadOnlySpan<char> typed, ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> bare = typed.TrimEnd("\"”’')]");
        if (bare.Length == 0 || bare[^1] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        // A small letter goes on; so does a name behind an initial or a title.
        ReadOnlySpan<char> next = rest.TrimStart(" \"“‘'([");
        ReadOnlySpan<char> word = Bare(bare);
        bool isShortened = bare[^1] == '.' && (word is [>= 'A' and <= 'Z'] || word.Contains('.') && char.IsLetter(word[0]) || IsShortened(word));
        return next.Length == 0 || !isShortened && !char.IsLower(next[0]);
    }

    private static bool IsShortened(ReadOnlySpan<char> word)
    {
        foreach (string each in Shortened)
        {
            if (word.SequenceEqual(each))
            {
                return true;
            }
        }

        return false;
    }
}
