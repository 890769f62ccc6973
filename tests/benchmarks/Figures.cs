using System.Globalization;

namespace Site.Benchmarks;

/// <summary>Prints one row of figures: median, least and greatest of several runs, beside the goal.</summary>
internal static class Figures
{
    public static void Print(string measure, string unit, IEnumerable<double> runs, string goal)
    {
        double[] sorted = [.. runs.Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{measure,-52} {Text(Median(sorted), unit),10} {Text(sorted[0], unit),10} {Text(sorted[^1], unit),10}  {goal}"));
    }

    public static double Median(IEnumerable<double> runs)
    {
        double[] sorted = [.. runs.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Text(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}");
}
