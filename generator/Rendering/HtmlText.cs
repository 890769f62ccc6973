using System.Net;
using System.Text;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Makes small pieces of HTML of plain texts. Texts are escaped, pieces are taken as they are.</summary>
internal static class HtmlText
{
    public static Html Escaped(string text) => new(WebUtility.HtmlEncode(Typography.Curl(text)));

    public static Html Link(string words, string url) =>
        new($"<a href=\"{WebUtility.HtmlEncode(url)}\"{(url.StartsWith("http", StringComparison.Ordinal) ? " rel=\"noopener\"" : "")}>{WebUtility.HtmlEncode(Typography.Curl(words))}</a>");

    public static Html Join(params HtmlPiece[] pieces)
    {
        var joined = new StringBuilder();
        foreach (HtmlPiece piece in pieces)
        {
            joined.Append(piece.Html.Value);
        }

        return new Html(joined.ToString());
    }
}

/// <summary>A piece of HTML, or a text that becomes one by being escaped.</summary>
internal sealed record HtmlPiece(Html Html)
{
    public static implicit operator HtmlPiece(string text) => new(HtmlText.Escaped(text));

    public static implicit operator HtmlPiece(Html html) => new(html);
}
