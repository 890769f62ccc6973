namespace Site.Documents;

/// <summary>What an id or slug may be made of, since it becomes part of an address and of file names on any machine.</summary>
public static class IdRule
{
    private const int Longest = 80;

    public const string InWords = "use small letters a to z, digits and single hyphens, at most 80 characters, begin with a letter or digit, and avoid names that machines keep for themselves (con, aux, nul)";

    public static bool IsGood(string id) =>
        id.Length is > 0 and <= Longest
        && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && !id.StartsWith('-') && !id.EndsWith('-') && !id.Contains("--", StringComparison.Ordinal)
        && !ReservedNames.Contains(id);

    // Files of these names cannot be made on some machines.
    private static readonly HashSet<string> ReservedNames = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };
}
