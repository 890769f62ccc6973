using Site.Binding;
using Site.Diagnostics;
using Site.Loading;

namespace Site.Schemas;

/// <summary>A mapping of a made document, which tells its form what it is asked for.</summary>
internal sealed record ProbedMapping(MappingForm Form, IReadOnlyList<MappingEntry> Made, SourceSpan Nowhere) : MappingNode(Made, Nowhere), IKeyListener
{
    /// <summary>Stands for every text; a key of this name was taken from the document itself.</summary>
    public const string Sample = "sample";

    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    public HashSet<string> MissedKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a binder has opened it at all.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether the binder has asked for something that was not known of the form.</summary>
    public bool HasLearned { get; private set; }

    public void Asked(string key, KeyForm form, IEnumerable<string> words, string itemName)
    {
        IsRead = true;

        // A name that the document would have given, had it not been left out.
        if (key == "")
        {
            return;
        }

        if (key == Sample)
        {
            Form.Named ??= New();
            Merge(Form.Named, key, form, words, itemName);
            return;
        }

        Known.Add(key);
        if (!Form.Keys.TryGetValue(key, out ValueForm? value))
        {
            value = New();
            Form.Keys.Add(key, value);
        }

        Merge(value, key, form, words, itemName);
    }

    public void AskedForNames()
    {
        IsRead = true;
        Form.Named ??= New();
    }

    public void Missed(string key) => MissedKeys.Add(key);

    public void Finished()
    {
        IsRead = true;
        Form.IsClosed = true;
    }

    private ValueForm New()
    {
        HasLearned = true;
        return new ValueForm();
    }

    private void Merge(ValueForm value, string key, KeyForm form, IEnumerable<string> words, string itemName)
    {
        if (form <= value.Form)
        {
            return;
        }

        HasLearned = true;
        value.Form = form;
        value.Words = [.. words];
        value.ItemName = itemName;
        if (form is KeyForm.Mapping or KeyForm.Mappings)
        {
            value.Inside = new MappingForm($"{Form.Place}/{key}");
        }
    }
}
