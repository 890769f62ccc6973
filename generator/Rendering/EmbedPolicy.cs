using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Rendering;

/// <summary>
/// The policy of documents that stand in frames of other sites: their own scripts and styles by their hashes, and of the site what they ask for later.
/// The document carries it in a meta element, the host sends it as a header with who may frame it.
/// </summary>
internal static partial class EmbedPolicy
{
    /// <summary>Of what a frozen document lies beside: shown and saved, and nothing of it runs when it is opened by itself.</summary>
    private const string Closed = "default-src 'none'; ";

    public static string Of(IEnumerable<string> scripts, IEnumerable<string> styles) =>
        $"{Closed}script-src {Own(scripts)}; style-src {Own(styles)}; img-src 'self' blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

    /// <summary>That of a finished document, by what stands in it.</summary>
    public static string OfDocument(string html) => Of(Hashes(html, "script"), Hashes(html, "style"));

    /// <summary>Of a picture: its styles, by their hashes.</summary>
    public static string OfPicture(string svg) =>
        Hashes(svg, "style") is { Count: > 0 } styles ? $"{Closed}style-src {string.Join(' ', styles)}; sandbox" : OfData;

    public const string OfData = Closed + "sandbox";

    /// <summary>What a header adds, because a meta element cannot say it.</summary>
    public static string InAnyFrame(string policy) => $"{policy}; frame-ancestors *";

    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Own(IEnumerable<string> hashes) => string.Join(' ', hashes.Prepend("'self'"));

    // Texts of ours: no attribute holds a sign that ends an element, and no script the beginning of an end.
    private static IReadOnlyList<string> Hashes(string text, string element) =>
    [
        .. Inside().Matches(text)
            .Where(each => each.Groups["element"].Value == element && !Data().IsMatch(each.Groups["attributes"].Value))
            .Select(each => Hash(each.Groups["text"].Value))
            .Distinct(),
    ];

    [GeneratedRegex("<(?<element>script|style)(?<attributes>[^>]*)>(?<text>.*?)</\\k<element>", RegexOptions.Singleline)]
    private static partial Regex Inside();

    /// <summary>What runs nowhere (data for scripts) and what is loaded.</summary>
    [GeneratedRegex("\\s(type=\"application/[a-z+]*json\"|src=)")]
    private static partial Regex Data();
}
