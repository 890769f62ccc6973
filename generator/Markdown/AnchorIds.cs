using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Markdown;

/// <summary>The id of a heading: written behind it as <c>{#id}</c>, or made of its words.</summary>
internal static partial class HeadingId
{
    /// <summary>Takes a written id out of the heading's text.</summary>
    public static string? TakeFrom(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
        {
            return null;
        }

        Match match = Written().Match(last.Content.ToString());
        if (!match.Success)
        {
            return null;
        }

        last.Content.End -= match.Length;
        return match.Groups["id"].Value;
    }

    public static string From(string text)
    {
        var id = new StringBuilder();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        string made = id.ToString().Trim('-');
        return made == "" ? "section" : made;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z0-9-]+)\}\s*$")]
    private static partial Regex Written();
}

/// <summary>
/// The id of a paragraph, made of its first words: it stays when others are moved, added or changed,
/// and when the paragraph itself is changed further on.
/// </summary>
internal static class ParagraphId
{
    private const int WordsTaken = 8;

    public static string From(string text)
    {
        IEnumerable<string> words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsTaken);
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words).ToLowerInvariant()));
        return $"p-{Convert.ToHexStringLower(hash)[..6]}";
    }
}
