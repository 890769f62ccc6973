using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Makes the models of what readers take to pages of their own.</summary>
internal static class ShareModels
{
    /// <summary>Opens the dialog; its parts are loaded when it is asked for.</summary>
    public const string Script = "js/share.js";

    public static ShareModel Of(RenderContext context, Chart chart) => Model(context, Embeddable.Of(context, chart), ChartFiles.List(context, context.Drawn(chart)));

    public static ShareModel Of(RenderContext context, Scenario scenario) => Model(context, Embeddable.Of(context, scenario), ScenarioFiles.List(context, scenario, scenario.Main));

    private static ShareModel Model(RenderContext context, Embeddable shown, IReadOnlyList<DownloadFile> files) => new()
    {
        Kind = shown.Kind,
        Title = shown.Title,
        Code = EmbedCode.Html(shown),
        Alternative = shown.Alternative,
        Files = [.. files.Select(each => new DownloadLink(each.Format, each.Url, each.Size))],
        Spec = new Html(EmbedCode.Spec(shown)),
        DialogUrl = context.Frame.AssetUrl("js/share-dialog.js"),
        StyleUrl = context.Frame.AssetUrl("css/share.css"),
    };
}
