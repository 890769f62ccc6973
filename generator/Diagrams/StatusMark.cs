using Site.Charts;
using Site.Documents;

namespace Site.Diagrams;

/// <summary>The mark of a status, as beside the numbers of essays: known by its shape before its colour.</summary>
internal static class StatusMark
{
    /// <summary>What the mark and the space after it take of a line.</summary>
    public const double Room = 17;

    private const double Radius = 5;

    /// <summary>A mark before a text.</summary>
    public static string Before(TextBlock text, FactStatus status)
    {
        double x = text.X - Room + Radius + 1, y = Math.Round(text.Y - (text.Size * 0.34));
        string middle = $"{SvgNumber.Of(x - Radius)} {SvgNumber.Of(y)}";
        string ring = $"M{middle}a5 5 0 1 1 10 0a5 5 0 1 1-10 0z";
        return status switch
        {
            FactStatus.IndependentlyMeasured => Mark(ring, isFilled: true),
            FactStatus.ReportedByCompany => Mark(ring) + Mark($"M{SvgNumber.Of(x)} {SvgNumber.Of(y - Radius)}a5 5 0 0 0 0 10z", isFilled: true),
            FactStatus.Estimate => Mark(ring),
            FactStatus.Opinion => Mark($"M{SvgNumber.Of(x)} {SvgNumber.Of(y - Radius)}l5 5-5 5-5-5z"),
            _ => Mark($"M{SvgNumber.Of(x - Radius)} {SvgNumber.Of(y - 3)}h10m0 6h-10"),
        };
    }

    private static string Mark(string data, bool isFilled = false) =>
        $"<path class=\"diagram__mark\"{(isFilled ? "" : " fill=\"none\"")} stroke=\"currentColor\" stroke-width=\"1.5\" d=\"{data}\"/>";
}
