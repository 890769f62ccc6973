using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Binding;

/// <summary>Takes the keys of one panel: its data, axes, marks, lines, bands, annotations and table.</summary>
internal static partial class ChartPanelBinder
{
    private static readonly Dictionary<string, ScaleKind> ScaleWords = new()
    {
        ["linear"] = ScaleKind.Linear,
        ["log"] = ScaleKind.Log,
        ["date"] = ScaleKind.Date,
        ["category"] = ScaleKind.Category,
    };

    private static readonly Dictionary<string, ValueFormat> FormatWords = new()
    {
        ["number"] = ValueFormat.Number,
        ["percent"] = ValueFormat.Percent,
        ["multiple"] = ValueFormat.Multiple,
        ["minutes"] = ValueFormat.Minutes,
    };

    private static readonly Dictionary<string, AxisName> AxisWords = new()
    {
        ["x"] = AxisName.X,
        ["y"] = AxisName.Y,
    };

    /// <param name="isOnly">Whether the keys are the chart's own, so that 'title' is the chart's.</param>
    public static ChartPanel Bind(MappingReader keys, bool isOnly, ref bool good)
    {
        ChartAxis x = Axis(keys, "x", ref good);
        ChartAxis y = Axis(keys, "y", ref good);
        if (x.Scale == ScaleKind.Category && y.Scale == ScaleKind.Category)
        {
            keys.Bad(BindFindings.BadValue, y.Where, "both axes are of categories", "give the axis of the values the type 'linear' or 'log'");
        }

        return new ChartPanel
        {
            Title = isOnly ? "" : keys.Text("title"),
            Data = keys.Reference("data"),
            Only = ChartBinder.Tests(keys, "where", ref good),
            X = x,
            Y = y,
            Marks = ChartMarkBinder.Marks(keys, ref good),
            Stated = ChartMarkBinder.Stated(keys, ref good),
            References = Lines(keys, x, y, ref good),
            Bands = Bands(keys, x, y, ref good),
            Annotations = Annotations(keys, x, y, ref good),
            JoinsRows = keys.Flag("join-rows"),
            MissingWords = keys.Has("missing") ? keys.Text("missing") : "not reported",
            Table = Table(keys, ref good),
            Where = keys.WhereOf("data"),
        };
    }

    /// <summary>Reads a text with the names of columns in braces.</summary>
    public static CellTemplate Template(MappingReader keys, string key)
    {
        if (!keys.Has(key))
        {
            return CellTemplate.Empty;
        }

        string text = keys.Text(key);
        List<CellTemplatePart> parts = [];
        int end = 0;
        foreach (Match match in Braces().Matches(text))
        {
            if (match.Index > end)
            {
                parts.Add(new CellTemplatePart(text[end..match.Index], null));
            }

            parts.Add(new CellTemplatePart("", new Reference(match.Groups[1].Value, keys.WhereOf(key))));
            end = match.Index + match.Length;
        }

        if (end < text.Length)
        {
            parts.Add(new CellTemplatePart(text[end..], null));
        }

        return new CellTemplate(text, parts);
    }

    private static ChartAxis Axis(MappingReader keys, string key, ref bool good)
    {
        if (keys.OptionalMapping(key, "axis") is not { } axis)
        {
            keys.Missing(key);
            return new ChartAxis { Scale = ScaleKind.Linear, Where = keys.Where };
        }

        ScaleKind scale = axis.Word("type", ScaleWords);
        var read = new ChartAxis
        {
            Scale = scale,
            Title = axis.OptionalText("title"),
            Unit = axis.OptionalText("unit"),
            Format = axis.Word<ValueFormat>("format", FormatWords, ValueFormat.Number),
            From = Coordinate(axis, "from", scale),
            To = Coordinate(axis, "to", scale),
            Ticks = Ticks(axis, ref good),
            Category = Template(axis, "label"),
            Why = axis.OptionalText("why"),
            Where = axis.WhereOf("type"),
        };
        if (scale == ScaleKind.Category && read.Category.IsEmpty)
        {
            axis.Missing("label");
        }

        good &= axis.Finish();
        return read;
    }

    /// <summary>A place along an axis: a number, a date, or the name of a category, as the kind of axis asks for.</summary>
    private static string Coordinate(MappingReader keys, string key, ScaleKind scale)
    {
        string text = keys.OptionalText(key);
        if (text == "" || scale == ScaleKind.Category)
        {
            return text;
        }

        bool readable = scale == ScaleKind.Date ? PartialDate.TryParse(text) is not null : NumberRule.TryParse(text, out _);
        if (!readable)
        {
            string form = scale == ScaleKind.Date ? "a date" : "a number";
            keys.Bad(BindFindings.BadValue, keys.WhereOf(key), $"'{text}' is not {form}, as this axis has", scale == ScaleKind.Date ? "write 2026-06-04 or 2026-06" : "write digits with a decimal point");
        }
        else if (scale == ScaleKind.Log && NumberRule.TryParse(text, out decimal number) && number <= 0)
        {
            keys.Bad(BindFindings.BadNumber, keys.WhereOf(key), $"'{text}' has no place on a logarithmic axis", "use a number above zero, or the type 'linear'");
        }

        return text;
    }

    /// <summary>Words for where there is little room: those of 'short', else the same.</summary>
    private static string Short(MappingReader keys, string full) => keys.Has("short") ? keys.Text("short") : keys.OptionalText(full);

    private static IReadOnlyList<ChartTick> Ticks(MappingReader axis, ref bool good)
    {
        List<ChartTick> ticks = [];
        foreach (MappingReader tick in axis.Mappings("ticks", "tick"))
        {
            if (!tick.Has("at"))
            {
                tick.Missing("at");
            }

            ticks.Add(new ChartTick(tick.OptionalNumber("at") ?? 0, tick.Text("label"), Short(tick, "label")));
            good &= tick.Finish();
        }

        return ticks;
    }

    private static IReadOnlyList<ReferenceLine> Lines(MappingReader keys, ChartAxis x, ChartAxis y, ref bool good)
    {
        List<ReferenceLine> lines = [];
        foreach (MappingReader line in keys.Mappings("lines", "line"))
        {
            AxisName axis = line.Word("axis", AxisWords);
            if (!line.Has("at"))
            {
                line.Missing("at");
            }

            lines.Add(new ReferenceLine(axis, Coordinate(line, "at", axis == AxisName.X ? x.Scale : y.Scale), line.Text("label"), Short(line, "label"), line.WhereOf("at")));
            good &= line.Finish();
        }

        return lines;
    }

    private static IReadOnlyList<ShadedBand> Bands(MappingReader keys, ChartAxis x, ChartAxis y, ref bool good)
    {
        List<ShadedBand> bands = [];
        foreach (MappingReader band in keys.Mappings("bands", "band"))
        {
            AxisName axis = band.Word("axis", AxisWords);
            ScaleKind scale = axis == AxisName.X ? x.Scale : y.Scale;
            var read = new ShadedBand(axis, Coordinate(band, "from", scale), Coordinate(band, "to", scale), band.Text("label"), Short(band, "label"), band.Where);
            if (read.From == "" && read.To == "")
            {
                band.Missing("from");
            }

            bands.Add(read);
            good &= band.Finish();
        }

        return bands;
    }

    private static IReadOnlyList<ChartAnnotation> Annotations(MappingReader keys, ChartAxis x, ChartAxis y, ref bool good)
    {
        List<ChartAnnotation> notes = [];
        foreach (MappingReader note in keys.Mappings("annotations", "annotation"))
        {
            foreach (string key in new[] { "x", "y" })
            {
                if (!note.Has(key))
                {
                    note.Missing(key);
                }
            }

            notes.Add(new ChartAnnotation(note.Text("text"), Short(note, "text"), Coordinate(note, "x", x.Scale), Coordinate(note, "y", y.Scale), note.WhereOf("text")));
            good &= note.Finish();
        }

        return notes;
    }

    private static ChartTable Table(MappingReader keys, ref bool good)
    {
        if (keys.OptionalMapping("table", "table") is not { } table)
        {
            return new ChartTable();
        }

        var read = new ChartTable { Columns = table.References("columns"), HasAllRows = table.Flag("all-rows") };
        good &= table.Finish();
        return read;
    }

    [GeneratedRegex(@"\{([A-Za-z0-9_]+)\}")]
    private static partial Regex Braces();
}
