namespace Site.Documents;

/// <summary>A piece of a sentence's template: words, or a key between braces.</summary>
/// <param name="Text">As written, braces included.</param>
/// <param name="Key">Of a parameter or output; empty for words.</param>
/// <param name="Format">How its value is written; empty for its own.</param>
/// <param name="IsClosed">Whether braces stand in pairs here.</param>
public sealed record TemplatePart(string Text, string Key, string Format, bool IsClosed)
{
    public static IReadOnlyList<TemplatePart> Of(string template)
    {
        List<TemplatePart> parts = [];
        for (int at = 0; at < template.Length;)
        {
            int next = template.IndexOfAny(['{', '}'], at);
            int end = next < 0 ? template.Length : next;
            if (end > at)
            {
                parts.Add(new TemplatePart(template[at..end], "", "", IsClosed: true));
            }

            if (next < 0)
            {
                break;
            }

            int close = template[next] == '{' ? template.IndexOfAny(['{', '}'], next + 1) : -1;
            bool isClosed = close > 0 && template[close] == '}' && close > next + 1;
            int stop = isClosed ? close + 1 : Math.Min(template.Length, next + 12);
            string[] inner = isClosed ? template[(next + 1)..close].Split('|', 2) : [""];
            parts.Add(new TemplatePart(template[next..stop], inner[0].Trim(), inner.Length > 1 ? inner[1].Trim() : "", isClosed));
            at = stop;
        }

        return parts;
    }
}
