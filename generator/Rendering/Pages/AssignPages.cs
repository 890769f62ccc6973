using System.Text.Json.Nodes;
using Site.Binding;
using Site.Documents;
using Site.Emitting;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The page on which a teacher chooses sections, and the file that says what the codes in its links mean.</summary>
internal static class AssignPages
{
    public const string AssignUrl = "/teach/assign/";
    public const string CodesUrl = "/sections.json";

    public static IEnumerable<PageSource> Of(BoundSite site) => site.Essays.Any(IsOffered) ? [new PageSource(AssignUrl, Page)] : [];

    /// <summary>What each code means: an entry for each essay, with its sections in their order.</summary>
    public static IEnumerable<OutputFile> Files(RenderContext context) => context.Site.Essays.Any(IsOffered)
        ? [OutputFile.Text(CodesUrl, () => Codes(context).ToJsonString(DataFiles.Readable) + "\n")]
        : [];

    private static bool IsOffered(BoundEssay essay) => !essay.Essay.IsDraft;

    private static AssignPageModel Page(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Assign a reading", "Choose essays or sections, put them in order, and send one link: your students see these alone.", AssignUrl), ["css/teach.css"], "js/assign.js"),
        Title = "Assign a reading",
        Url = AssignUrl,
        NavigationUrl = TeachPages.UrlOf(context.Site),
        Breadcrumb = TeachPages.Breadcrumb(context),
        CodesUrl = CodesUrl,
        PacketUrl = context.HasPackets ? PacketPages.PacketUrl : "",
        CartridgeScriptUrl = context.HasDownloads && context.Settings.Downloads.Contains(WholeForm.Course) && context.Site.Teaching.Count > 0 ? context.Frame.AssetUrl("js/cartridge.js") : "",
        Sections =
        [
            .. context.Settings.Sections
                .Select(section => new AssignSection(section.Id, section.Title, [.. context.Site.Essays.Where(each => IsOffered(each) && each.Essay.SectionId == section.Id).Select(each => Essay(context, each))]))
                .Where(each => each.Essays.Count > 0),
        ],
    };

    private static AssignEssay Essay(RenderContext context, BoundEssay bound) => new(
        bound.Essay.Slug,
        new Link(Typography.Curl(bound.Essay.Title), bound.Essay.Url),
        context.Plain(bound.Question),
        ReadingTimes.Of(bound, ReadingDepth.Everything),
        [.. context.Codes(bound).Sections.Select(each => new AssignPart(each.Id, new Link(each.Title, each.Id == "" ? bound.Essay.Url : $"{bound.Essay.Url}#{each.Id}")))]);

    private static JsonObject Codes(RenderContext context) => new()
    {
        ["date"] = LedgerModels.Date(context.Settings.AsOf).Machine,
        ["essays"] = new JsonArray([.. context.Site.Essays.Where(IsOffered).Select(each => Entry(context, each))]),
    };

    private static JsonObject Entry(RenderContext context, BoundEssay bound)
    {
        CodedEssay coded = context.Codes(bound);
        return new JsonObject
        {
            ["code"] = coded.Code,
            ["mark"] = coded.Mark,
            ["slug"] = bound.Essay.Slug,
            ["url"] = bound.Essay.Url,
            ["title"] = Typography.Curl(bound.Essay.Title),
            ["updated"] = LedgerModels.Date(bound.Essay.Updated).Machine,
            ["sections"] = new JsonArray([.. coded.Sections.Select(each => new JsonObject { ["code"] = each.Code, ["mark"] = each.Mark, ["id"] = each.Id, ["title"] = each.Title })]),
        };
    }
}
