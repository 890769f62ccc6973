namespace Site.Markdown;

/// <summary>How many syllables an English word has, by its letters: near enough for the mean of a text, not for a single word.</summary>
internal static class SyllableCount
{
    private const string Accented = "áéíóúàèìòùäëïöüâêîôû";

    /// <summary>Groups of vowels, without a silent e at the end; at least one. A number counts one, an abbreviation without vowels is spelt out.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        int count = 0;
        bool hasSmall = false;
        for (int i = 0; i < word.Length; i++)
        {
            hasSmall |= char.IsLower(word[i]);
            count += IsVowel(At(word, i)) && BeginsSyllable(word, i) ? 1 : 0;
        }

        if (count == 0)
        {
            return hasSmall || !char.IsLetter(word[0]) ? 1 : word.Length;
        }

        return count - (count > 1 && hasSmall && EndIsSilent(word) ? 1 : 0);
    }

    private static bool BeginsSyllable(ReadOnlySpan<char> word, int at)
    {
        char before = At(word, at - 1);
        char here = At(word, at);
        char after = At(word, at + 1);

        // In front of a vowel y stands for a consonant, but not behind one: 'beyond', and 'studying'.
        if (here == 'y' && IsVowel(after))
        {
            return before != ' ' && !IsVowel(before);
        }

        if (!IsVowel(before))
        {
            return true;
        }

        char start = At(word, at - 2);
        return (before, here) switch
        {
            ('y', _) => true,
            ('i', 'a') => !(start is 'c' or 't' && after is 'l' or 'n'),
            ('i', 'o') => start is not ('t' or 's' or 'c' or 'x' or 'g'),
            ('i', 'u') or ('e', 'o') => start != 'p',
            ('u', 'a') or ('u', 'o') => start is not ('q' or 'g'),
            ('i', 'e') => after is 'n' or 't' && start is not ('t' or 'c' or 'r' or 'f'),
            ('e', 'i') => after == 'n' && At(word, at + 2) == 'g',
            ('e', 'a') => start is 'd' or 'r' && (after == ' ' || after == 't' && At(word, at - 3) == 'c'),
            _ => false,
        };
    }

    // Hope, hoped, hopes; but table, added, wanted, changes.
    private static bool EndIsSilent(ReadOnlySpan<char> word)
    {
        char last = At(word, word.Length - 1);
        char second = At(word, word.Length - 2);
        char third = At(word, word.Length - 3);
        return last switch
        {
            'e' => !IsVowel(second) && (second != 'l' || IsVowel(third)),
            'd' when second == 'e' => !IsVowel(third) && third is not ('t' or 'd'),
            's' when second == 'e' => !IsVowel(third) && third is not ('s' or 'z' or 'x' or 'c' or 'g' or 'h' or 'l'),
            _ => false,
        };
    }

    private static char At(ReadOnlySpan<char> word, int at) => at >= 0 && at < word.Length ? char.ToLowerInvariant(word[at]) : ' ';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' || c > 'z' && Accented.Contains(c);
}
