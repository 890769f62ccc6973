using System.Text;

namespace Site.Commands;

/// <summary>Writes a text as a YAML value: as it is where that is safe, else in double quotes.</summary>
internal static class YamlText
{
    private static readonly HashSet<string> WordsWithMeaning = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off" };

    public static string Of(string text)
    {
        bool isPlain = text != "" && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '(' or ')' or '\'' or '’') && text.Trim() == text;
        return isPlain && !WordsWithMeaning.Contains(text) ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ => char.IsControl(c) ? " " : c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
