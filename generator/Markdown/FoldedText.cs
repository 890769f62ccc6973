namespace Site.Markdown;

/// <summary>Finds the characters of a YAML value in the file, where it may be quoted, or folded over several indented lines.</summary>
internal static class FoldedText
{
    /// <param name="raw">As it stands in the file, with quotes or the sign of a block.</param>
    /// <returns>For each character of the value its offset in the file's text; nothing when the two cannot be matched.</returns>
    public static int[]? Offsets(string value, string raw)
    {
        int[] offsets = new int[value.Length];
        int at = Beginning(raw);
        for (int i = 0; i < value.Length; i++)
        {
            bool isSpace = char.IsWhiteSpace(value[i]);
            at = isSpace ? at : AfterSpace(raw, at);

            // Quotes inside of quotes are doubled, or have a backslash in front.
            bool isEscaped = at + 1 < raw.Length && raw[at + 1] == value[i] && (raw[at] == '\\' || (raw[at] == '\'' && raw[0] == '\''));
            at += isEscaped ? 1 : 0;
            if (at >= raw.Length || (raw[at] != value[i] && !(isSpace && char.IsWhiteSpace(raw[at]))))
            {
                return null;
            }

            offsets[i] = at++;
        }

        return offsets;
    }

    private static int Beginning(string raw) => raw switch
    {
        ['|' or '>', ..] => raw.IndexOf('\n', StringComparison.Ordinal) + 1,
        ['"' or '\'', ..] => 1,
        _ => 0,
    };

    private static int AfterSpace(string raw, int at)
    {
        while (at < raw.Length && char.IsWhiteSpace(raw[at]))
        {
            at++;
        }

        return at;
    }
}
