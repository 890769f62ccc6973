using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Specs;

/// <summary>HTML without what every paragraph and heading gets: its id and the link to itself.</summary>
internal static partial class PlainHtml
{
    public static string Of(string html) => ParagraphId().Replace(Permalink().Replace(html, ""), "<p>");

    [GeneratedRegex(" ?<a class=\"permalink\"[^>]*>[#¶]</a>")]
    private static partial Regex Permalink();

    [GeneratedRegex("<p id=\"p-[0-9a-f]{6}(-[0-9]+)?\">")]
    private static partial Regex ParagraphId();
}
