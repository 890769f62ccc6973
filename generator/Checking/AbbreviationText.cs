using System.Buffers;

namespace Site.Checking;

/// <param name="Length">Of the abbreviation itself, without a plural s and without what a hyphen joins to it.</param>
/// <param name="Whole">The same with what is joined, for example <c>SWE-bench</c>.</param>
internal sealed record AbbreviationMention(string Name, string Whole, int Start, int Length);

/// <summary>Finds abbreviations: words of two capitals or more, with digits and '&amp;' between them. Roman numerals are none.</summary>
internal static class AbbreviationText
{
    private static readonly SearchValues<char> Roman = SearchValues.Create("IVX");

    public static IEnumerable<AbbreviationMention> In(string text)
    {
        // Read sign by sign: nearly every paragraph of a site about AI holds one, and a large site has many paragraphs.
        for (int i = 0; i < text.Length - 1; i++)
        {
            bool begins = char.IsUpper(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
            if (!begins)
            {
                continue;
            }

            int end = EndOfWord(text, i);
            if (Length(text.AsSpan(i, end - i)) is > 0 and var length)
            {
                yield return new AbbreviationMention(text.Substring(i, length), text[i..EndOfWhole(text, end)], i, length);
            }

            i = end;
        }
    }

    /// <summary>How much of a word is the abbreviation: all, or all but a plural s; nothing when the word is none.</summary>
    private static int Length(ReadOnlySpan<char> word)
    {
        word = word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
        int capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            if (!char.IsUpper(c) && !char.IsDigit(c) && c != '&')
            {
                return 0;
            }
        }

        return capitals >= 2 && word.ContainsAnyExcept(Roman) ? word.Length : 0;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside(text, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsInside(string text, int at) => text[at] == '&' && at + 1 < text.Length && char.IsUpper(text[at + 1]);

    private static int EndOfWhole(string text, int end)
    {
        while (end + 1 < text.Length && text[end] == '-' && char.IsLetterOrDigit(text[end + 1]))
        {
            end = EndOfWord(text, end + 1);
        }

        return end;
    }
}
