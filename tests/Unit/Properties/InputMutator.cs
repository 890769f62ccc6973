using System.Text;
using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Properties;

/// <summary>Breaks texts as hands, editors and merges break them, and as nobody would: each by a few changes in a row.</summary>
/// <param name="others">Texts to take pieces from.</param>
internal sealed partial class InputMutator(IReadOnlyList<string> others, Random chance)
{
    private static readonly string[] Huge = ["9999999999999999999999999999999999", "1e309", "-1e308", "0.0000000000000000000000000000000001", "-0", "NaN", "0x7fffffff", "1_000", "٤٢", "2147483648", "1,2,3", "2026-02-30", "9999-12-31", "0001-01-01"];
    private static readonly string[] Odd = ["\0", "\u0007", "\u2028", "\ufeff", "\ud83d", "😀", "e\u0301\u0301\u0301", "\t", "\r", "\u00a0", "\u202e", "\u200d", "ﷺ", "İı", "ß", "\u0085", "\uffff", "\U000e0001", "{{", "}}", "<script>", "]]>", "-->", "&#0;", "\\"];
    private static readonly string[] Values = ["[]", "{}", "~", "\"\"", "true", "'", "\"", "[a, [b, [c]]]", "{ a: { b: c } }", "&a [*a]", "*nowhere", "!!int x", "!t y", "|", ">-", "? a", "- - - a", "a: b: c", "#", "@", "`", "%", "<<: {}", "null", "---", "..."];
    private static readonly string[] Nests = ["> ", "- ", "[", "{a: ", "(", "*", "_", "![", "`", "\"", "'", "  ", "::: note {#a kind=context}\n", "| ", "# ", "((", "[^", "{", "$"];

    public byte[] Mutate(string text)
    {
        string now = text;
        int changes = chance.Next(2) == 0 ? 1 : chance.Next(2, 6);
        for (int i = 0; i < changes; i++)
        {
            now = Change(now);
        }

        // A surrogate alone cannot be written; what stands for it is still odd.
        byte[] bytes = Encoding.UTF8.GetBytes(now);
        return chance.Next(6) == 0 ? Flipped(bytes) : bytes;
    }

    private string Change(string text) => chance.Next(13) switch
    {
        0 => SwapTokens(text),
        1 => Lines(text, lines => lines.Insert(chance.Next(lines.Count + 1), lines[chance.Next(lines.Count)])),
        2 => Lines(text, lines => lines.RemoveAt(chance.Next(lines.Count))),
        3 => Lines(text, lines => lines.Reverse(0, chance.Next(lines.Count + 1))),
        4 => Replaced(text, Number(), Huge[chance.Next(Huge.Length)]),
        5 => Replaced(text, Value(), Values[chance.Next(Values.Length)]),
        6 => text.Insert(chance.Next(text.Length + 1), string.Concat(Enumerable.Repeat(Nests[chance.Next(Nests.Length)], Depth()))),
        7 => text.Insert(chance.Next(text.Length + 1), Odd[chance.Next(Odd.Length)]),
        8 => text[..chance.Next(text.Length + 1)],
        9 => text.Insert(chance.Next(text.Length + 1), Piece(others[chance.Next(others.Count)])),
        10 => Lines(text, lines => Indent(lines, chance.Next(lines.Count))),
        11 => Replaced(text, Token(), Token().Matches(others[chance.Next(others.Count)]) is { Count: > 0 } tokens ? tokens[chance.Next(tokens.Count)].Value : "x"),
        _ => Replaced(text, Token(), ""),
    };

    // Mostly a slip of the hand, now and then a nest that no parser should follow to its end.
    private int Depth() => chance.Next(8) == 0 ? chance.Next(100, 3000) : chance.Next(1, 12);

    private string SwapTokens(string text)
    {
        Match[] tokens = [.. Token().Matches(text).Cast<Match>()];
        if (tokens.Length < 2)
        {
            return text;
        }

        int first = chance.Next(tokens.Length - 1);
        int second = chance.Next(first + 1, tokens.Length);
        (Match one, Match other) = (tokens[first], tokens[second]);
        return text[..one.Index] + other.Value + text[(one.Index + one.Length)..other.Index] + one.Value + text[(other.Index + other.Length)..];
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private void Indent(List<string> lines, int at) => lines[at] = chance.Next(2) == 0 ? new string(' ', chance.Next(1, 5)) + lines[at] : lines[at].TrimStart();

    private string Replaced(string text, Regex what, string by)
    {
        Match[] all = [.. what.Matches(text).Cast<Match>()];
        if (all.Length == 0)
        {
            return text + by;
        }

        Match one = all[chance.Next(all.Length)];
        return text[..one.Index] + by + text[(one.Index + one.Length)..];
    }

    private string Piece(string text)
    {
        int start = chance.Next(text.Length + 1);
        return text.Substring(start, Math.Min(chance.Next(1, 200), text.Length - start));
    }

    private byte[] Flipped(byte[] bytes)
    {
        for (int i = chance.Next(1, 6); i > 0 && bytes.Length > 0; i--)
        {
            bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return bytes;
    }

    [GeneratedRegex(@"-?[0-9][0-9.,]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[:,] ?|- )[^\s,:\]}][^\n,\]}]*|\[[^\]\n]*\]|\{[^}\n]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"[\p{L}0-9-]+|[^\s\p{L}0-9]")]
    private static partial Regex Token();
}
