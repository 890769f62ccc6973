using YamlDotNet.Core;

namespace Site.Loading;

/// <summary>Says in a writer's words what the YAML parser could not read. Its own speak of scalars, tokens and streams.</summary>
internal static class YamlWords
{
    /// <param name="language">What the file should be: YAML or JSON.</param>
    public static (string What, string Fix) Of(YamlException problem, string language)
    {
        string said = problem.InnerException?.Message ?? problem.Message;
        foreach ((string sign, string what, string fix) in Known)
        {
            if (said.Contains(sign, StringComparison.Ordinal))
            {
                return (what, fix);
            }
        }

        return ($"this is not {language}: {Plain(said)}", "check indentation, quotes and brackets on this line and the one above");
    }

    public static bool IsAboutTab(YamlException problem) => problem.Message.Contains(Tab, StringComparison.Ordinal);

    private const string Tab = "tab character";

    private static readonly (string Sign, string What, string Fix)[] Known =
    [
        ("invalid mapping", "a ': ' stands inside of a text that is not quoted", "put quotes around the whole text; when this line is a key of its own, indent it like the one above"),
        (Tab, "this line is indented with a tab", "indent with spaces"),
        ("unexpected end of stream", "this quote is opened and never closed", "close it, or write \\\" for a quotation mark inside of it"),
        ("quoted scalar, found wrong indentation", "this quote is opened and not closed on its line", "close it, or write \\\" for a quotation mark inside of it"),
        ("did not find expected ',' or ']'", "a comma or a closing ']' is missing before this", "separate the items with commas, and close each '[' with ']'"),
        ("did not find expected ',' or '}'", "a comma or a closing '}' is missing before this", "separate the keys with commas, and close each '{' with '}'"),
        ("did not find expected '-' indicator", "this line belongs neither to the list above nor to a key", "begin an item with '- ', or indent the line like those above"),
        ("did not find expected key", "this belongs to no 'key: value'", "put quotes around the whole text, or indent the line like those above"),
    ];

    // The parser's messages begin with '(Line: …)' or end with internal words; the place is told anyway.
    private static string Plain(string said)
    {
        int close = said.StartsWith('(') ? said.LastIndexOf("): ", StringComparison.Ordinal) : -1;
        string words = (close >= 0 ? said[(close + 3)..] : said).TrimEnd('.', ' ');
        return words.Length == 0 ? "the text ends or breaks here" : $"{char.ToLowerInvariant(words[0])}{words[1..]}";
    }
}
