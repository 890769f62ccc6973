namespace Site.Charts;

/// <summary>The 95% interval of a share that was counted over a number of trials, after Wilson.</summary>
public static class BinomialInterval
{
    // The normal distribution holds 95% between minus and plus this.
    private const double Deviations = 1.959963984540054;

    /// <param name="percent">From 0 to 100.</param>
    /// <param name="trials">At least one.</param>
    /// <returns>Percent, from 0 to 100, to a tenth: a finer end would say more than the trials do.</returns>
    public static (double Low, double High) Of(double percent, int trials)
    {
        double share = percent / 100;
        double square = Deviations * Deviations / trials;
        double middle = (share + (square / 2)) / (1 + square);
        double reach = Math.Sqrt((share * (1 - share) * square) + (square * square / 4)) / (1 + square);
        return (Math.Round(100 * Math.Max(0, middle - reach), 1), Math.Round(100 * Math.Min(1, middle + reach), 1));
    }
}
