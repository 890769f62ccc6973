using Site.Diagnostics;
using Site.Documents;

namespace Site.Binding;

/// <summary>Takes the keys of the marks of a panel, and of values that are stated in the chart itself.</summary>
internal static class ChartMarkBinder
{
    private const int MostSeries = 6;

    private static readonly Dictionary<string, MarkKind> KindWords = new()
    {
        ["line"] = MarkKind.Line,
        ["step"] = MarkKind.Step,
        ["area"] = MarkKind.Area,
        ["dot"] = MarkKind.Dot,
        ["bar"] = MarkKind.Bar,
    };

    public static IReadOnlyList<ChartMark> Marks(MappingReader keys, ref bool good)
    {
        List<ChartMark> marks = [];
        foreach (MappingReader entry in keys.Mappings("marks", "mark"))
        {
            marks.Add(Mark(entry, ref good));
            good &= entry.Finish();
        }

        if (marks.Count == 0)
        {
            keys.Missing("marks");
        }

        return marks;
    }

    public static IReadOnlyList<StatedValue> Stated(MappingReader keys, ref bool good)
    {
        List<StatedValue> values = [];
        foreach (MappingReader entry in keys.Mappings("stated", "stated value"))
        {
            if (!entry.Has("value"))
            {
                entry.Missing("value");
            }

            values.Add(new StatedValue
            {
                Row = entry.Text("row"),
                Value = entry.OptionalNumber("value") ?? 0,
                Words = entry.Text("words"),
                Fact = entry.Reference("fact"),
                Kind = entry.Word<MarkKind>("type", KindWords, MarkKind.Dot),
                Series = Series(entry),
                Name = entry.OptionalText("name"),
            });
            good &= entry.Finish();
        }

        return values;
    }

    private static ChartMark Mark(MappingReader entry, ref bool good)
    {
        var mark = new ChartMark
        {
            Kind = entry.Word("type", KindWords),
            Name = entry.OptionalText("name"),
            Position = entry.OptionalReference("at"),
            Values = entry.References("value"),
            Low = entry.OptionalReference("low"),
            High = entry.OptionalReference("high"),
            PlusMinus = entry.OptionalNumber("plus-minus"),
            BinomialTrials = entry.OptionalWholeNumber("binomial-trials"),
            IntervalWords = entry.OptionalText("interval"),
            By = entry.OptionalReference("by"),
            Label = ChartPanelBinder.Template(entry, "label"),
            Labels = entry.Texts("labels"),
            Hollow = Hollow(entry, ref good),
            AtLeast = ChartBinder.OptionalTest(entry, "at-least", ref good),
            AtMost = ChartBinder.OptionalTest(entry, "at-most", ref good),
            WordsAsRanges = WordsAsRanges(entry, ref good),
            Only = ChartBinder.Tests(entry, "where", ref good),
            Series = Series(entry),
            Where = entry.Where,
        };
        RequireValue(entry, mark);
        RequireOneInterval(entry, mark);
        return mark;
    }

    private static void RequireValue(MappingReader entry, ChartMark mark)
    {
        if (mark.Values.Count == 0 && mark.Low is null)
        {
            entry.Missing("value");
        }
    }

    private static void RequireOneInterval(MappingReader entry, ChartMark mark)
    {
        if (mark.Low is null != mark.High is null)
        {
            entry.Missing(mark.Low is null ? "low" : "high");
        }

        int ways = (mark.Low is null ? 0 : 1) + (mark.PlusMinus is null ? 0 : 1) + (mark.BinomialTrials is null ? 0 : 1);
        if (ways > 1)
        {
            entry.Bad(BindFindings.BadValue, entry.Where, "this mark has more than one interval", "keep one of: 'low' with 'high', 'plus-minus', 'binomial-trials'");
        }

        if (ways == 1 && mark.IntervalWords == "")
        {
            entry.Missing("interval");
        }

        if (mark.BinomialTrials is < 1)
        {
            entry.Bad(BindFindings.BadNumber, entry.WhereOf("binomial-trials"), "there was at least one trial", "write the number of trials that the percentage was counted over");
        }

        if (mark.PlusMinus is < 0)
        {
            entry.Bad(BindFindings.BadNumber, entry.WhereOf("plus-minus"), "half a width is not below zero", "write it without a minus");
        }
    }

    private static HollowRule? Hollow(MappingReader entry, ref bool good)
    {
        if (entry.OptionalMapping("hollow", "hollow rule") is not { } rule)
        {
            return null;
        }

        ColumnTest? test = rule.Has("column") ? ChartBinder.Test(rule) : null;
        var read = new HollowRule(test, rule.Text("means"));
        good &= rule.Finish();
        return read;
    }

    private static IReadOnlyList<WordsAsRange> WordsAsRanges(MappingReader entry, ref bool good)
    {
        List<WordsAsRange> ranges = [];
        foreach (MappingReader range in entry.Mappings("words-as-range", "range for words"))
        {
            ColumnTest test = ChartBinder.Test(range);
            foreach (string key in new[] { "low", "high" })
            {
                if (!range.Has(key))
                {
                    range.Missing(key);
                }
            }

            ranges.Add(new WordsAsRange(test, range.OptionalNumber("low") ?? 0, range.OptionalNumber("high") ?? 0));
            good &= range.Finish();
        }

        return ranges;
    }

    private static int? Series(MappingReader entry)
    {
        int? series = entry.OptionalWholeNumber("series");
        if (series is < 1 or > MostSeries)
        {
            entry.Bad(BindFindings.BadNumber, entry.WhereOf("series"), $"there is no series {series}", "use 1 to 6");
        }

        return series;
    }
}
