using Site.Documents;

namespace Site.Charts;

/// <summary>Where a date that a source gives by day, month, quarter or year stands along an axis.</summary>
public static class DatePosition
{
    private const double SecondsPerDay = 86_400;

    /// <summary>The number of its day; of a longer time its middle, so that a month is not mistaken for its first day.</summary>
    public static double Of(PartialDate date)
    {
        DateOnly end = End(date);
        return (date.First.DayNumber + end.DayNumber - 1) / 2.0;
    }

    /// <summary>A place of the axis in the form of ISO 8601: a day, with its time where the place is within a day.</summary>
    public static string Iso(double dayNumber)
    {
        DateTime time = DateTime.MinValue.AddSeconds(Math.Round(dayNumber * SecondsPerDay));
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The first day after it.</summary>
    private static DateOnly End(PartialDate date) => date.Text.Length switch
    {
        4 => date.First.AddYears(1),
        7 when date.Text.Contains('Q', StringComparison.Ordinal) => date.First.AddMonths(3),
        7 => date.First.AddMonths(1),
        9 => new DateOnly(int.Parse(date.Text.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture) + 1, 1, 1),
        _ => date.First.AddDays(1),
    };
}
