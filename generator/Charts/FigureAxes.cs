using System.Text.Json;
using Site.Documents;

namespace Site.Charts;

/// <summary>Turns the axes of a plot into those of a figure.</summary>
internal static class FigureAxes
{
    /// <summary>A panel's axes have numbers, the first panel's none: <c>x</c>, <c>x2</c>, <c>x3</c>.</summary>
    public static string Name(AxisName axis, int panel) => $"{(axis == AxisName.X ? "x" : "y")}{(panel == 0 ? "" : panel + 1)}";

    public static void Add(IDictionary<string, JsonElement> axes, Plot plot, FigureLayoutPlan plan, DrawingSize size)
    {
        for (int i = 0; i < plot.Panels.Count; i++)
        {
            PlotPanel panel = plot.Panels[i];
            string number = i == 0 ? "" : $"{i + 1}";
            axes[$"xaxis{number}"] = FigureJson.Element(Axis(panel.X, [0, 1], Name(AxisName.Y, i), size) with
            {
                ShowLine = true,
                ShowGrid = panel.IsHorizontal,
                ShowTickLabels = plot.LabelsBottomOf(i),
                Title = panel.X.Spec.Title == "" || !plot.LabelsBottomOf(i) ? null : Title(panel.X.Spec.Title, size),
            });
            FigureAxis upward = Axis(panel.Y, [plan.Domains[i].From, plan.Domains[i].To], Name(AxisName.X, i), size);
            axes[$"yaxis{number}"] = FigureJson.Element(panel.IsHorizontal ? Rows(upward, panel, size) : upward with { ShowGrid = true });
        }
    }

    /// <summary>A place along an axis as traces and shapes write it.</summary>
    public static object Coordinate(PlotAxis axis, double value) => axis.Spec.Scale switch
    {
        ScaleKind.Date => DatePosition.Iso(value),
        ScaleKind.Category => (int)value >= 0 && (int)value < axis.Categories.Count ? FigureWords.Of(axis.Categories[(int)value]) : value,
        _ => value,
    };

    /// <summary>The same for annotations and ranges, which count in logarithms on a logarithmic axis.</summary>
    public static object Measured(PlotAxis axis, double value) =>
        axis.Spec.Scale == ScaleKind.Log ? Math.Round(Math.Log10(value), 4) : Coordinate(axis, value);

    private static FigureTitle Title(string words, DrawingSize size) =>
        new() { Text = FigureWords.Of(words), Font = new FigureFont { Size = size.TextSize, Colour = Palette.Light.Quiet } };

    private static FigureAxis Axis(PlotAxis axis, IReadOnlyList<double> domain, string anchor, DrawingSize size)
    {
        var figure = new FigureAxis
        {
            Type = axis.Spec.Scale switch
            {
                ScaleKind.Log => "log",
                ScaleKind.Date => "date",
                ScaleKind.Category => "category",
                _ => "linear",
            },
            Domain = domain,
            Anchor = anchor,
            Range = axis.Spec.Scale == ScaleKind.Category ? [axis.Min, axis.Max] : [Measured(axis, axis.Min), Measured(axis, axis.Max)],
            ZeroLine = axis.Spec.Scale == ScaleKind.Linear && axis.Min < 0,
        };
        if (axis.Spec.Scale == ScaleKind.Category)
        {
            return figure with { CategoryOrder = "array", CategoryArray = [.. axis.Categories.Select(FigureWords.Of)] };
        }

        IReadOnlyList<Tick> ticks = AxisTicks.Of(axis, size.MostTicks, isShort: true);
        return figure with
        {
            TickMode = "array",
            TickValues = [.. ticks.Select(tick => Coordinate(axis, tick.At))],
            TickText = [.. ticks.Select(tick => FigureWords.Of(tick.Label))],
        };
    }

    // The first category stands on top; its name is written above its marks.
    private static FigureAxis Rows(FigureAxis axis, PlotPanel panel, DrawingSize size) =>
        axis with { Range = FigureRows.Range(panel, size), ShowTickLabels = false, ShowGrid = true };
}
