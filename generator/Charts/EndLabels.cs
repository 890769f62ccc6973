namespace Site.Charts;

/// <summary>Writes the names of lines at their ends, moved apart where they would touch.</summary>
internal static class EndLabels
{
    /// <summary>From the end of a line to its name: room for a stroke that joins them where names were moved.</summary>
    public const double Lead = 18;

    private const double Near = 6;
    private const double Gap = 1;

    public static void Draw(PanelFrame frame, Sketch sketch)
    {
        List<PlacedWords> names = [];
        foreach (PlotSeries series in frame.Panel.Series.Where(series => series.IsLine && series.Name != ""))
        {
            if (series.Points.LastOrDefault(point => point.Value is not null) is { } last)
            {
                (double x, double y) = frame.At(last.Position, last.Value!.Value);
                TextBlock name = NoteDrawing.Words(frame, series.Name) with { ClassName = "chart__label", Series = series.Number, FollowsAxes = true };
                TextBlock placed = name.MovedTo(x, y - (name.Height / 2));
                names.Add(new PlacedWords(frame.Number, placed, last.Position, last.Value.Value, x, y, null));
            }
        }

        IReadOnlyList<PlacedWords> apart = Apart(names);
        bool isMoved = apart.Any(name => Math.Abs(Middle(name) - name.AtY) > 3);
        foreach (PlacedWords name in apart)
        {
            double lead = isMoved ? Lead : Near;
            PlacedWords placed = name with { Text = name.Text.MovedTo(name.AtX + lead, name.Text.Box.Top) };
            sketch.Text(placed.Text);
            sketch.Placed.Add(placed);
            if (isMoved)
            {
                sketch.Path(Layer.Pointer, "chart__pointer", name.Text.Series, SvgNumber.Line(name.AtX + 2, name.AtY, name.AtX + lead - 3, Middle(name)));
            }
        }
    }

    /// <summary>Keeps the order from top to bottom; groups that touch are spread around their middle.</summary>
    public static IReadOnlyList<PlacedWords> Apart(IReadOnlyList<PlacedWords> names)
    {
        List<Group> groups = [];
        foreach (PlacedWords name in names.OrderBy(name => name.Text.Y))
        {
            groups.Add(new Group([name], (name.Text.Box.Top + name.Text.Box.Bottom) / 2));
            while (groups.Count > 1 && groups[^2].Bottom > groups[^1].Top)
            {
                Group upper = groups[^2], lower = groups[^1];
                int count = upper.Names.Count + lower.Names.Count;
                groups.RemoveRange(groups.Count - 2, 2);
                groups.Add(new Group([.. upper.Names, .. lower.Names], ((upper.Middle * upper.Names.Count) + (lower.Middle * lower.Names.Count)) / count));
            }
        }

        return [.. groups.SelectMany(group => group.Spread())];
    }

    private static double Middle(PlacedWords name) => (name.Text.Box.Top + name.Text.Box.Bottom) / 2;

    private sealed record Group(IReadOnlyList<PlacedWords> Names, double Middle)
    {
        public double Top => Middle - (Height / 2);

        public double Bottom => Middle + (Height / 2);

        private double Height => Names.Sum(name => name.Text.Height + Gap);

        public IEnumerable<PlacedWords> Spread()
        {
            double top = Top;
            foreach (PlacedWords name in Names)
            {
                yield return name with { Text = name.Text.MovedTo(name.Text.Box.Left, top) };
                top += name.Text.Height + Gap;
            }
        }
    }
}
