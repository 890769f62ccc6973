namespace Site.Diagnostics;

/// <summary>Where a file lies under the input folder: relative, with <c>/</c>, as messages and writers name it.</summary>
/// <param name="Value">For example <c>essays/start/the-claim.md</c>; never absolute, never with <c>..</c>.</param>
public readonly record struct InputPath(string Value) : IComparable<InputPath>
{
    /// <summary>The last part, with its ending.</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The last part without its ending: the slug or id that a file gives its document.</summary>
    public string Stem => FileName.LastIndexOf('.') is > 0 and var dot ? FileName[..dot] : FileName;

    /// <summary>The ending with its dot, in lower case; empty when there is none.</summary>
    public string Extension => FileName.LastIndexOf('.') is > 0 and var dot ? FileName[dot..].ToLowerInvariant() : "";

    /// <summary>The folders above the file, from the input folder down.</summary>
    public string[] Folders => Value.Split('/')[..^1];

    public bool IsUnder(string folder) => Value.StartsWith(folder + "/", StringComparison.Ordinal);

    public int CompareTo(InputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
