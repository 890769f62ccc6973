using Site.Assets;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What surrounds every page: navigation, footer, and the head of the document.</summary>
/// <param name="hasScenarios">Whether the navigation leads to a gallery of scenarios.</param>
/// <param name="hasPaths">Whether the footer leads to reading paths.</param>
/// <param name="hasTeaching">Whether the navigation leads to a page for teachers.</param>
/// <param name="hasDownloads">Whether the footer leads to the publication in one file.</param>
/// <param name="cards">The pictures in link previews; nothing where they are not drawn.</param>
internal sealed class PageFrame(SiteSettings settings, AssetSet assets, string baseUrl, bool hasScenarios, bool hasPaths, bool hasTeaching, bool hasDownloads, Cards? cards)
{
    /// <summary>The policy of pages without frame-ancestors, which only a header may carry; unknown paths have no other.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private const int LongestDescription = 300;

    public SiteModel Site { get; } = new()
    {
        Title = settings.Title,
        Tagline = settings.Tagline,
        Language = settings.Language,
        Sections = [.. settings.Sections.Select(each => new Link(each.Title, each.Url))],
        Reference =
        [
            new("Ledger", "/ledger/"), new("Disputes", "/disputes/"), new("Charts", "/charts/"), .. hasScenarios ? [new Link("Scenarios", "/scenarios/")] : Array.Empty<Link>(), new("Glossary", "/glossary/"), new("People", "/people/"),
            new("Timeline", "/timeline/"), new("Sources", "/sources/"), .. hasTeaching ? [new Link("Teach", "/teach/")] : Array.Empty<Link>(), new("About", "/about/"),
        ],
        Footer = new FooterModel
        {
            Licence = HtmlText.Join("Text and charts by ", string.Join(", ", settings.Authors).ToLowerInvariant(), ", under ", HtmlText.Link(settings.Licence.Name, settings.Licence.Url), ". Quotations and data belong to their sources."),
            Links = [new("Every essay in short", "/short/"), .. hasPaths ? [new Link("Reading paths", "/paths/")] : Array.Empty<Link>(), new("Accessibility", "/accessibility/"), new("Corrections", "/corrections/"), new("Frozen editions", Editions.Url), new("How this was made", "/methods/"), .. hasDownloads ? [new Link("Downloads", Pages.DownloadsPages.Url)] : Array.Empty<Link>(), .. assets.Parts is not null ? [new Link("Licences", Pages.LicencesPages.Url)] : Array.Empty<Link>(), new("Feed", Feeds.EssaysUrl)],
            Contact = new Link(settings.Contact.Words, settings.Contact.Url),
        },
    };

    private readonly PageAssets pageAssets = new()
    {
        Stylesheet = Asset(assets["css/site.css"]),
        ThemeScript = Asset(assets["js/theme.js"]),
        Scripts = [Asset(assets["js/site.js"])],
        FontPreloads = [.. assets.Files.Where(each => each.Name is { } name && (name.Contains("roman", StringComparison.Ordinal) || name.Contains("display", StringComparison.Ordinal))).Select(each => each.Url)],
        IconUrl = assets.Files.FirstOrDefault(each => each.Name == "images/icon.svg")?.Url ?? "",
    };

    public string Absolute(string url) => baseUrl.TrimEnd('/') + url;

    /// <param name="title">What the page is, first; the publication's name is added.</param>
    /// <param name="description">Plain text, cut where it is long.</param>
    public PageHead Head(string title, string description, string url, bool isArticle = false, bool noIndex = false) => With(new PageHead
    {
        Title = url == "/" ? $"{settings.Title}: {settings.Tagline}" : $"{title} · {settings.Title}",
        Description = Excerpt.Of(description, LongestDescription),
        CanonicalUrl = Absolute(url),
        ContentSecurityPolicy = ContentSecurityPolicy,
        Assets = pageAssets,
        OpenGraphType = isArticle ? "article" : "website",
        NoIndex = noIndex,
        Image = Image(title, description, url),
        Links =
        [
            new HeadLink { Rel = "license", Url = settings.Licence.Url },
            new HeadLink { Rel = "alternate", Url = Feeds.EssaysUrl, Type = "application/atom+xml", Title = "New and changed essays" },
            new HeadLink { Rel = "alternate", Url = Feeds.CorrectionsUrl, Type = "application/atom+xml", Title = "Corrections" },
            .. hasDownloads ? [new HeadLink { Rel = "manifest", Url = OfflineReading.ManifestUrl }] : Array.Empty<HeadLink>(),
        ],
    }, isArticle ? [] : ["css/pages.css"]);

    /// <summary>The head of an embed, whose address for readers and for search engines is that of the full page.</summary>
    public PageHead EmbedHead(string title, string description, string pageUrl, string policy) => new()
    {
        Title = $"{title} · {settings.Title}",
        Description = Excerpt.Of(description, LongestDescription),
        CanonicalUrl = Absolute(pageUrl),
        ContentSecurityPolicy = policy,
        Assets = pageAssets,
        NoIndex = true,
    };

    /// <summary>Absolute address of the picture in link previews; empty where there is none.</summary>
    public string CardUrl(string url) => cards is null ? "" : Absolute(cards.Of(url).Url);

    private HeadImage? Image(string title, string description, string url)
    {
        string seen = cards?.Of(url).IsOwn == true ? $"{title}. {Excerpt.Of(description, LongestDescription)}" : $"{settings.Title}: {settings.Home.Headline}";
        return cards is null ? null : new HeadImage(CardUrl(url), CardModel.Width, CardModel.Height, seen.TrimEnd(' ', '.'));
    }

    /// <summary>The head of a page with other style sheets than the site's own, and scripts besides; what the theme does without is left out.</summary>
    public PageHead With(PageHead head, IReadOnlyList<string> sheets, params IReadOnlyList<string> scripts) => head with
    {
        Assets = head.Assets with
        {
            ExtraStylesheets = [.. head.Assets.ExtraStylesheets, .. sheets.Select(assets.Find).OfType<AssetFile>().Select(Asset)],
            Scripts = [.. head.Assets.Scripts, .. scripts.Select(assets.Find).OfType<AssetFile>().Select(Asset)],
        },
    };

    /// <summary>Where something lies that a page loads later; empty for none.</summary>
    public string AssetUrl(string name) => assets.Find(name)?.Url ?? "";

    /// <summary>The bytes of an asset; none where a theme does without it.</summary>
    public ReadOnlyMemory<byte> Bytes(string name) => assets.Find(name)?.Bytes ?? ReadOnlyMemory<byte>.Empty;

    private static Asset Asset(AssetFile file) => new(file.Url, file.Integrity);
}
