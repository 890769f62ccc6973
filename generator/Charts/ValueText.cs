using System.Globalization;
using Site.Documents;

namespace Site.Charts;

/// <summary>Writes numbers as people read them: separators, a true minus, four significant digits, the unit.</summary>
public static class ValueText
{
    private const int SignificantDigits = 4;

    /// <summary>A number by itself, for a table whose header tells the unit.</summary>
    public static string Number(decimal value)
    {
        decimal rounded = Rounded(value);

        // A source that writes 8.0 knows a digit more than one that writes 8.
        string digits = Math.Abs(rounded).ToString($"N{rounded.Scale}", CultureInfo.InvariantCulture);
        return rounded < 0 ? $"−{digits}" : digits;
    }

    public static string Number(double value) => Number((decimal)value);

    /// <summary>As it stands beside a mark or tick.</summary>
    public static string Short(decimal value, ValueFormat format) => format switch
    {
        ValueFormat.Percent => $"{Number(value)}%",
        ValueFormat.Multiple => $"{Number(value)}×",
        ValueFormat.Minutes => Duration((double)value),
        _ => Number(value),
    };

    public static string Short(double value, ValueFormat format) => Short((decimal)value, format);

    /// <summary>As it stands in a sentence.</summary>
    /// <param name="unit">The unit in words; empty for none.</param>
    public static string Sentence(double value, ValueFormat format, string unit) =>
        format == ValueFormat.Number && unit != "" ? $"{Number(value)} {unit}" : Short(value, format);

    /// <summary>A length of time in the unit that reads best.</summary>
    /// <param name="minutes">Zero or more.</param>
    public static string Duration(double minutes) => minutes switch
    {
        < 1 => Counted(minutes * 60, "second"),
        < 120 => Counted(minutes, "minute"),
        < 96 * 60 => Counted(minutes / 60, "hour"),
        _ => Counted(minutes / 1440, "day"),
    };

    private static string Counted(double count, string unit)
    {
        decimal rounded = Math.Round((decimal)count, count >= 10 ? 0 : 1, MidpointRounding.AwayFromZero);
        return $"{Number((double)rounded)} {unit}{(rounded == 1 ? "" : "s")}";
    }

    private static decimal Rounded(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        int before = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        return Math.Round(value, Math.Clamp(SignificantDigits - before, 0, 10), MidpointRounding.AwayFromZero);
    }
}
