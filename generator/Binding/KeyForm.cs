namespace Site.Binding;

/// <summary>As what a binder asks for the value of a key; of two that are asked for one key the later in this list says more.</summary>
public enum KeyForm
{
    /// <summary>Only whether it is there, or for whatever stands there.</summary>
    Anything,
    Text,
    Texts,
    Id,
    Flag,
    Number,
    WholeNumber,
    Numbers,
    Date,
    PartialDate,

    /// <summary>One of a closed set.</summary>
    Word,

    /// <summary>Some of a closed set.</summary>
    Words,
    Mapping,
    Mappings,
}

/// <summary>Hears what a mapping is asked for. Only mappings that were made to learn their form have one.</summary>
public interface IKeyListener
{
    /// <param name="words">The closed set; empty for forms that have none.</param>
    /// <param name="itemName">What a mapping below the key is, in a writer's words; else empty.</param>
    void Asked(string key, KeyForm form, IEnumerable<string> words, string itemName);

    /// <summary>The names of the keys are the file's own.</summary>
    void AskedForNames();

    void Missed(string key);

    /// <summary>Whatever else stands there is refused.</summary>
    void Finished();
}
