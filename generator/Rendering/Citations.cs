using System.Text.Json.Nodes;
using Site.Binding;
using Site.Citing;
using Site.Documents;
using Site.Emitting;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>How pages of the site are cited. Their dates are those of the content: a reference made twice is the same.</summary>
internal static class Citations
{
    private static readonly FormKind[] FormKinds =
    [
        new("BibTeX", "cite.bib", "application/x-bibtex", BibTeX.Write),
        new("RIS", "cite.ris", "application/x-research-info-systems", Ris.Write),
        new("CSL-JSON", "cite.json", "application/vnd.citationstyles.csl+json", work => DataFiles.Text(new JsonArray(CslJson.Item(work)))),
    ];

    public static CitedWork Of(RenderContext context, Essay essay) =>
        CitedWork.Page(essay.Slug, Typography.Curl(essay.Title), essay.Authors, context.Settings.Title, essay.Published, context.Frame.Absolute(essay.Url)) with
        {
            Note = essay.Updated == essay.Published ? "" : $"Updated {LedgerModels.Date(essay.Updated).Text}",
        };

    public static CitedWork Of(RenderContext context, Chart chart) =>
        Page(context, chart.Id, $"{Typography.Curl(chart.Title)} (chart)", context.Settings.AsOf, chart.Url) with { Note = $"Data as of {chart.AsOf.Words}" };

    /// <summary>An entry of the ledger as it stands since its last change.</summary>
    public static CitedWork Of(RenderContext context, Fact fact) =>
        Page(context, fact.Id, $"{Typography.Curl(fact.Statement.TrimEnd('.'))} (ledger entry)", fact.History.LastOrDefault()?.Date ?? context.Settings.AsOf, fact.Url);

    /// <summary>The title is as the scenario's file has it: the page's script, which cites states, knows no other.</summary>
    public static CitedWork Of(RenderContext context, Scenario scenario) =>
        Page(context, scenario.Id, $"{scenario.Main.Title} (scenario, version {scenario.Version})", context.Settings.AsOf, scenario.Url) with { Version = $"{scenario.Version}" };

    /// <summary>As lists of references print it.</summary>
    public static IReadOnlyList<CitationForm> Lines(CitedWork work) => [new("APA", ReferenceText.Apa(work)), new("Chicago", ReferenceText.Chicago(work))];

    /// <param name="folder">Path of the page when the forms lie beside it as files; empty when they do not.</param>
    public static CitationModel Model(CitedWork work, string folder = "") => new()
    {
        Lines = Lines(work),
        Forms = [.. FormKinds.Select(each => new CitationForm(each.Name, each.Write(work), folder == "" ? "" : folder + each.File))],
    };

    /// <summary>The same for programs that look into the head of a page with files beside it.</summary>
    public static IReadOnlyList<HeadLink> Links(string folder) =>
    [
        .. FormKinds.Select(each => new HeadLink { Rel = "alternate", Url = folder + each.File, Type = each.MediaType, Title = each.Name }),
    ];

    /// <summary>Essays, charts and scenarios have their forms as files too; entries of the ledger are too many and too short for that.</summary>
    public static IEnumerable<OutputFile> Files(RenderContext context) =>
    [
        .. context.Site.Essays.SelectMany(each => Files(() => Of(context, each.Essay), each.Essay.Url)),
        .. context.Site.Charts.SelectMany(each => Files(() => Of(context, each.Chart), each.Chart.Url)),
        .. context.Site.Scenarios.SelectMany(each => Files(() => Of(context, each.Scenario), each.Scenario.Url)),
    ];

    private static IEnumerable<OutputFile> Files(Func<CitedWork> work, string folder) =>
        FormKinds.Select(each => OutputFile.Text(folder + each.File, () => each.Write(work()) + "\n"));

    private static CitedWork Page(RenderContext context, string id, string title, DateOnly issued, string url) =>
        CitedWork.Page(id, title, context.Settings.Authors, context.Settings.Title, issued, context.Frame.Absolute(url));

    private sealed record FormKind(string Name, string File, string MediaType, Func<CitedWork, string> Write);
}
