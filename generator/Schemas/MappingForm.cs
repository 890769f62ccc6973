using Site.Binding;

namespace Site.Schemas;

/// <summary>What has been learned of one place at which a mapping stands.</summary>
/// <param name="place">The keys that lead to it, each behind a <c>/</c>; empty for the whole.</param>
internal sealed class MappingForm(string place)
{
    public string Place => place;

    /// <summary>A variation in which it is read; nothing while none is known.</summary>
    public Variation? Way { get; set; }

    /// <summary>In the order in which a binder asks for them.</summary>
    public OrderedDictionary<string, ValueForm> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands behind names that the file itself gives; nothing where all keys are fixed.</summary>
    public ValueForm? Named { get; set; }

    /// <summary>Whether anything else is refused.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>What has been learned of the value of one key.</summary>
internal sealed class ValueForm
{
    public KeyForm Form { get; set; }

    /// <summary>The closed set of words; empty for other forms.</summary>
    public IReadOnlyList<string> Words { get; set; } = [];

    /// <summary>What a mapping here, or each of a list, is called.</summary>
    public string ItemName { get; set; } = "";

    public MappingForm? Inside { get; set; }
}

/// <summary>How a made document differs from one that holds every key that is known, each word the first of its set.</summary>
/// <param name="Words">The word at a place, where it is another than the first.</param>
/// <param name="Left">Places whose keys are left out.</param>
/// <param name="Bare">The mapping that holds nothing but the words above.</param>
internal sealed record Variation(IReadOnlyDictionary<string, string> Words, IReadOnlySet<string> Left, string? Bare)
{
    public static Variation None { get; } = new(new Dictionary<string, string>(), new HashSet<string>(), null);

    public Variation With(string place, string word) => this with { Words = new Dictionary<string, string>(Words) { [place] = word } };

    public Variation Without(string place) => this with { Left = new HashSet<string>(Left) { place } };
}
