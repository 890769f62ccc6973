using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

/// <summary>
/// Takes the keys of one mapping, one after the other, as typed values. Says what is missing, wrong or unknown, with its place;
/// a value that was not good comes back as nothing, and <see cref="IsGood"/> then stays false.
/// </summary>
public sealed partial class MappingReader(MappingNode node, string what, DiagnosticList found)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly IKeyListener? listener = node as IKeyListener;

    /// <summary>Whether all that was asked for so far was there and good.</summary>
    public bool IsGood { get; private set; } = true;

    public SourceSpan Where => node.Where;

    /// <summary>The keys that were written, in their order.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            listener?.AskedForNames();
            return node.Entries.Select(each => each.Key.Text);
        }
    }

    /// <summary>A reader of a node that should be a mapping.</summary>
    /// <param name="what">What the mapping is, in a writer's words, for example <c>fact</c>.</param>
    public static MappingReader? Open(DataNode node, string what, DiagnosticList found)
    {
        if (node is MappingNode mapping)
        {
            return new MappingReader(mapping, what, found);
        }

        found.Add(BindFindings.BadValue, node.Where, $"a {what} is written as a list of 'key: value'", "write each key on a line of its own");
        return null;
    }

    /// <summary>Where the value of a key stands; the whole mapping when there is none.</summary>
    public SourceSpan WhereOf(string key) => node.Find(key)?.Value.Where ?? node.Where;

    /// <summary>Where a key itself stands; the whole mapping when there is none.</summary>
    public SourceSpan WhereOfKey(string key) => node.Find(key)?.Key.Where ?? node.Where;

    public bool Has(string key)
    {
        Ask(key, KeyForm.Anything);
        return node.Find(key) is { Value: not ScalarNode { IsMissing: true } };
    }

    public DataNode? Node(string key)
    {
        Ask(key, KeyForm.Anything);
        return node.Find(key)?.Value;
    }

    /// <summary>A text that must be there and not empty.</summary>
    public string Text(string key)
    {
        Ask(key, KeyForm.Text);
        if (Scalar(key) is not { } scalar)
        {
            return "";
        }

        if (scalar.Text.Trim() == "")
        {
            Missing(key);
        }

        return scalar.Text.Trim();
    }

    public string OptionalText(string key)
    {
        Ask(key, KeyForm.Text);
        return Has(key) && Scalar(key) is { } scalar ? scalar.Text.Trim() : "";
    }

    /// <summary>A list of short texts, none of them empty.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Filled(key).Select(each => each.Text.Trim())];

    /// <summary>A list of short texts; one text alone counts as a list of one. Empty when the key is not there.</summary>
    public IReadOnlyList<ScalarNode> Scalars(string key)
    {
        Ask(key, KeyForm.Texts);
        if (!Has(key))
        {
            return [];
        }

        switch (Node(key))
        {
            case ScalarNode one:
                return [one];
            case SequenceNode many:
                foreach (DataNode item in many.Items.Where(item => item is not ScalarNode))
                {
                    Bad(BindFindings.BadValue, item.Where, $"'{key}' is a list of words, and this is not one word", "write each as '- word'");
                }

                return [.. many.Items.OfType<ScalarNode>()];
            default:
                Bad(BindFindings.BadValue, WhereOf(key), $"'{key}' is a list", $"write '{key}: [one, two]'");
                return [];
        }
    }

    /// <summary>A name, with its place, that must be there.</summary>
    public Reference Reference(string key) => new(Text(key), WhereOf(key));

    public Reference? OptionalReference(string key) => Has(key) ? Reference(key) : null;

    /// <summary>A list of names, each with its place, none of them empty.</summary>
    public IReadOnlyList<Reference> References(string key) => [.. Filled(key).Select(each => new Reference(each.Text.Trim(), each.Where))];

    /// <summary>A list of mappings, each with a reader of its own.</summary>
    public IReadOnlyList<MappingReader> Mappings(string key, string itemName)
    {
        Ask(key, KeyForm.Mappings, itemName: itemName);
        if (!Has(key))
        {
            return [];
        }

        if (Node(key) is SequenceNode list)
        {
            List<MappingReader> readers = [];
            foreach (DataNode item in list.Items)
            {
                if (Open(item, itemName, found) is { } reader)
                {
                    readers.Add(reader);
                }
                else
                {
                    IsGood = false;
                }
            }

            return readers;
        }

        Bad(BindFindings.BadValue, WhereOf(key), $"'{key}' is a list", "begin each item with '- '");
        return [];
    }

    public MappingReader? OptionalMapping(string key, string itemName)
    {
        Ask(key, KeyForm.Mapping, itemName: itemName);
        if (!Has(key))
        {
            return null;
        }

        MappingReader? reader = Open(Node(key)!, itemName, found);
        IsGood &= reader is not null;
        return reader;
    }

    public void Missing(string key)
    {
        known.Add(key);
        listener?.Missed(key);
        SourceSpan where = node.Find(key)?.Key.Where ?? FirstKey();
        Bad(BindFindings.MissingKey, where, $"this {what} has no '{key}'", $"add a line '{key}: …'");
    }

    public void Bad(DiagnosticKind kind, SourceSpan where, string words, string fix = "", string didYouMean = "")
    {
        IsGood = false;
        found.Add(kind, where, words, fix, didYouMean);
    }

    /// <summary>Passes over keys that a format has and this project does not read.</summary>
    public void Ignore(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            Ask(key, KeyForm.Anything);
        }
    }

    /// <summary>Complains of each key that nobody asked for. Call it last.</summary>
    /// <returns>Whether the whole mapping was good.</returns>
    public bool Finish()
    {
        listener?.Finished();
        foreach (MappingEntry entry in node.Entries.Where(entry => !known.Contains(entry.Key.Text)))
        {
            Bad(
                BindFindings.UnknownKey,
                entry.Key.Where,
                $"unknown {(what is "essay" or "page" ? "front matter" : what)} key '{entry.Key.Text}'",
                $"use one of: {string.Join(", ", known.Order(StringComparer.Ordinal))}",
                Suggestion.For(entry.Key.Text, known));
        }

        return IsGood;
    }

    private void Ask(string key, KeyForm form, IEnumerable<string>? words = null, string itemName = "")
    {
        known.Add(key);
        listener?.Asked(key, form, words ?? [], itemName);
    }

    private ScalarNode? Scalar(string key)
    {
        switch (Node(key))
        {
            case null or ScalarNode { IsMissing: true }:
                Missing(key);
                return null;
            case ScalarNode scalar:
                return scalar;
            default:
                Bad(BindFindings.BadValue, WhereOf(key), $"'{key}' is one text, and this is a list", "write it on one line; put quotes around it when it holds ': ' or begins with '['");
                return null;
        }
    }

    private IReadOnlyList<ScalarNode> Filled(string key)
    {
        IReadOnlyList<ScalarNode> texts = Scalars(key);
        foreach (ScalarNode text in texts.Where(each => each.Text.Trim() == ""))
        {
            Bad(BindFindings.BadValue, text.Where, $"an entry of '{key}' is empty", "write it, or take it out");
        }

        return texts;
    }

    private SourceSpan FirstKey() => node.Entries.Count > 0 ? node.Entries[0].Key.Where : node.Where;
}
