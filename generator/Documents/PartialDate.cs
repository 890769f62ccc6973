using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Documents;

/// <summary>A date as exact as a source gives it: a year, a month, a day, a quarter, a season or a span of years.</summary>
/// <param name="Text">As written, for example <c>2026-Q2</c>; fit for a <c>datetime</c> attribute only where <see cref="IsIso"/>.</param>
/// <param name="First">The first day that it can mean: how entries are put in order.</param>
public sealed partial record PartialDate(string Text, DateOnly First)
{
    private static readonly string[] QuarterNames = ["first", "second", "third", "fourth"];

    /// <summary>Whether the text is a date, month or year of ISO 8601.</summary>
    public bool IsIso => Text.Length is 4 or 7 or 10 && !Text.Contains('Q', StringComparison.Ordinal);

    /// <summary>The last day that it can mean: where something known only to the month or year stands among exact dates.</summary>
    public DateOnly Last
    {
        get
        {
            Match match = Form().Match(Text);
            return match.Groups["day"].Success ? First
                : match.Groups["month"].Success ? First.AddMonths(1).AddDays(-1)
                : match.Groups["quarter"].Success ? First.AddMonths(3).AddDays(-1)
                : new DateOnly(Number(match.Groups["last"].Success ? match.Groups["last"] : match.Groups["year"], First.Year), 12, 31);
        }
    }

    /// <summary>In words, for example <c>4 June 2026</c> or <c>second quarter of 2026</c>.</summary>
    public string Words
    {
        get
        {
            Match match = Form().Match(Text);
            if (match.Groups["day"].Success)
            {
                return First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            }

            if (match.Groups["month"].Success)
            {
                return First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
            }

            if (match.Groups["quarter"].Success)
            {
                return $"{QuarterNames[match.Groups["quarter"].ValueSpan[0] - '1']} quarter of {match.Groups["year"].Value}";
            }

            return match.Groups["last"].Success ? $"{match.Groups["year"].Value}–{match.Groups["last"].Value}" : Text;
        }
    }

    public static PartialDate? TryParse(string text)
    {
        Match match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int year = Number(match.Groups["year"], 1);
        int month = match.Groups["quarter"].Success ? (Number(match.Groups["quarter"], 1) * 3) - 2 : Number(match.Groups["month"], 1);
        int day = Number(match.Groups["day"], 1);
        bool exists = year is > 0 and < 10000 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month);
        bool forward = !match.Groups["last"].Success || Number(match.Groups["last"], 0) > year;
        return exists && forward ? new PartialDate(text, new DateOnly(year, month, day)) : null;
    }

    private static int Number(Group group, int missing) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : missing;

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?|-Q(?<quarter>[1-4])|-(?<last>[0-9]{4}))?\z")]
    private static partial Regex Form();
}
