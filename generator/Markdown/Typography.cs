using System.Text;

namespace Site.Markdown;

/// <summary>Turns typed quotation marks and apostrophes into printed ones.</summary>
public static class Typography
{
    public static string Curl(string text) => text.AsSpan().IndexOfAny('\'', '"') < 0 ? text : Curl(text, ' ');

    /// <param name="before">The sign that stands before the text; a space at the beginning of a block.</param>
    public static string Curl(string text, char before)
    {
        if (text.AsSpan().IndexOfAny('\'', '"') < 0)
        {
            return text;
        }

        var curled = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool opens = char.IsWhiteSpace(before) || before is '(' or '[' or '“' or '‘' or '–' or '—' or '/';
            char printed = c switch
            {
                '"' => opens ? '“' : '”',
                '\'' => opens ? '‘' : '’',
                _ => c,
            };
            curled.Append(printed);
            before = printed;
        }

        return curled.ToString();
    }
}
