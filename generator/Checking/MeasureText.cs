using System.Text.RegularExpressions;

namespace Site.Checking;

/// <summary>A number of a text with the words beside it that say what it counts and on which side of it the truth lies.</summary>
/// <param name="Unit">In the singular: <c>hour</c>, <c>percent</c>; <c>times</c> for multiples; empty for none.</param>
/// <param name="Bound"><c>more</c> or <c>less</c>; empty for none.</param>
/// <param name="Start">Of number, unit and bound together.</param>
/// <param name="Length">Of number, unit and bound together.</param>
public sealed record Measure(NumberMention Number, string Unit, string Bound, int Start, int Length);

/// <summary>Finds units and bounds in English text.</summary>
public static partial class MeasureText
{
    /// <summary>Every number of a text, in order.</summary>
    public static IReadOnlyList<Measure> Find(string text) => [.. NumberText.Find(text).Select(number => Beside(text, number))];

    /// <summary>Units that a text names anywhere, beside a number or not.</summary>
    public static IEnumerable<string> Units(string text) => AnyUnit().Matches(text).Select(UnitOf);

    /// <summary>Bounds that a text names anywhere.</summary>
    public static IEnumerable<string> Bounds(string text) => AnyBound().Matches(text).Select(BoundOf);

    private static Measure Beside(string text, NumberMention number)
    {
        int start = number.Start;
        int end = number.Start + number.Length;
        Match unit = UnitBehind().Match(text, end);
        Match bound = BoundBefore().Match(text[..start]);

        // 'Over' beside a stretch of time says how long something went on.
        bool isStretch = unit.Success && bound.Success && bound.Groups["over"].Success && unit.Groups["time"].Success;
        string side = bound.Success && !isStretch ? BoundOf(bound) : "";
        int from = side == "" ? start : bound.Index;
        int to = unit.Success ? unit.Index + unit.Length : end;
        return new Measure(number, unit.Success ? UnitOf(unit) : "", side, from, to - from);
    }

    private static string UnitOf(Match match)
    {
        string word = match.Groups["time"].Success ? match.Groups["time"].Value.ToLowerInvariant()
            : match.Groups["percent"].Success ? "percent"
            : match.Groups["times"].Success ? "times"
            : match.Groups["point"].Success ? "point"
            : "dollar";
        return word.TrimEnd('s') is "time" ? "times" : word is "times" ? word : word.TrimEnd('s');
    }

    private static string BoundOf(Match match) => match.Groups["less"].Success ? "less" : "more";

    private const string UnitWords =
        @"(?<time>(second(?=s)|minute|hour|day|week|month|year)s?)(?!\p{L})|(?<percent>%|per ?cent(?!\p{L}))|(?<times>times(?!\p{L})|fold(?!\p{L}))|(percentage )?(?<point>points?)(?!\p{L})|(US )?(?<dollar>dollars?)(?!\p{L})";

    private const string BoundWords =
        @"(?<!\p{L})((?<less>(no|not) more than|less than|fewer than|under|below|at[ -]most|up to|shorter than)|(?<more>(no|not) less than|no fewer than|more[ -]than|above|at[ -]least|greater than|longer than|(?<over>over)))(?!\p{L})";

    [GeneratedRegex(@"\G[ -]?(" + UnitWords + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitBehind();

    [GeneratedRegex(@"(?<=^|[^\p{L}]|[0-9])(" + UnitWords + @"|(?<times>multiples?|doubl(e[ds]?|ing)|twofold|twice|×)(?!\p{L}))|(?<times>fold)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyUnit();

    [GeneratedRegex(BoundWords + @"( (about|some|a|the))? ?\$?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoundBefore();

    [GeneratedRegex(BoundWords, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyBound();
}
