using Site.Binding;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Schemas;

/// <summary>
/// Learns the form of a file from the binder that reads it: gives it made documents, hears for which keys it asks, and puts these into the
/// next document, until it asks for nothing new. So no list of keys stands anywhere but in the binder.
/// </summary>
internal sealed class FormProbe
{
    /// <summary>Of documents made one after the other; each goes at least one level deeper.</summary>
    private const int MostSteps = 60;

    private readonly InputForm input;
    private readonly SourceText source;
    private readonly HashSet<string> tried = new(StringComparer.Ordinal);

    private FormProbe(InputForm input)
    {
        this.input = input;
        source = new SourceText(new InputPath(input.Example), "");
    }

    public MappingForm Root { get; } = new("");

    public static FormProbe Of(InputForm input)
    {
        var probe = new FormProbe(input);
        probe.Try("", Variation.None);
        while (probe.TryAll())
        {
        }

        return probe;
    }

    /// <summary>The mappings of one document, each by its place, after the binder has read it.</summary>
    public IReadOnlyDictionary<string, ProbedMapping> Read(Variation way)
    {
        for (int i = 0; i < MostSteps; i++)
        {
            Dictionary<string, ProbedMapping> made = new(StringComparer.Ordinal);
            input.Bind(Make(Root, way, made), source, new DiagnosticList());
            if (!made.Values.Any(each => each.HasLearned))
            {
                foreach (ProbedMapping read in made.Values.Where(each => each.IsRead))
                {
                    read.Form.Way ??= way;
                }

                return made;
            }
        }

        throw new InvalidOperationException($"the form of '{input.Name}' has no end");
    }

    public static IEnumerable<MappingForm> Forms(MappingForm form) =>
        [form, .. form.Keys.Values.Append(form.Named).Select(each => each?.Inside).OfType<MappingForm>().SelectMany(Forms)];

    private bool TryAll()
    {
        bool isNew = false;
        foreach (MappingForm form in Forms(Root).ToArray())
        {
            if (form.Way is not { } way)
            {
                continue;
            }

            foreach ((string key, ValueForm value) in form.Keys.ToArray())
            {
                string place = $"{form.Place}/{key}";
                isNew |= Try($"{place}?", way.Without(place));
                foreach (string word in value.Form == KeyForm.Word ? value.Words : [])
                {
                    isNew |= Try($"{place}={word}", way.With(place, word));
                }
            }
        }

        return isNew;
    }

    private bool Try(string name, Variation way)
    {
        if (!tried.Add(name))
        {
            return false;
        }

        Read(way);
        return true;
    }

    private ProbedMapping Make(MappingForm form, Variation way, Dictionary<string, ProbedMapping> made)
    {
        List<MappingEntry> entries = [];
        foreach ((string key, ValueForm value) in form.Keys)
        {
            string place = $"{form.Place}/{key}";
            if (!way.Left.Contains(place) && (way.Bare != form.Place || way.Words.ContainsKey(place)))
            {
                entries.Add(new MappingEntry(Scalar(key), Make(value, place, way, made)));
            }
        }

        if (form.Named is { } named)
        {
            entries.Add(new MappingEntry(Scalar(ProbedMapping.Sample), Make(named, $"{form.Place}/{ProbedMapping.Sample}", way, made)));
        }

        return made[form.Place] = new ProbedMapping(form, entries, source.Span(0, 0));
    }

    private DataNode Make(ValueForm value, string place, Variation way, Dictionary<string, ProbedMapping> made) => value.Form switch
    {
        KeyForm.Mapping => Make(value.Inside!, way, made),
        KeyForm.Mappings => List(Make(value.Inside!, way, made)),
        KeyForm.Word => Scalar(way.Words.GetValueOrDefault(place, value.Words[0])),
        KeyForm.Words => List(Scalar(value.Words[0])),
        KeyForm.Texts => List(Scalar(ProbedMapping.Sample)),
        KeyForm.Numbers => List(Scalar("1")),
        KeyForm.Number or KeyForm.WholeNumber => Scalar("1"),
        KeyForm.Flag => Scalar("true"),
        KeyForm.Date => Scalar("2026-01-01"),
        KeyForm.PartialDate => Scalar("2026"),
        _ => Scalar(ProbedMapping.Sample),
    };

    private ScalarNode Scalar(string text) => new(text, IsQuoted: false, source.Span(0, 0));

    private SequenceNode List(DataNode item) => new([item], source.Span(0, 0));
}
