using System.Buffers;

namespace Site.Documents;

/// <summary>Which characters may not stand in a text, since feeds, drawings and e-books are XML, and a page must look the same as its source.</summary>
public static class CharacterRule
{
    /// <summary>Controls but tab and line feed, Unicode's line and paragraph separators, and the two that are no characters.</summary>
    public static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n')), '\u2028', '\u2029', '\ufffe', '\uffff']);

    /// <summary>Where the first forbidden character or lone half of a pair stands; less than nothing when there is none.</summary>
    public static int FirstBad(ReadOnlySpan<char> text)
    {
        int bad = text.IndexOfAny(Forbidden);
        for (int i = 0; i < (bad < 0 ? text.Length : bad); i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsSurrogate(text[i]) && !isPair)
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return bad;
    }
}
