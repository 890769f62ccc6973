using Site.Binding;

namespace Site.Schemas;

/// <summary>Which keys of a mapping must be there, and which may not, by what else stands there.</summary>
/// <param name="Required">Whatever else stands there.</param>
internal sealed record KeyRules(IReadOnlyList<string> Required, IReadOnlyList<KeyRule> Conditions)
{
    public static KeyRules Of(FormProbe probe, MappingForm form)
    {
        if (form.Way is not { } way)
        {
            return new KeyRules([], []);
        }

        var full = FormReading.Of(probe, form, way)!;
        List<(string Key, IReadOnlyList<(string Word, FormReading Read)> Words)> byWord = [];
        List<(string Key, FormReading Read)> without = [];
        foreach ((string key, ValueForm value) in form.Keys)
        {
            string place = $"{form.Place}/{key}";
            if (value.Form == KeyForm.Word)
            {
                byWord.Add((key, [.. value.Words.Select(word => (word, FormReading.Of(probe, form, way.With(place, word))!))]));
            }

            if (!full.Required.Contains(key) && FormReading.Of(probe, form, way.Without(place)) is { } read)
            {
                without.Add((key, read));
            }
        }

        string[] always = [.. full.Required.Where(key => without.All(each => each.Read.Required.Contains(key)) && byWord.All(each => each.Key == key || each.Words.All(one => one.Read.Required.Contains(key))))];

        KeyRule[] rules =
        [
            .. byWord.SelectMany(each => OfWords(each.Key, each.Words, always)),
            .. without.SelectMany(each => OfPresence(each.Key, full, each.Read, [.. byWord.SelectMany(one => one.Words).SelectMany(one => one.Read.Known)])),
        ];
        return new KeyRules(
            [.. form.Keys.Keys.Where(always.Contains)],
            [.. rules.Select(each => each with { Refused = Ordered(form, each.Refused, each.Key), Required = Ordered(form, each.Required, each.Key) }).Where(each => each.Refused.Count + each.Required.Count > 0)]);
    }

    private static IEnumerable<KeyRule> OfWords(string key, IReadOnlyList<(string Word, FormReading Read)> words, string[] always)
    {
        string[] all = [.. words.SelectMany(each => each.Read.Known).Distinct()];
        return words.Select(each => new KeyRule(key, each.Word, true, [.. all.Except(each.Read.Known)], [.. each.Read.Required.Except(always)]));
    }

    /// <param name="elsewhere">Keys that are asked for, with this key there, by one word or another.</param>
    private static IEnumerable<KeyRule> OfPresence(string key, FormReading full, FormReading without, HashSet<string> elsewhere) =>
    [
        new KeyRule(key, null, true, [.. without.Known.Except(full.Known).Except(elsewhere)], []),
        new KeyRule(key, null, false, [.. full.Known.Except(without.Known)], [.. without.Required.Except(full.Required)]),
    ];

    private static string[] Ordered(MappingForm form, IReadOnlyList<string> keys, string but) => [.. form.Keys.Keys.Where(each => each != but && keys.Contains(each))];
}

/// <summary>What follows from a key that has a word, is there, or is not.</summary>
/// <param name="Word">The word; nothing where it only counts whether the key is there.</param>
/// <param name="Refused">Keys that may not stand beside it.</param>
/// <param name="Required">Keys that must.</param>
internal sealed record KeyRule(string Key, string? Word, bool IsThere, IReadOnlyList<string> Refused, IReadOnlyList<string> Required);

/// <summary>For which keys of a mapping a binder asks in one document, and which it misses when they are left out.</summary>
internal sealed record FormReading(IReadOnlySet<string> Known, IReadOnlyList<string> Required)
{
    /// <returns>Nothing when the mapping is not read in such a document.</returns>
    public static FormReading? Of(FormProbe probe, MappingForm form, Variation way)
    {
        if (!probe.Read(way).TryGetValue(form.Place, out ProbedMapping? read) || !read.IsRead)
        {
            return null;
        }

        // What one misses only beside certain others is not asked of everyone.
        IEnumerable<string> missedAlone = probe.Read(way with { Bare = form.Place })[form.Place].MissedKeys;
        return new FormReading(read.Known, [.. missedAlone.Where(key => probe.Read(way.Without($"{form.Place}/{key}"))[form.Place].MissedKeys.Contains(key))]);
    }
}
