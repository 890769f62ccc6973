using Site.Documents;

namespace Site.Charts;

/// <summary>Says in words what a reader of lengths must know: that a scale is logarithmic, or does not begin at zero.</summary>
internal static class ScaleWords
{
    public static string Of(Plot plot)
    {
        List<string> sentences = [];
        foreach (PlotPanel panel in plot.Panels)
        {
            string where = plot.Panels.Count == 1 ? "" : $" of “{panel.Spec.Title}”";
            Add($"vertical scale{where}", panel.Y);
            Add($"horizontal scale{where}", panel.X);
        }

        if (plot.Chart.HasOwnScales)
        {
            sentences.Add("Each panel has a scale of its own: lengths cannot be compared between panels.");
        }

        return string.Join(" ", sentences.Distinct(StringComparer.Ordinal));

        void Add(string name, PlotAxis axis)
        {
            string sentence = axis switch
            {
                { Spec.Scale: ScaleKind.Log } => $"The {name} is logarithmic: equal distances are equal multiples.",
                { StartsAboveZero: true } => $"The {name} does not begin at zero.",
                _ => "",
            };
            if (sentence != "")
            {
                sentences.Add(axis.Spec.Why == "" ? sentence : $"{sentence} {axis.Spec.Why}");
            }
        }
    }
}
