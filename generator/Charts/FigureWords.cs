namespace Site.Charts;

/// <summary>Writes words so that plotly.js draws them as they are: it reads tags and entities in every text.</summary>
internal static class FigureWords
{
    public static string Of(string words) =>
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
