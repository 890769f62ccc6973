using Site.Assets;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What surrounds every page: navigation, footer, and the head of the document.</summary>
/// <param name="hasScenarios">Whether the navigation leads to a gallery of scenarios.</param>
/// <param name="hasPaths">Whether the footer leads to reading paths.</param>
internal sealed class PageFrame(SiteSettings settings, AssetSet assets, string baseUrl, bool hasScenarios, bool hasPaths)
{
    /// <summary>The policy of pages without frame-ancestors, which only a header may carry; unknown paths have no other.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private const int LongestDescription = 300;

    public SiteModel Site { get; } = new()
    {
        Title = settings.Title,
        Tagline = settings.Tagline,
        Language = settings.Language,
        Sections = [.. settings.Sections.Select(each => new Link(each.Title, each.Url))],
        Reference =
        [
            new("Ledger", "/ledger/"), new("Charts", "/charts/"), .. hasScenarios ? [new Link("Scenarios", "/scenarios/")] : Array.Empty<Link>(), new("Glossary", "/glossary/"), new("People", "/people/"),
            new("Timeline", "/timeline/"), new("Sources", "/sources/"), new("About", "/about/"),
        ],
        Footer = new FooterModel
        {
            Licence = HtmlText.Join("Text and charts by ", string.Join(", ", settings.Authors).ToLowerInvariant(), ", under ", HtmlText.Link(settings.Licence.Name, settings.Licence.Url), ". Quotations and data belong to their sources."),
            Links = [new("Every essay in short", "/short/"), .. hasPaths ? [new Link("Reading paths", "/paths/")] : Array.Empty<Link>(), new("Accessibility", "/accessibility/"), new("Corrections", "/corrections/"), new("How this was made", "/methods/")],
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
    public PageHead Head(string title, string description, string url, bool isArticle = false, bool noIndex = false) => new()
    {
        Title = url == "/" ? $"{settings.Title}: {settings.Tagline}" : $"{title} · {settings.Title}",
        Description = Excerpt.Of(description, LongestDescription),
        CanonicalUrl = Absolute(url),
        ContentSecurityPolicy = ContentSecurityPolicy,
        Assets = pageAssets,
        OpenGraphType = isArticle ? "article" : "website",
        NoIndex = noIndex,
        Links = [new HeadLink { Rel = "license", Url = settings.Licence.Url }],
    };

    /// <summary>The head of a page with a script of its own, where the theme has it.</summary>
    public PageHead WithScript(PageHead head, string name) => assets.Find(name) is { } script
        ? head with { Assets = head.Assets with { Scripts = [.. head.Assets.Scripts, Asset(script)] } }
        : head;

    /// <summary>The head of a page that helps to find: with the style sheet of those pages, and a script of its own; empty for none.</summary>
    public PageHead ToFind(PageHead head, string script) => WithScript(WithStyles(head, "css/find.css"), script);

    /// <summary>The head of a page with a style sheet of its own, where the theme has it.</summary>
    public PageHead WithStyles(PageHead head, string name) => assets.Find(name) is { } sheet
        ? head with { Assets = head.Assets with { ExtraStylesheets = [.. head.Assets.ExtraStylesheets, Asset(sheet)] } }
        : head;

    /// <summary>Where a script lies that a page loads later; empty for none.</summary>
    public string ScriptUrl(string name) => assets.Find(name)?.Url ?? "";

    private static Asset Asset(AssetFile file) => new(file.Url, file.Integrity);
}
