namespace Site.Charts;

/// <summary>Turns a plot into a figure of plotly.js that shows the same values, intervals, lines and words.</summary>
public static class FigureBuilder
{
    private const string Faces = "Helvetica, Arial, sans-serif";
    private const double Side = 12;

    /// <param name="narrow">The narrow drawing: it has found where words have room.</param>
    public static Figure Build(Plot plot, Drawing narrow)
    {
        HashSet<string> listed = new(StringComparer.Ordinal);
        FigureTrace[] traces = [.. plot.Panels.SelectMany((panel, i) => new FigureTraces(panel, i).Of(listed))];
        bool hasLegend = listed.Count > 1;
        FigureLayoutPlan plan = FigureLayoutPlan.Of(plot, hasLegend ? listed.Count : 0);
        var layout = new FigureLayout
        {
            Height = plan.Height,
            Margin = new FigureMargin(Side, plot.Panels.Max(panel => PanelFrame.RightMargin(panel, narrow.Size)), plan.Top, plan.Bottom),
            Font = new FigureFont { Family = Faces, Size = narrow.Size.TextSize, Colour = Palette.Light.Text },
            ShowLegend = hasLegend,
            Legend = hasLegend ? new FigureLegend { Y = Math.Round(1 + (plan.LegendAbove / plan.PlotsHeight), 4) } : null,
            Shapes = [.. plot.Panels.SelectMany(FigureNotes.Shapes)],
            Annotations =
            [
                .. plot.Panels.SelectMany((panel, i) => FigureNotes.Heads(panel, i, plan, narrow.Size)),
                .. plot.Panels.SelectMany(FigureNotes.Bounds),
                .. FigureNotes.Words(plot, narrow),
            ],
            Meta = new FigureMeta(plot.Chart.Title, plot.Chart.Subtitle, plot.Chart.Alt),
        };
        FigureAxes.Add(layout.Axes, plot, plan, narrow.Size);
        return new Figure(traces, layout);
    }
}
