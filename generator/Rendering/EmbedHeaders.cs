using System.Text;
using Site.Documents;
using Site.Emitting;
using Site.Rendering.Pages;

namespace Site.Rendering;

/// <summary>
/// What the host sends with one document and no other: the policy of each embed and of each file of an edition, made of the bytes inside.
/// The headers that all of them share stand in <c>netlify.toml</c>; no header stands in both.
/// </summary>
internal static class EmbedHeaders
{
    /// <summary>The host obeys this file and does not serve it (https://docs.netlify.com/manage/routing/headers).</summary>
    private const string Url = "/_headers";

    public static IEnumerable<OutputFile> Files(RenderContext context) =>
        context.Site is { Charts.Count: 0, Scenarios.Count: 0, Editions.Count: 0 } ? [] : [OutputFile.Text(Url, () => Write(context))];

    private static string Write(RenderContext context)
    {
        IEnumerable<(string Url, string Policy)> live = EmbedPages.Policies(context).Select(each => (each.Url, EmbedPolicy.InAnyFrame(each.Policy)));
        IEnumerable<(string Url, string Policy)> frozen = context.Site.Editions.SelectMany(edition => edition.Files.Select(file => Frozen(edition, file)));
        return string.Concat(live.Concat(frozen).OrderBy(each => each.Url, StringComparer.Ordinal).Select(each => $"{each.Url}\n  Content-Security-Policy: {each.Policy}\n"));
    }

    private static (string Url, string Policy) Frozen(Edition edition, EditionFile file) => file.Name switch
    {
        EditionFile.Document => (edition.Url, EmbedPolicy.InAnyFrame(EmbedPolicy.OfDocument(Text(file)))),
        _ when file.Name.EndsWith(".svg", StringComparison.Ordinal) => (edition.Url + file.Name, EmbedPolicy.OfPicture(Text(file))),
        _ => (edition.Url + file.Name, EmbedPolicy.OfData),
    };

    private static string Text(EditionFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
