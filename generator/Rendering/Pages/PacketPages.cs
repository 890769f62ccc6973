using System.Globalization;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The page that prints chosen sections, and a packet for each reading path.</summary>
internal static class PacketPages
{
    public const string PacketUrl = "/teach/packet/";

    private static readonly string[] Sheets = ["css/packet.css"];

    /// <param name="press">Puts packets together; nothing where there are none.</param>
    /// <param name="hasPrints">Whether each is printed as PDF afterwards.</param>
    public static IEnumerable<PageSource> Of(BoundSite site, PacketPress? press, bool hasPrints) => press is null || site.Paths.Count == 0
        ? []
        : [new PageSource(PacketUrl, Desk), .. site.Paths.Select(bound => new PageSource(Url(bound.Path), context => Page(context, bound, press, hasPrints)))];

    public static string Url(ReadingPath path) => $"{PacketUrl}{path.Id}/";

    private static PacketDeskPageModel Desk(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Packets for paper", "Chosen sections as one document for paper, with notes numbered through and only the sources that are used.", PacketUrl), ["css/find.css", .. Sheets], "js/packet.js"),
        Title = "Packets for paper",
        Url = PacketUrl,
        NavigationUrl = TeachPages.UrlOf(context.Site),
        Breadcrumb = TeachPages.Breadcrumb(context),
        CodesUrl = AssignPages.CodesUrl,
        SourcesUrl = "/sources/",
        AssignUrl = AssignPages.AssignUrl,
        LessonsUrl = TeachPages.UrlOf(context.Site),
        Legend = LedgerModels.Legend,
        Packets = [.. PathPages.Summaries(context).Zip(context.Site.Paths, (summary, bound) => summary with { Url = Url(bound.Path) })],
    };

    private static PacketPageModel Page(RenderContext context, BoundPath bound, PacketPress press, bool hasPrints)
    {
        string title = Typography.Curl(bound.Path.Title);
        string url = Url(bound.Path);
        return new PacketPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.With(context.Frame.Head($"{title}: a packet for paper", $"The essays of the reading path “{title}” as one document for paper.", url), Sheets, "js/print.js"),
            Title = title,
            Url = url,
            NavigationUrl = TeachPages.UrlOf(context.Site),
            Breadcrumb = [.. TeachPages.Breadcrumb(context), new("Packets for paper", PacketUrl)],
            Body = new Html(press.Assemble(Given(context, bound, title, url).ToJsonString())),
            Path = new Link(title, bound.Path.Url),
            KeyUrl = context.Site.Teaching.Count > 0 ? KeyUrl(context, bound, title) : "",
            Pdf = hasPrints ? new Link("The same as PDF", $"/downloads/packets/{bound.Path.Id}.pdf") : null,
            Legend = LedgerModels.Legend,
        };
    }

    /// <summary>The path as a selection with its answers, in the words of an address that <c>lib/teach/selection.js</c> reads.</summary>
    private static string KeyUrl(RenderContext context, BoundPath bound, string title)
    {
        string codes = string.Join('.', Essays(context, bound).Select(context.Codes).Select(each => each.Code + each.Mark));
        return $"{PacketUrl}?s={codes}&m={context.Settings.AsOf.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}&t={Uri.EscapeDataString(title)}&k=1";
    }

    private static BoundEssay[] Essays(RenderContext context, BoundPath bound) => [.. bound.Path.Stops.Select(stop => context.Site.Essays.First(each => each.Essay.Slug == stop.Essay.Id))];

    private static JsonObject Given(RenderContext context, BoundPath bound, string title, string url)
    {
        BoundEssay[] essays = Essays(context, bound);
        return new JsonObject
        {
            ["kind"] = $"A packet from {context.Settings.Title}",
            ["title"] = title,
            ["version"] = $"As of {LedgerModels.Date(context.Settings.AsOf).Text}. {context.Frame.Absolute(url)}",
            ["note"] = context.Plain(bound.Parsed[bound.Path.For]),
            ["due"] = "",
            ["base"] = context.Frame.Absolute(""),
            ["items"] = new JsonArray([.. essays.Select(each => new JsonObject { ["slug"] = each.Essay.Slug, ["sections"] = null })]),
            ["essays"] = new JsonObject(essays.Select(each => KeyValuePair.Create(each.Essay.Slug, (JsonNode?)Essay(context, each)))),
            ["sources"] = new JsonObject(context.Site.Sources.Select(each => KeyValuePair.Create(each.Id, (JsonNode?)context.Sources.Entry(each).Reference.ToString()))),
            ["states"] = new JsonObject(),
        };
    }

    private static JsonObject Essay(RenderContext context, BoundEssay bound)
    {
        ProseTargets targets = EssayPages.Targets(context, [.. bound.Texts.SelectMany(each => each.References)]);
        return new JsonObject
        {
            ["title"] = Typography.Curl(bound.Essay.Title),
            ["url"] = bound.Essay.Url,
            ["question"] = context.Plain(bound.Question),
            ["byline"] = $"{string.Join(", ", bound.Essay.Authors)}. As of {LedgerModels.Date(bound.Essay.Updated).Text}.",
            ["summary"] = ProseWriter.WriteInline(bound.Summary, targets),
            ["body"] = EssayPages.Body(context, bound, targets).Html,
            ["discussion"] = new JsonArray([.. bound.Discussion.Select(each => JsonValue.Create(context.Plain(each)))]),
        };
    }
}
