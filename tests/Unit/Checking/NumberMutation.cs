using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Checking;

/// <summary>One change of one digit or word in a text of the input, which the number rule must refuse.</summary>
/// <param name="Kind">What is changed, for example <c>digit of a bound number</c>.</param>
/// <param name="Path">Of the file, below the input.</param>
/// <param name="LastLine">As <paramref name="Line"/>, but where two lines of one entry of the ledger then contradict each other, the last that may be told: the entry's last.</param>
internal sealed record NumberMutation(string Kind, string Path, int Start, int Length, string Replacement, int Line, int LastLine)
{
    public string Apply(string text) => text[..Start] + Replacement + text[(Start + Length)..];
}

/// <summary>
/// Makes changes that are wrong without knowing the generator. What the ledger's entry says as well after the change is no slip, so a change is made
/// only where the raw text of the entry holds the new number (in digits, in words, as a value rounded), unit or bound nowhere.
/// </summary>
internal static partial class NumberMutations
{
    private static readonly string[] SmallWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly (string Word, decimal Value)[] Large = [("dozen", 12), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)];
    private static readonly string[] Units = ["minutes", "hours", "days", "weeks", "months", "years", "times", "%", "dollars"];
    private static readonly (string More, string Less)[] Bounds = [("more than", "less than"), ("at least", "at most"), ("above", "below"), ("over", "under"), ("more-than", "less-than"), ("at-least", "at-most")];

    /// <summary>Every change of a number that an essay binds to an entry, of the words that it quotes, and one number put into each paragraph.</summary>
    /// <param name="entries">Raw text of each entry of the ledger by its id.</param>
    public static IEnumerable<NumberMutation> OfEssay(string path, string text, IReadOnlyDictionary<string, string> entries, Random chance)
    {
        foreach (Match link in FactLink().Matches(text).Cast<Match>().Where(each => entries.ContainsKey(each.Groups["id"].Value)))
        {
            Group words = link.Groups["words"];
            foreach (NumberMutation each in OfWords(words.Value, entries[link.Groups["id"].Value], chance))
            {
                yield return Placed(each with { Start = words.Index + each.Start, Kind = $"{each.Kind} in an essay" }, path, text);
            }
        }

        foreach (Match link in QuoteLink().Matches(text))
        {
            Match[] words = [.. Word().Matches(link.Groups["words"].Value).Cast<Match>()];
            Match word = words[chance.Next(words.Length)];
            yield return Placed(new NumberMutation("word of a quotation", "", link.Groups["words"].Index + word.Index, word.Length, "zebra", 0, 0), path, text);
        }

        foreach (Match paragraph in Paragraph().Matches(text).Cast<Match>().Where(each => each.Index > text.IndexOf("\n---\n", StringComparison.Ordinal)))
        {
            Match[] words = [.. FreeWord().Matches(paragraph.Value).Cast<Match>()];
            if (words.Length > 0)
            {
                Match word = words[chance.Next(words.Length)];
                string number = chance.Next(2) == 0 ? "4711" : "thirteen";
                yield return Placed(new NumberMutation("word that becomes a number in an essay", "", paragraph.Index + word.Index, word.Length, number, 0, 0), path, text);
            }
        }
    }

    /// <summary>Every change of what an entry says more than once: of its value and range, of its words, and of what words and statement share.</summary>
    public static IEnumerable<NumberMutation> OfLedger(string path, string text, Random chance)
    {
        foreach (Match entry in Entry().Matches(text))
        {
            int entryLine = LineAt(text, entry.Index);
            int lastLine = LineAt(text, entry.Index + entry.Length - 1);
            IEnumerable<NumberMutation> made =
            [
                .. Key(entry.Value, "value|range").SelectMany(each => Digits(each.Value, "", chance).Select(digit => Shifted(digit, each, "value"))),
                .. History(entry.Value).SelectMany(each => Digits(each.Value, "", chance).Select(digit => Shifted(digit, each, "history"))),
                .. Key(entry.Value, "words").SelectMany(each => OfWords(each.Value, entry.Value, chance).Select(change => Shifted(change, each, "words"))),
                .. Key(entry.Value, "statement").SelectMany(each => OfStatement(each.Value, entry.Value, chance).Select(change => Shifted(change, each, "statement"))),
            ];
            foreach (NumberMutation each in made)
            {
                yield return each with { Path = path, Start = entry.Index + each.Start, Line = entryLine, LastLine = lastLine };
            }
        }
    }

    /// <summary>Entries of a file of the ledger by their ids.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Entries(string text) => Entry().Matches(text).Select(each => KeyValuePair.Create(each.Groups["id"].Value, each.Value));

    /// <summary>What the statement shares with the words: only that is said twice.</summary>
    private static IEnumerable<NumberMutation> OfStatement(string statement, string entry, Random chance)
    {
        Group? words = Key(entry, "words").FirstOrDefault();
        HashSet<decimal> shared = words is null ? [] : [.. Numbers(words.Value)];
        string value = string.Join(' ', Key(entry, "value|range").Select(each => each.Value));
        shared.IntersectWith(Numbers(value));
        return Digits(statement, entry, chance).Where(each => shared.Contains(NumberAt(statement, each.Start)) && Numbers(statement).Count(number => number == NumberAt(statement, each.Start)) == 1);
    }

    private static IEnumerable<NumberMutation> OfWords(string words, string entry, Random chance) =>
        [.. Digits(words, entry, chance), .. NumberWords(words, entry, chance), .. UnitWords(words, entry, chance), .. BoundWords(words, entry)];

    private static IEnumerable<NumberMutation> Digits(string words, string entry, Random chance)
    {
        HashSet<decimal> said = [.. Said(entry)];
        foreach (Match number in Digit().Matches(words))
        {
            for (int i = 0; i < number.Length; i++)
            {
                if (!char.IsAsciiDigit(number.Value[i]))
                {
                    continue;
                }

                char[] others = [.. "0123456789".Where(digit => digit != number.Value[i] && !said.Contains(Read(number.Value[..i] + digit + number.Value[(i + 1)..])))];
                if (others.Length > 0)
                {
                    yield return new NumberMutation("digit", "", number.Index + i, 1, others[chance.Next(others.Length)].ToString(), 0, 0);
                }
            }
        }
    }

    private static IEnumerable<NumberMutation> NumberWords(string words, string entry, Random chance)
    {
        HashSet<decimal> said = [.. Said(entry)];
        foreach (Match word in NumberWord().Matches(words))
        {
            string[] others = [.. SmallWords.Skip(2).Where(each => each != word.Value && !said.Contains(Value(each)))];
            yield return new NumberMutation("number word", "", word.Index, word.Length, others[chance.Next(others.Length)], 0, 0);
        }
    }

    private static IEnumerable<NumberMutation> UnitWords(string words, string entry, Random chance)
    {
        foreach (Group unit in UnitWord().Matches(words).Select(each => each.Groups["unit"]))
        {
            string[] others = [.. Units.Where(each => !entry.Contains(each.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) && !(each == "%" && entry.Contains("per", StringComparison.Ordinal)) && !(each == "times" && TimesWord().IsMatch(entry)))];
            if (others.Length > 0)
            {
                string other = others[chance.Next(others.Length)];
                yield return new NumberMutation("unit", "", unit.Index, unit.Length, unit.Value == "%" && other != "%" ? $" {other}" : other, 0, 0);
            }
        }
    }

    private static IEnumerable<NumberMutation> BoundWords(string words, string entry)
    {
        foreach ((string more, string less) in Bounds)
        {
            foreach ((string from, string to) in new[] { (more, less), (less, more) })
            {
                bool isSaid = Bounds.Any(pair => entry.Contains(to == less ? pair.Less : pair.More, StringComparison.Ordinal)) || (to == less && UpTo().IsMatch(entry));
                int at = Regex.Match(words, $@"(?<!\p{{L}}){from} ") is { Success: true } match ? match.Index : -1;
                if (at >= 0 && !isSaid && BeforeNumber().IsMatch(words, at + from.Length))
                {
                    yield return new NumberMutation("bound", "", at, from.Length, to, 0, 0);
                }
            }
        }
    }

    /// <summary>Every number in a text, and each as it could be rounded.</summary>
    private static IEnumerable<decimal> Said(string entry) =>
        Numbers(entry).SelectMany(each => new[] { each, decimal.Round(each, MidpointRounding.AwayFromZero), decimal.Round(each, 1, MidpointRounding.AwayFromZero), decimal.Round(each, 2, MidpointRounding.AwayFromZero) });

    private static IEnumerable<decimal> Numbers(string text) =>
        Digit().Matches(text).Select(each => Read(each.Value)).Concat(AnyNumberWord().Matches(text).Select(each => Value(each.Value)))
            .Concat(Compound().Matches(text).Select(each => Value(each.Groups["tens"].Value) + Value(each.Groups["ones"].Value)))
            .Concat(Large.Where(each => text.Contains(each.Word, StringComparison.OrdinalIgnoreCase)).Select(each => each.Value));

    private static decimal NumberAt(string text, int at) => Read(Digit().Matches(text).First(each => at >= each.Index && at < each.Index + each.Length).Value);

    private static decimal Read(string digits) =>
        decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : -1;

    private static decimal Value(string word)
    {
        int small = Array.IndexOf(SmallWords, word.ToLowerInvariant());
        return small >= 0 ? small + 1 : (Array.IndexOf(Tens, word.ToLowerInvariant()) + 2) * 10;
    }

    /// <summary>The values of a key at the first level of an entry.</summary>
    private static IEnumerable<Group> Key(string entry, string keys) => Regex.Matches(entry, $@"(?<=\n  )(?:{keys}): *(?<value>.*(\n    (?! *-).*)*)").Select(each => each.Groups["value"]);

    /// <summary>Values and ranges of the last change in its history.</summary>
    private static IEnumerable<Group> History(string entry)
    {
        int last = entry.LastIndexOf("date:", StringComparison.Ordinal);
        return last < 0 ? [] : HistoryNumbers().Matches(entry, last).Select(each => each.Groups["value"]);
    }

    private static NumberMutation Shifted(NumberMutation change, Group place, string what) => change with { Start = place.Index + change.Start, Kind = $"{change.Kind} of {what} in the ledger" };

    private static NumberMutation Placed(NumberMutation change, string path, string text)
    {
        int line = LineAt(text, change.Start);
        return change with { Path = path, Line = line, LastLine = line };
    }

    private static int LineAt(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;

    [GeneratedRegex(@"(?<!!)\[(?<words>[^\[\]]+)\]\(fact:(?<id>[a-z0-9-]+)\)")]
    private static partial Regex FactLink();

    [GeneratedRegex(@"(?<!!)\[“(?<words>[^\[\]]+)”\]\(quote:[a-z0-9-]+\)")]
    private static partial Regex QuoteLink();

    // A paragraph of plain words: not a list, a table, a heading, a container or code.
    [GeneratedRegex(@"(?<=\n\n)[A-Z][^\n|]{200,}(?=\n\n)")]
    private static partial Regex Paragraph();

    // Outside of links, marks and code, and between two other words.
    [GeneratedRegex(@"(?<=(^|\)|\.)[^\[\]()*_`“”<>{}!^]* [a-z]+ )[a-z]+(?= [a-z]+ )")]
    private static partial Regex FreeWord();

    [GeneratedRegex(@"(?<=^|\n)- id: (?<id>[a-z0-9-]+)\n(?:(?!- ).*\n?)*")]
    private static partial Regex Entry();

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")]
    private static partial Regex Digit();

    [GeneratedRegex(@"(?<![\p{L}-])(three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{L}-])", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"(?<!\p{L})(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=ths?(?!\p{L})|fold|(?!\p{L}))", RegexOptions.IgnoreCase)]
    private static partial Regex AnyNumberWord();

    [GeneratedRegex(@"(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?<ones>one|two|three|four|five|six|seven|eight|nine)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Compound();

    [GeneratedRegex(@"(?<=[0-9] ?|\b(three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) )(?<unit>%|minutes|hours|days|weeks|months|years|times|dollars)(?!\p{L})")]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"(?:value|range): *(?<value>\[[^\]]*\]|[-0-9.]+)")]
    private static partial Regex HistoryNumbers();

    [GeneratedRegex("doubl|twice|multiple|fold")]
    private static partial Regex TimesWord();

    [GeneratedRegex("up to|no more than|fewer|shorter")]
    private static partial Regex UpTo();

    [GeneratedRegex(@"\G (about |some |a |the )?\$?([0-9]|(three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b)")]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
