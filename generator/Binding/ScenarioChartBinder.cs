using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Takes the keys of a scenario's chart.</summary>
internal static class ScenarioChartBinder
{
    private const int MostPoints = 400;
    private const int MostSteps = 41;

    private static readonly Dictionary<string, ScenarioChartKind> Kinds = new()
    {
        ["lines"] = ScenarioChartKind.Lines,
        ["rows"] = ScenarioChartKind.Rows,
        ["grid"] = ScenarioChartKind.Grid,
    };

    private static readonly Dictionary<string, AxisName> Axes = new() { ["x"] = AxisName.X, ["y"] = AxisName.Y };

    public static ScenarioChart Bind(MappingReader owner, ScenarioNames names, ref bool good)
    {
        SourceSpan where = owner.WhereOf("chart");
        if (!owner.Has("chart"))
        {
            owner.Missing("chart");
        }

        if (owner.OptionalMapping("chart", "chart") is not { } keys)
        {
            var none = new PlainLine("", where);
            return new ScenarioChart { Title = "", Kind = ScenarioChartKind.Lines, Description = none, X = NoAxis(where), Where = where };
        }

        ScenarioChartKind kind = keys.Word("kind", Kinds);
        var chart = new ScenarioChart
        {
            Title = keys.Text("title"),
            Kind = kind,
            Description = ScenarioBinder.Line(keys, "description"),
            X = Axis(keys, "x", names, ref good) ?? NoAxis(where),
            Y = kind == ScenarioChartKind.Rows ? null : Axis(keys, "y", names, ref good),
            Points = Whole(keys, "points", 41, MostPoints),
            Curves = kind == ScenarioChartKind.Lines ? Curves(keys, names, ref good) : [],
            Rows = kind == ScenarioChartKind.Rows ? Rows(keys, names, ref good) : [],
            Lines = Lines(keys, names, ref good),
            Grid = kind == ScenarioChartKind.Grid ? Grid(keys, names) : null,
            Where = where,
        };
        RequireSweeps(keys, chart);
        ScenarioBinder.RefuseTwins(keys, [.. chart.Curves.Select(each => (each.Id, each.Where))], "curves");
        good &= keys.Finish();
        return chart;
    }

    private static ScenarioAxis NoAxis(SourceSpan where) => new() { Title = "", Min = new(0, null), Max = new(1, null), Where = where };

    private static ScenarioAxis? Axis(MappingReader owner, string name, ScenarioNames names, ref bool good)
    {
        if (!owner.Has(name))
        {
            owner.Missing(name);
        }

        if (owner.OptionalMapping(name, "axis") is not { } keys)
        {
            return null;
        }

        var axis = new ScenarioAxis
        {
            Title = keys.Text("title"),
            Min = Quantity(keys, "min", names),
            Max = Quantity(keys, "max", names),
            IsLog = ScenarioParameterBinder.IsLog(keys),
            Format = ScenarioParameterBinder.Format(keys, "format"),
            Ticks = keys.Numbers("ticks"),
            Parameter = keys.OptionalReference("parameter"),
            Steps = Whole(keys, "steps", 21, MostSteps),
            Where = keys.Where,
        };
        names.RequireParameter(keys, axis.Parameter);
        bool isFixed = axis.Min.Key is null && axis.Max.Key is null && keys.IsGood;
        if (isFixed && axis.Min.Number >= axis.Max.Number)
        {
            keys.Bad(ScenarioFindings.BadRange, keys.WhereOf("max"), $"the axis ends at {axis.Max.Number} and begins at {axis.Min.Number}", "write the smaller of the two in 'min'");
        }
        else if (isFixed && axis.IsLog && axis.Min.Number <= 0)
        {
            keys.Bad(ScenarioFindings.BadRange, keys.WhereOf("min"), $"a logarithmic axis cannot begin at {axis.Min.Number}", "begin above zero, or use the scale 'linear'");
        }

        good &= keys.Finish();
        return axis;
    }

    private static IReadOnlyList<ScenarioCurve> Curves(MappingReader keys, ScenarioNames names, ref bool good)
    {
        ScenarioBinder.RequireOne(keys, "curves");
        List<ScenarioCurve> curves = [];
        foreach (MappingReader entry in keys.Mappings("curves", "curve"))
        {
            var curve = new ScenarioCurve(entry.Text("id"), entry.Text("name"), entry.OptionalReference("output"), Series(entry), entry.Flag("dashed"), entry.Flag("points"), entry.WhereOf("id"));
            names.RequireOutput(entry, curve.Output);
            good &= entry.Finish();
            curves.Add(curve);
        }

        return curves;
    }

    private static IReadOnlyList<ScenarioRow> Rows(MappingReader keys, ScenarioNames names, ref bool good)
    {
        ScenarioBinder.RequireOne(keys, "rows");
        List<ScenarioRow> rows = [];
        foreach (MappingReader entry in keys.Mappings("rows", "row"))
        {
            var row = new ScenarioRow(
                entry.Text("name"),
                entry.OptionalReference("output"),
                entry.OptionalNumber("value"),
                entry.OptionalNumber("low"),
                entry.OptionalNumber("high"),
                entry.OptionalReference("source"),
                entry.OptionalReference("fact"),
                Series(entry),
                entry.Where);
            names.RequireOutput(entry, row.Output);
            if (row.Output is null == row.Value is null)
            {
                entry.Bad(BindFindings.BadValue, entry.Where, "a row shows either an 'output' or a 'value'", "keep one of the two");
            }

            good &= entry.Finish();
            rows.Add(row);
        }

        return rows;
    }

    private static IReadOnlyList<ScenarioLine> Lines(MappingReader keys, ScenarioNames names, ref bool good)
    {
        List<ScenarioLine> lines = [];
        foreach (MappingReader entry in keys.Mappings("lines", "line"))
        {
            lines.Add(new ScenarioLine(entry.Word("axis", Axes), Quantity(entry, "value", names), entry.OptionalText("label"), entry.Where));
            good &= entry.Finish();
        }

        return lines;
    }

    private static ScenarioGrid Grid(MappingReader keys, ScenarioNames names)
    {
        var grid = new ScenarioGrid(keys.Reference("output"), keys.OptionalNumber("boundary") ?? 0, keys.Text("above"), keys.Text("below"));
        names.RequireOutput(keys, grid.Output);
        return grid;
    }

    // A sweep needs to know what is swept, and a grid sweeps both ways.
    private static void RequireSweeps(MappingReader keys, ScenarioChart chart)
    {
        if (chart.X.Title != "" && chart.X.Parameter is null && (chart.Grid is not null || chart.Curves.Any(each => each.Output is not null)))
        {
            keys.Bad(BindFindings.MissingKey, chart.X.Where, "the x axis names no 'parameter' to sweep", "add 'parameter: key', or let the model make the curves");
        }

        if (chart is { Grid: not null, Y: { Parameter: null } y })
        {
            keys.Bad(BindFindings.MissingKey, y.Where, "the y axis names no 'parameter' to sweep", "add 'parameter: key'");
        }
    }

    /// <summary>A number, or the key of a parameter or output.</summary>
    private static ScenarioQuantity Quantity(MappingReader keys, string key, ScenarioNames names)
    {
        if (!keys.Has(key))
        {
            keys.Missing(key);
            return new ScenarioQuantity(0, null);
        }

        if (keys.Node(key) is ScalarNode scalar && !NumberRule.TryParse(scalar.Text, out _))
        {
            var named = new Reference(scalar.Text.Trim(), scalar.Where);
            names.RequireNumber(keys, named);
            return new ScenarioQuantity(0, named);
        }

        return new ScenarioQuantity(keys.OptionalNumber(key) ?? 0, null);
    }

    private static int Whole(MappingReader keys, string key, int missing, int most)
    {
        int number = keys.OptionalWholeNumber(key) ?? missing;
        if (number < 2 || number > most)
        {
            keys.Bad(BindFindings.BadNumber, keys.WhereOf(key), $"'{key}' cannot be {number}", $"use 2 to {most}");
        }

        return Math.Clamp(number, 2, most);
    }

    private static int Series(MappingReader entry)
    {
        int series = entry.OptionalWholeNumber("series") ?? 1;
        if (series is < 1 or > 6)
        {
            entry.Bad(BindFindings.BadNumber, entry.WhereOf("series"), $"there is no series {series}", "use 1 to 6");
        }

        return series;
    }
}
