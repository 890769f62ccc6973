using Site.Documents;

namespace Site.Charts;

/// <summary>Turns a value of an axis into a place of the drawing.</summary>
/// <param name="Kind">A date is the number of its day, a category its number from zero.</param>
/// <param name="Min">The value at <paramref name="Start"/>; above zero on a logarithmic scale.</param>
/// <param name="Start">Where the axis begins, in units of the drawing; greater than <paramref name="End"/> when values grow upwards.</param>
public readonly record struct Scale(ScaleKind Kind, double Min, double Max, double Start, double End)
{
    public double At(double value)
    {
        double span = Measure(Max) - Measure(Min);
        double share = span == 0 ? 0.5 : (Measure(value) - Measure(Min)) / span;
        return Start + (share * (End - Start));
    }

    /// <summary>As <see cref="At"/>, kept between the ends of the axis.</summary>
    public double Within(double value) => Math.Clamp(At(value), Math.Min(Start, End), Math.Max(Start, End));

    private double Measure(double value) => Kind == ScaleKind.Log ? Math.Log10(Math.Max(value, double.Epsilon)) : value;
}
