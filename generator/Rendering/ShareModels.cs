using System.Globalization;
using System.Text.Json.Nodes;
using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Makes the models of what readers take to pages of their own.</summary>
internal static class ShareModels
{
    /// <summary>Opens the dialog; its parts are loaded when it is asked for.</summary>
    public const string Script = "js/share.js";

    public static ShareModel Of(RenderContext context, Chart chart) => Model(context, Embeddable.Of(context, chart), context.Drawn(chart).Figure.Downloads);

    public static ShareModel Of(RenderContext context, Scenario scenario) => Model(context, Embeddable.Of(context, scenario), []);

    private static ShareModel Model(RenderContext context, Embeddable shown, IReadOnlyList<DownloadLink> files) => new()
    {
        Kind = shown.Kind,
        Title = shown.Title,
        Code = EmbedCode.Html(shown),
        Alternative = shown.Alternative,
        Files = files,
        Spec = Spec(shown),
        DialogUrl = context.Frame.AssetUrl("js/share-dialog.js"),
        StyleUrl = context.Frame.AssetUrl("css/share.css"),
    };

    /// <summary>The same for the script that writes the code with choices, whose type Shown has the same fields.</summary>
    internal static Html Spec(Embeddable shown) => new(new JsonObject
    {
        ["kind"] = shown.Kind,
        ["id"] = shown.Id,
        ["title"] = shown.Title,
        ["site"] = shown.Site,
        ["sentence"] = shown.Sentence,
        ["sources"] = shown.Sources,
        ["version"] = shown.Version,
        ["licence"] = shown.Licence,
        ["pageUrl"] = shown.PageUrl,
        ["url"] = shown.Url,
        ["query"] = shown.Query,
        ["frozenUrl"] = shown.FrozenUrl,
        ["pictureUrl"] = shown.PictureUrl,
        ["alternative"] = shown.Alternative,
        ["heights"] = new JsonObject(Embeddable.Widths.Zip(shown.Heights, (width, height) => KeyValuePair.Create<string, JsonNode?>(width.ToString(CultureInfo.InvariantCulture), height))),
    }.ToJsonString(StructuredData.InHtml));
}
