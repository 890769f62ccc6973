namespace Site.Rendering;

/// <summary>Cuts a text at the end of a word.</summary>
internal static class Excerpt
{
    /// <param name="longest">Signs that the cut text may have, the ellipsis included.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int space = text.LastIndexOf(' ', longest - 2);
        return text[..(space > longest / 2 ? space : longest - 1)].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
