namespace Site.Charts;

/// <summary>Turns a plot into a figure of plotly.js that shows the same values, intervals, lines and words.</summary>
public static class FigureBuilder
{
    private const string Faces = "Helvetica, Arial, sans-serif";
    private const double Left = 12;

    // Room for half of the last tick's label, which plotly.js hides where it would be cut.
    private const double LeastRight = 28;

    /// <param name="wide">The drawings have found where words have room.</param>
    public static Figure Build(Plot plot, Drawing wide, Drawing narrow)
    {
        HashSet<string> listed = new(StringComparer.Ordinal);
        FigureTrace[] traces = [.. plot.Panels.SelectMany((panel, i) => new FigureTraces(panel, i).Of(listed))];
        bool hasLegend = listed.Count > 1;
        FigureLayoutPlan plan = FigureLayoutPlan.Of(plot, [wide, narrow], hasLegend ? listed.Count : 0);
        var layout = new FigureLayout
        {
            Height = plan.Height,
            Margin = new FigureMargin(Left, Math.Round(plot.Panels.Max(panel => Math.Max(LeastRight, PanelFrame.RightMargin(panel, narrow.Size)))), plan.Top, Math.Round(plan.Bottom)),
            Font = new FigureFont { Family = Faces, Size = narrow.Size.TextSize, Colour = Palette.Light.Text },
            ShowLegend = hasLegend,
            Legend = hasLegend ? new FigureLegend { Y = Math.Round(1 + (plan.LegendAbove / plan.PlotsHeight), 4) } : null,
            Shapes = [.. plot.Panels.SelectMany(FigureNotes.Shapes)],
            Annotations =
            [
                .. plot.Panels.SelectMany((panel, i) => FigureAnnotations.Heads(panel, i, plan)),
                .. plot.Panels.SelectMany(FigureNotes.Bounds),
                .. FigureAnnotations.Words(plot, wide),
                .. FigureAnnotations.Foot(plan),
            ],
            Meta = new FigureMeta(plot.Chart.Title, plot.Chart.Subtitle, plot.Chart.Alt, [.. FigureAnnotations.Words(plot, narrow)], [FigureDrawing.Of(plot, wide), FigureDrawing.Of(plot, narrow)], Palette.InStyleSheet),
        };
        FigureAxes.Add(layout.Axes, plot, plan, narrow.Size);
        return new Figure(traces, layout);
    }
}
