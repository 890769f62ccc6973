using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>Turns a file of <c>diagrams/</c> into a diagram.</summary>
public static class DiagramBinder
{
    private static readonly Dictionary<string, Func<MappingReader, Parts, DiagramBody>> Kinds = new()
    {
        ["map"] = Map,
        ["ladder"] = Ladder,
        ["lanes"] = Lanes,
        ["strip"] = Strip,
    };

    /// <returns>The diagram, or nothing when a key was missing, unknown or bad; the reasons are then in <paramref name="found"/>.</returns>
    public static Diagram? Bind(LoadedData file, DiagnosticList found)
    {
        if (MappingReader.Open(file.Root, "diagram", found) is not { } keys)
        {
            return null;
        }

        string id = file.Source.Path.Stem;
        if (!IdRule.IsGood(id))
        {
            keys.Bad(BindFindings.BadId, file.Source.Span(0, 0), $"'{id}' is not an id", IdRule.InWords);
        }

        PlainLine title = ScenarioBinder.Line(keys, "title");
        PlainLine alt = ScenarioBinder.Line(keys, "alt");
        string kind = keys.OneOf("kind", Kinds.Keys, kind => $"'{kind}' is not a kind of diagram");
        if (!Kinds.TryGetValue(kind, out Func<MappingReader, Parts, DiagramBody>? bind))
        {
            // Without its kind nothing is known of the other keys.
            return null;
        }

        var parts = new Parts();
        var diagram = new Diagram { Id = id, Title = title, Alt = alt, Body = bind(keys, parts) };
        return keys.Finish() && parts.AreGood ? diagram : null;
    }

    private static DiagramBody Map(MappingReader keys, Parts parts) =>
        new MapBody(parts.Boxes(keys, "from"), ScenarioBinder.Line(keys, "between"), parts.Boxes(keys, "to"));

    private static DiagramBody Ladder(MappingReader keys, Parts parts) => new LadderBody([.. parts.Each(keys, "rungs", "rung", rung =>
        new LadderRung(Parts.Box(rung), rung.Has("seen") ? parts.Boxes(rung, "seen") : [], parts.OptionalBox(rung, "line")))]);

    private static DiagramBody Lanes(MappingReader keys, Parts parts) => new LanesBody(
        ScenarioBinder.Line(keys, "explosion"),
        ScenarioBinder.Line(keys, "gradualism"),
        parts.Each(keys, "answers", "answer", answer => new LaneAnswer(answer.Reference("from"), answer.Reference("to"), ScenarioBinder.Line(answer, "words"))));

    private static DiagramBody Strip(MappingReader keys, Parts parts) => new StripBody
    {
        Data = keys.Reference("data"),
        Label = keys.Reference("label"),
        When = keys.Reference("when"),
        Lines = parts.Each(keys, "lines", "line", line => new StripColumn(line.Text("label"), line.Reference("column"))),
        Open = parts.Test(keys, "open"),
        Head = parts.RequiredBox(keys, "head"),
        Scales = parts.Each(keys, "scales", "scale", scale => new StripScale(Parts.Box(scale), parts.Each(scale, "spans", "span", Span))),
    };

    private static StripSpan Span(MappingReader keys)
    {
        if (!keys.Has("through"))
        {
            keys.Missing("through");
        }

        return new StripSpan(Parts.Box(keys), keys.OptionalWholeNumber("through") ?? 0, keys.WhereOf("through"));
    }

    /// <summary>Reads the parts of one diagram, and remembers whether all were good.</summary>
    private sealed class Parts
    {
        public bool AreGood { get; private set; } = true;

        public static DiagramBox Box(MappingReader keys) => new()
        {
            Title = ScenarioBinder.Line(keys, "title"),
            Fact = keys.OptionalReference("fact"),
            Words = ScenarioBinder.OptionalLine(keys, "words"),
            Lines = [.. keys.Scalars("lines").Select(each => new PlainLine(each.Text.Trim(), each.Where))],
        };

        public IReadOnlyList<DiagramBox> Boxes(MappingReader keys, string key) => Each(keys, key, "box", Box);

        public DiagramBox? OptionalBox(MappingReader keys, string key) => keys.OptionalMapping(key, "box") is { } box ? Finished(box, Box) : null;

        public DiagramBox RequiredBox(MappingReader keys, string key)
        {
            if (OptionalBox(keys, key) is { } box)
            {
                return box;
            }

            keys.Missing(key);
            return new DiagramBox { Title = new PlainLine("", keys.Where), Words = new PlainLine("", keys.Where) };
        }

        public ColumnTest Test(MappingReader keys, string key)
        {
            if (keys.OptionalMapping(key, "test") is { } test)
            {
                return Finished(test, ChartBinder.Test);
            }

            keys.Missing(key);
            return new ColumnTest(new Reference("", keys.Where), [], false);
        }

        /// <summary>A list that must have at least one item.</summary>
        public IReadOnlyList<T> Each<T>(MappingReader keys, string key, string what, Func<MappingReader, T> bind)
        {
            IReadOnlyList<MappingReader> items = keys.Mappings(key, what);
            if (items.Count == 0 && keys.IsGood)
            {
                keys.Missing(key);
            }

            return [.. items.Select(each => Finished(each, bind))];
        }

        private T Finished<T>(MappingReader keys, Func<MappingReader, T> bind)
        {
            T bound = bind(keys);
            AreGood &= keys.Finish();
            return bound;
        }
    }
}
