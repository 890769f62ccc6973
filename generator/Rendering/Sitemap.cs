using System.Xml.Linq;
using Site.Binding;
using Site.Documents;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>What crawlers ask for: the list of pages with the day of their last change where the content names one, and the rules.</summary>
internal static class Sitemap
{
    private const string Url = "/sitemap.xml";

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<OutputFile> Of(RenderContext context, IEnumerable<PageSource> pages)
    {
        string[] urls = [.. pages.Select(each => each.Url)];
        return
        [
            OutputFile.Text(Url, () => Feeds.Written(Write(context, urls))),
            OutputFile.Text("/robots.txt", $"User-agent: *\nDisallow:\n\nSitemap: {context.Frame.Absolute(Url)}\n"),
        ];
    }

    private static XElement Write(RenderContext context, IEnumerable<string> urls)
    {
        string[] drafts = [.. context.Site.Essays.Where(each => each.Essay.IsDraft).Select(each => each.Essay.Slug)];
        HashSet<string> hidden =
        [
            .. context.Site.Essays.Where(each => drafts.Contains(each.Essay.Slug)).Select(each => each.Essay.Url),
            .. context.Site.Teaching.Where(each => drafts.Contains(each.Notes.Slug)).SelectMany(each => new[] { each.Notes.Url, each.Notes.QuizUrl }),
            "/404.html",
            OfflineReading.FallbackUrl,
        ];
        Dictionary<string, DateOnly> changed = Changed(context.Site);
        return new XElement(Schema + "urlset", urls.Where(each => !hidden.Contains(each)).Order(StringComparer.Ordinal).Select(url => new XElement(Schema + "url",
            new XElement(Schema + "loc", context.Frame.Absolute(url)),
            changed.TryGetValue(url, out DateOnly date) ? new XElement(Schema + "lastmod", LedgerModels.Date(date).Machine) : null)));
    }

    private static Dictionary<string, DateOnly> Changed(BoundSite site) => site.Essays.Select(each => (each.Essay.Url, each.Essay.Updated))
        .Concat(site.Pages.Select(each => (each.Page.Url, each.Page.Updated)))
        .Concat(site.Facts.Where(each => each.History.Count > 0).Select(each => (each.Url, each.History[^1].Date)))
        .DistinctBy(each => each.Url)
        .ToDictionary(StringComparer.Ordinal);
}
