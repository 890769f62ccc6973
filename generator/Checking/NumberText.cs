using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Checking;

/// <summary>A number found in a text.</summary>
/// <param name="Value">What it says; <c>1,726</c> is 1726, <c>fifty-two</c> and <c>fifty-twofold</c> are 52. What is no number or past all counting (<c>1.2.3</c>) is the greatest there is.</param>
/// <param name="Decimals">Digits behind the point, 28 at most: how far it was rounded.</param>
/// <param name="IsWord">Written in letters.</param>
public sealed record NumberMention(decimal Value, int Decimals, bool IsWord, int Start, int Length);

/// <summary>Finds numbers in English text, in digits and in words.</summary>
public static partial class NumberText
{
    /// <summary>No exact number has more.</summary>
    private const int MostDecimals = 28;

    private static readonly Dictionary<string, int> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17,
        ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70,
        ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, double> Large = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000,
    };

    private static readonly SearchValues<string> Words = SearchValues.Create([.. Small.Keys, .. Large.Keys], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsAboveTen = SearchValues.Create(
        [.. Large.Keys, .. Small.Where(each => each.Value > 10).Select(each => each.Key)],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A quick look: false when the text holds no digit and no word for a number above ten.</summary>
    public static bool MayHold(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAny(WordsAboveTen);

    /// <summary>Every number of a text, in order.</summary>
    public static IReadOnlyList<NumberMention> Find(string text)
    {
        List<NumberMention> found = [];
        int word = -1;
        int at = 0;
        while (at < text.Length)
        {
            // Most of a text is neither: both searches pass over it many letters at a time.
            int digit = Next(text, at, text.AsSpan(at).IndexOfAnyInRange('0', '9'));
            word = word >= at ? word : Next(text, at, text.AsSpan(at).IndexOfAny(Words));
            at = Math.Min(digit, word);
            if (at < text.Length && Form().Match(text, at) is { Success: true } match)
            {
                found.Add(match.Groups["digits"].Success ? FromDigits(match) : FromWords(match));
                at += match.Length;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static int Next(string text, int at, int offset) => offset < 0 ? text.Length : at + offset;

    private static NumberMention FromDigits(Match match)
    {
        string digits = match.Groups["digits"].Value;
        string plain = digits.Replace(",", "", StringComparison.Ordinal);
        bool reads = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        return new NumberMention(reads ? value : decimal.MaxValue, point < 0 ? 0 : Math.Min(plain.Length - point - 1, MostDecimals), IsWord: false, match.Index, digits.Length);
    }

    private static NumberMention FromWords(Match match)
    {
        // In floating point, since 'billion billion billion' can be written and is past any exact number.
        double total = 0;
        double part = 0;
        foreach (string word in match.Groups["words"].Value.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Large.TryGetValue(Singular(word), out double factor))
            {
                part = (part == 0 ? 1 : part) * factor;
                bool isClosed = factor >= 1000;
                total += isClosed ? part : 0;
                part = isClosed ? 0 : part;
            }
            else if (Small.TryGetValue(word, out int small))
            {
                part += small;
            }
        }

        double value = total + part;
        return new NumberMention(value < (double)decimal.MaxValue ? (decimal)value : decimal.MaxValue, 0, IsWord: true, match.Index, match.Groups["words"].Length);
    }

    private static string Singular(string word) => word.EndsWith('s') ? word[..^1] : word;

    private const string SmallWords =
        "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private const string LargeWords = "dozens?|hundreds?|thousands?|millions?|billions?";

    // A number in digits: 80, 1,726, 4.6. In words: fifty-two, two hundred and ten is two numbers on purpose ('and' may join two facts). 'Fold' ends a word.
    [GeneratedRegex(
        @"\G(?:(?<digits>[0-9]+(,[0-9]{3})*(\.[0-9]+)*)|(?<![\p{L}])(?<words>(" + SmallWords + "|" + LargeWords + @")([ -](" + SmallWords + "|" + LargeWords + @"))*)(?=fold(?![\p{L}])|ths?(?![\p{L}])|(?![\p{L}])))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
