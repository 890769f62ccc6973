using Site.Documents;

namespace Site.Charts;

/// <summary>Turns the marks of a panel and the rows of its data table into series of points.</summary>
internal static class PlotSeriesBuilder
{
    private const int MostSeries = 6;

    public static IReadOnlyList<PlotSeries> Build(ChartPanel spec, DataTable table, IReadOnlyList<int> rows, IReadOnlyList<string> categories)
    {
        List<PlotSeries> all = [];
        foreach (ChartMark mark in spec.Marks)
        {
            RowReader[] own = [.. rows.Select(i => new RowReader(table, table.Rows[i])).Where(row => row.Passes(mark.Only))];
            int first = mark.Series ?? all.Count + 1;
            IEnumerable<(string Name, RowReader[] Rows)> parts = mark.By is null
                ? [(mark.Name, own)]
                : own.GroupBy(row => row.Text(mark.By), StringComparer.Ordinal).Select(group => (group.Key, group.ToArray()));
            all.AddRange(parts.Select((part, i) => Series(spec, mark, part.Name, ((first + i - 1) % MostSeries) + 1, part.Rows, categories)));
        }

        all.AddRange(spec.Stated.Select((stated, i) => Series(spec, stated, all.Count + i + 1, categories)));
        return all;
    }

    /// <summary>The name of the category that a row belongs to.</summary>
    public static string Category(ChartPanel spec, RowReader row) =>
        row.Filled(spec.PositionAxis.Category, missing: spec.MissingWords);

    private static PlotSeries Series(ChartPanel spec, ChartMark mark, string name, int number, RowReader[] rows, IReadOnlyList<string> categories)
    {
        List<PlotPoint> points = [];
        foreach (RowReader row in rows)
        {
            string place = mark.Position is null ? Category(spec, row) : row.Text(mark.Position);
            if (AxisCoordinate.Of(place, spec.PositionAxis.Scale, categories) is { } position)
            {
                points.Add(Point(spec, mark, name, row, place, position));
            }
        }

        return new PlotSeries
        {
            Name = name,
            Number = number,
            Kind = mark.Kind,
            Points = points,
            IntervalWords = points.Exists(point => point.HasInterval) ? mark.IntervalWords : "",
            HollowWords = points.Exists(point => point.IsHollow) ? mark.Hollow?.Means ?? "" : "",
        };
    }

    private static PlotPoint Point(ChartPanel spec, ChartMark mark, string name, RowReader row, string place, double position)
    {
        WordsAsRange? asRange = mark.WordsAsRanges.FirstOrDefault(range => row.Passes(range.Test));
        double? value = asRange is null ? row.FirstNumber(mark.Values) : null;
        (double? low, double? high) = asRange is null ? Interval(mark, row, value) : ((double)asRange.Low, (double)asRange.High);
        ChartAxis axis = spec.ValueAxis;
        string label = row.Filled(mark.Label, NumberWords);
        int order = mark.Labels.Count == 0 ? 0 : mark.Labels.ToList().IndexOf(label);
        var point = new PlotPoint
        {
            Position = position,
            Value = value,
            Low = low,
            High = high,
            IsHollow = mark.Hollow is { } rule && (rule.Test is null || row.Passes(rule.Test)),
            Bound = Bound(mark, row),
            Label = order < 0 ? "" : label,
            LabelOrder = order,
        };
        return point with { Words = PointWords.Of(point, axis, Who(spec, mark, name, label, place), When(spec, place), mark) };

        // Values are written as the axis writes them; an interval that was worked out has ends that are no columns.
        string? NumberWords(string column) => column switch
        {
            _ when mark.Values.Any(each => each.Id == column) || mark.Low?.Id == column || mark.High?.Id == column =>
                NumberRule.TryParse(row.Text(column), out decimal number) ? ValueText.Short(number, axis.Format) : "",
            "low" when low is { } end => ValueText.Short(end, axis.Format),
            "high" when high is { } end => ValueText.Short(end, axis.Format),
            _ => null,
        };
    }

    private static (double? Low, double? High) Interval(ChartMark mark, RowReader row, double? value)
    {
        if (mark.BinomialTrials is { } trials && value is { } percent)
        {
            return BinomialInterval.Of(percent, trials);
        }

        if (mark.PlusMinus is { } half && value is { } middle)
        {
            return (middle - (double)half, middle + (double)half);
        }

        return row.Number(mark.Low) is { } low && row.Number(mark.High) is { } high ? (low, high) : (null, null);
    }

    private static PointBound Bound(ChartMark mark, RowReader row)
    {
        if (mark.AtLeast is { } least && row.Passes(least))
        {
            return PointBound.AtLeast;
        }

        return mark.AtMost is { } most && row.Passes(most) ? PointBound.AtMost : PointBound.None;
    }

    private static string Who(ChartPanel spec, ChartMark mark, string name, string label, string place)
    {
        string thing = spec.PositionAxis.Scale == ScaleKind.Category ? place : mark.Label.IsEmpty ? "" : label;
        return string.Join(", ", new[] { thing, name }.Where(words => words != ""));
    }

    private static string When(ChartPanel spec, string place) => spec.PositionAxis.Scale switch
    {
        ScaleKind.Category => "",
        ScaleKind.Date => PartialDate.TryParse(place)!.Words,
        _ => ValueText.Sentence(AxisCoordinate.Of(place, ScaleKind.Linear, [])!.Value, spec.PositionAxis.Format, spec.PositionAxis.Unit),
    };

    private static PlotSeries Series(ChartPanel spec, StatedValue stated, int next, IReadOnlyList<string> categories) => new()
    {
        Name = stated.Name,
        Number = ((stated.Series ?? next) - 1) % MostSeries + 1,
        Kind = stated.Kind,
        Points =
        [
            new PlotPoint
            {
                Position = AxisCoordinate.Of(stated.Row, ScaleKind.Category, categories) ?? 0,
                Value = (double)stated.Value,
                Label = stated.Words,
                Words = $"{stated.Row}: {stated.Words}",
            },
        ],
    };
}
