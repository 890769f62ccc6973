using System.Globalization;

namespace Site.Charts;

/// <summary>A mark of an axis and what stands beside it.</summary>
public sealed record Tick(double At, string Label);

/// <summary>Chooses round numbers and dates between the ends of an axis.</summary>
public static class Ticks
{
    /// <summary>Steps of 1, 2, 2.5 or 5 times a power of ten; as many as fit, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<double> Linear(double min, double max, int most)
    {
        double step = LinearStep(min, max, most);
        List<double> ticks = [];
        for (double k = Math.Ceiling((min / step) - 1e-9); k <= (max / step) + 1e-9; k++)
        {
            // Through decimal, so that three steps of 0.1 make 0.3.
            ticks.Add((double)((decimal)k * (decimal)step));
        }

        return ticks;
    }

    /// <summary>The distance between two of the ticks that <see cref="Linear"/> gives.</summary>
    public static double LinearStep(double min, double max, int most)
    {
        if (!(max > min))
        {
            return 1;
        }

        double rough = (max - min) / Math.Max(1, most - 1);
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        foreach (double factor in (double[])[1, 2, 2.5, 5, 10])
        {
            if (factor * power >= rough * (1 - 1e-9))
            {
                return factor * power;
            }
        }

        return 10 * power;
    }

    /// <summary>Powers of ten; with few of them also their double and fivefold.</summary>
    public static IReadOnlyList<double> Log(double min, double max, int most)
    {
        int from = (int)Math.Floor(Math.Log10(min) + 1e-9);
        int to = (int)Math.Ceiling(Math.Log10(max) - 1e-9);
        double[] all = [.. Enumerable.Range(from, to - from + 1).SelectMany(power => Multiples(power, [1, 2, 5])).Where(In)];
        double[] powers = [.. all.Where(IsPower)];
        if (all.Length <= most || powers.Length < 2)
        {
            return all;
        }

        int skip = (int)Math.Ceiling(powers.Length / (double)Math.Max(1, most));
        return [.. powers.Where((_, i) => i % skip == 0)];

        bool In(double value) => value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9);
    }

    /// <summary>First days of years, quarters or months; as many as fit, at most <paramref name="most"/>.</summary>
    /// <param name="min">Number of the first day.</param>
    public static IReadOnlyList<Tick> Dates(double min, double max, int most)
    {
        DateOnly first = DateOnly.FromDayNumber((int)Math.Ceiling(min));
        foreach (int months in (int[])[1, 2, 3, 6, 12, 24, 60, 120, 240, 600])
        {
            List<DateOnly> days = [];
            DateOnly day = new(first.Year, 1, 1);
            if (months > 12)
            {
                day = new DateOnly(Math.Max(1, first.Year / (months / 12) * (months / 12)), 1, 1);
            }

            while (day.DayNumber <= max)
            {
                if (day.DayNumber >= min)
                {
                    days.Add(day);
                }

                day = day.AddMonths(months);
            }

            if (days.Count <= most)
            {
                return [.. days.Select((each, i) => new Tick(each.DayNumber, DateLabel(each, months, i == 0)))];
            }
        }

        return [];
    }

    // A year stands once, at its January or at the first tick; the months after it are that year's.
    private static string DateLabel(DateOnly day, int months, bool isFirst)
    {
        string form = months >= 12 || day.Month == 1 ? "yyyy" : isFirst ? "MMM yyyy" : "MMM";
        return day.ToString(form, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<double> Multiples(int power, double[] factors) =>
        factors.Select(factor => power >= 0 ? factor * Math.Pow(10, power) : factor / Math.Pow(10, -power));

    private static bool IsPower(double value) => Math.Abs(Math.Log10(value) - Math.Round(Math.Log10(value))) < 1e-9;
}
