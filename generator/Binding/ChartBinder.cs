using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Turns a file of <c>charts/</c> into a chart. The keys of the only panel of a chart may stand beside the chart's own.</summary>
public static class ChartBinder
{
    private static readonly Dictionary<string, FactStatus> Statuses = StatusWords.All.ToDictionary(StatusWords.Key);

    /// <returns>The chart, or nothing when a key was missing, unknown or bad; the reasons are then in <paramref name="found"/>.</returns>
    public static Chart? Bind(LoadedData file, DiagnosticList found)
    {
        if (MappingReader.Open(file.Root, "chart", found) is not { } keys)
        {
            return null;
        }

        string id = file.Source.Path.Stem;
        if (!IdRule.IsGood(id))
        {
            keys.Bad(BindFindings.BadId, file.Source.Span(0, 0), $"'{id}' is not an id", IdRule.InWords);
        }

        bool good = true;
        var chart = new Chart
        {
            Id = id,
            Title = keys.Text("title"),
            TitleWhere = keys.WhereOf("title"),
            Subtitle = keys.Text("subtitle"),
            Alt = keys.Text("alt"),
            AltWhere = keys.WhereOf("alt"),
            NotShown = new Prose(keys.Text("not-shown"), keys.WhereOf("not-shown")),
            Caption = new Prose(keys.OptionalText("caption"), keys.WhereOf("caption")),
            Status = keys.Word("status", Statuses),
            AsOf = AsOf(keys),
            Sources = keys.References("sources"),
            Facts = keys.References("facts"),
            Panels = Panels(keys, ref good),
            PanelColumns = PanelColumns(keys),
            HasOwnScales = keys.Flag("own-scales"),
            Where = keys.WhereOf("title"),
        };
        if (chart.Sources.Count == 0)
        {
            keys.Missing("sources");
        }

        return keys.Finish() && good ? chart : null;
    }

    /// <summary>The only of a list of tests, each <c>{ column: …, is: … }</c> or <c>{ column: …, is-not: … }</c>.</summary>
    internal static IReadOnlyList<ColumnTest> Tests(MappingReader keys, string key, ref bool good)
    {
        List<ColumnTest> tests = [];
        foreach (MappingReader test in keys.Mappings(key, "test"))
        {
            tests.Add(Test(test));
            good &= test.Finish();
        }

        return tests;
    }

    internal static ColumnTest? OptionalTest(MappingReader keys, string key, ref bool good)
    {
        if (keys.OptionalMapping(key, "test") is not { } test)
        {
            return null;
        }

        ColumnTest read = Test(test);
        good &= test.Finish();
        return read;
    }

    internal static ColumnTest Test(MappingReader test)
    {
        bool negated = test.Node("is-not") is not null;
        string key = negated ? "is-not" : "is";
        if (test.Node(key) is null)
        {
            test.Missing("is");
        }

        if (negated && test.Node("is") is not null)
        {
            test.Bad(BindFindings.BadValue, test.WhereOf("is-not"), "a test has either 'is' or 'is-not'", "keep one of the two");
        }

        // An empty text in quotes is meant: it tests for a missing value.
        IReadOnlyList<string> texts = test.Node(key) is ScalarNode { Text: "" } ? [""] : [.. test.Scalars(key).Select(each => each.Text.Trim())];
        return new ColumnTest(test.Reference("column"), texts, negated);
    }

    private static PartialDate AsOf(MappingReader keys)
    {
        if (!keys.Has("as-of"))
        {
            keys.Missing("as-of");
        }

        return keys.OptionalPartialDate("as-of") ?? new PartialDate("", default);
    }

    private static IReadOnlyList<ChartPanel> Panels(MappingReader keys, ref bool good)
    {
        if (!keys.Has("panels"))
        {
            return [ChartPanelBinder.Bind(keys, isOnly: true, ref good)];
        }

        List<ChartPanel> panels = [];
        foreach (MappingReader panel in keys.Mappings("panels", "panel"))
        {
            panels.Add(ChartPanelBinder.Bind(panel, isOnly: false, ref good));
            good &= panel.Finish();
        }

        if (panels.Count == 0)
        {
            keys.Missing("panels");
        }

        return panels;
    }

    private static int PanelColumns(MappingReader keys)
    {
        int columns = keys.OptionalWholeNumber("panel-columns") ?? 1;
        if (columns is < 1 or > 3)
        {
            keys.Bad(BindFindings.BadNumber, keys.WhereOf("panel-columns"), $"{columns} panels cannot stand beside each other", "use 1, 2 or 3");
        }

        return Math.Clamp(columns, 1, 3);
    }
}
