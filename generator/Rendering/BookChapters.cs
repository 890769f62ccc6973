using System.Text;
using Site.Binding;
using Site.Books;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Which pages the e-book is made of, in its order: essays by section, charts, scenarios, and what they rest on.</summary>
internal static class BookChapters
{
    public static Book Of(RenderContext context, IReadOnlyList<PageSource> pages, ReadOnlyMemory<byte> cover, string identifier) => new()
    {
        Whole = Whole(context),
        Identifier = context.Frame.Absolute(identifier),
        Chapters = [.. Chapters(context, pages.ToDictionary(each => each.Url, StringComparer.Ordinal))],
        Cover = cover,
        Stylesheet = context.Frame.Bytes("css/book.css"),
    };

    public static Publication Whole(RenderContext context) => new()
    {
        Title = context.Settings.Title,
        Description = context.Settings.Tagline,
        Language = context.Settings.Language,
        Creators = context.Settings.Authors,
        Licence = context.Settings.Licence.Name,
        LicenceUrl = context.Settings.Licence.Url,
        Modified = LastChange(context.Site),
        Absolute = context.Frame.Absolute,
        PictureStyle = PictureStyle,
    };

    private static string PictureStyle(string elements) => StandaloneStyle.Light(elements, "#fff") + CardModels.DrawingStyles + DiagramStyles;

    // As diagram.css draws them.
    private const string DiagramStyles =
        ".diagram__box{stroke:#8c8577;stroke-width:1.25;fill:#fff}.diagram__hit{fill:none}.diagram__words{font-size:1.3em}.diagram__status{font-weight:600}"
        + ".diagram__line{stroke:#8c8577;stroke-width:1.5}.diagram__head{fill:#8c8577}.diagram__border{stroke:#1d3fae;stroke-width:3;stroke-dasharray:10 5}";

    /// <summary>The day of the newest change to anything in the publication.</summary>
    public static DateOnly LastChange(BoundSite site) =>
        site.Essays.Where(each => !each.Essay.IsDraft).Select(each => each.Essay.Updated)
            .Concat(site.Pages.Select(each => each.Page.Updated))
            .Concat(site.Facts.Where(each => each.History.Count > 0).Select(each => each.History[^1].Date))
            .Append(site.Settings!.AsOf)
            .Max();

    private static IEnumerable<BookChapter> Chapters(RenderContext context, Dictionary<string, PageSource> pages)
    {
        BoundSite site = context.Site;
        BookChapter?[] chapters =
        [
            new("title", context.Settings.Title, "titlepage", [new BookPart("/", () => new ComponentHost().Render(Front(context)))], []),
            site.Story is { } story ? Chapter("story", story.Story.Title, "chapter", [Story.Url]) : null,
            .. context.Settings.Sections.Select(section => Chapter($"section-{section.Id}", section.Title, "part", [section.Url], site.Essays
                .Where(each => each.Essay.SectionId == section.Id && !each.Essay.IsDraft)
                .Select(each => Chapter($"essay-{each.Essay.Slug}", each.Essay.Title, "chapter", [each.Essay.Url])))),
            Chapter("charts", "Charts", "part", ["/charts/"], site.Charts.Select(each => Chapter($"chart-{each.Chart.Id}", each.Chart.Title, "chapter", [each.Chart.Url]))),
            Chapter("scenarios", "Scenarios", "part", ["/scenarios/"], site.Scenarios.Select(each => Chapter($"scenario-{each.Scenario.Id}", each.Scenario.Main.Title, "chapter", [each.Scenario.Url]))),
            Chapter("ledger", "Ledger of facts", "part", ["/ledger/"], site.Facts.GroupBy(each => each.Topic)
                .Select(topic => Chapter($"ledger-{topic.Key}", $"Facts: {Pages.LedgerPages.TopicTitle(context, topic.Key)}", "appendix", [.. topic.Select(each => each.Url)]))),
            Chapter("disputes", "Disputes", "appendix", ["/disputes/"]),
            Chapter("people", "People and organisations", "appendix", ["/people/"], site.People.GroupBy(each => each.Stance).OrderBy(each => each.Key)
                .Select(stance => Chapter($"people-{stance.Key.ToString().ToLowerInvariant()}", Pages.PeoplePages.TitleOf(stance.Key), "appendix", [.. stance.Select(each => each.Url)]))),
            Chapter("timeline", "Timeline", "appendix", ["/timeline/"]),
            Chapter("glossary", "Glossary", "glossary", ["/glossary/"]),
            Chapter("sources", "Sources", "bibliography", ["/sources/"]),
            .. site.Pages.Select(each => Chapter($"page-{each.Page.Slug}", each.Page.Title, "appendix", site.Settings!.Sections.Any(section => section.Url == each.Page.Url) ? [] : [each.Page.Url])),
        ];
        return chapters.OfType<BookChapter>();

        BookChapter? Chapter(string name, string title, string type, IReadOnlyList<string> urls, IEnumerable<BookChapter?>? children = null)
        {
            BookPart[] parts = [.. urls.Where(pages.ContainsKey).Select(url => new BookPart(url, () => Encoding.UTF8.GetString(pages[url].File(context).Make().Span)))];
            return parts.Length == 0 ? null : new BookChapter(name, Typography.Curl(title), type, parts, [.. (children ?? []).OfType<BookChapter>()]);
        }
    }

    private static BookFrontModel Front(RenderContext context) => new()
    {
        Title = context.Settings.Title,
        Tagline = context.Settings.Tagline,
        Authors = context.Settings.Authors,
        LastChange = LedgerModels.Date(LastChange(context.Site)),
        Address = context.Frame.Absolute("/"),
        Licence = context.Frame.Site.Footer.Licence,
        Legend = LedgerModels.Legend,
    };
}
