using System.Text;
using System.Text.RegularExpressions;
using Site.Binding;
using Site.Documents;
using Site.Emitting;
using Site.Markdown;
using Site.Rendering.Pages;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>
/// What freezing a chart or scenario now would come to: the document for other sites and every file that it can ask for later, side by side.
/// They name each other without folders, so that they work wherever they lie together; links to pages lead to the site.
/// </summary>
internal sealed partial class EditionDrafts(RenderContext context, IReadOnlyList<OutputFile> files)
{
    /// <summary>What the line of an edition and a notice in it may add to the height of the document, in CSS pixels.</summary>
    private const int NoticeHeight = 40;

    private readonly Lazy<Dictionary<string, OutputFile>> byUrl = new(() => files.ToDictionary(each => each.Path.Url, StringComparer.Ordinal));

    /// <returns>Nothing when there is no such chart or scenario.</returns>
    public EditionDraft? Of(string kind, string id)
    {
        RenderContext own = context.On(new ComponentHost());
        if (EmbedPages.Frozen(own, kind, id) is not { } model)
        {
            return null;
        }

        var parts = new Dictionary<string, EditionFile>(StringComparer.Ordinal);
        string document = string.Concat(Inside().Split(Encoding.UTF8.GetString(own.Page(model))).Select(each => Inside().IsMatch(each) ? each : Address().Replace(each, found => Closed(found.Value, parts))));
        string picture = kind == "chart" ? ChartFiles.SvgUrl(context.Index.Charts[id]) : ScenarioFiles.SvgUrl(context.Index.Scenarios[id].Main);
        Embeddable shown = kind == "chart" ? Embeddable.Of(context, context.Index.Charts[id]) : Embeddable.Of(context, context.Index.Scenarios[id]);
        return new EditionDraft(
            new EditionText
            {
                Kind = kind,
                Id = id,
                Title = model.Title,
                Version = model.Version,
                Content = EditionContent.Of(context, kind, id)!,
                Facts = EditionContent.Facts(context, kind, id).ToDictionary(each => each.Id, each => each.History.Count, StringComparer.Ordinal),
                Heights = [.. shown.Heights.Select(each => each + NoticeHeight)],
            },
            [
                new EditionFile(EditionFile.Document, Encoding.UTF8.GetBytes(document)),
                new EditionFile(EditionFile.Picture, byUrl.Value[picture].Make()),
                .. parts.Values.DistinctBy(each => each.Name).OrderBy(each => each.Name, StringComparer.Ordinal),
            ]);
    }

    /// <summary>An address as the edition has it: of a file beside, or of a page of the site.</summary>
    private string Closed(string url, Dictionary<string, EditionFile> parts)
    {
        if (url.EndsWith('/') || !byUrl.Value.TryGetValue(url, out OutputFile? file))
        {
            return context.Frame.Absolute(url);
        }

        string name = url[(url.LastIndexOf('/') + 1)..];
        if (!parts.ContainsKey(url))
        {
            // Entered first: files may name each other in a circle.
            parts[url] = new EditionFile(name, default);
            parts[url] = new EditionFile(name, Part(name, file.Make(), parts));
        }

        return $"./{name}";
    }

    private ReadOnlyMemory<byte> Part(string name, ReadOnlyMemory<byte> bytes, Dictionary<string, EditionFile> parts) =>
        name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(AssetAddress().Replace(Encoding.UTF8.GetString(bytes.Span), found => Closed(found.Value, parts)))
            : bytes;

    /// <summary>Scripts and style sheets inside of the document, whose bytes its policy names.</summary>
    [GeneratedRegex("(<script>.*?</script>|<script type=\"module\">.*?</script>|<style>.*?</style>)", RegexOptions.Singleline)]
    private static partial Regex Inside();

    /// <summary>A path of the site as a value of an attribute, or of JSON in either place.</summary>
    [GeneratedRegex("(?<=[=:](?:\"|&quot;))/(?!/)[^\"&#?<>\\s]*")]
    private static partial Regex Address();

    /// <summary>An asset in a script or style sheet.</summary>
    [GeneratedRegex("(?<=[\"'`(])/assets/[\\w@./-]+")]
    private static partial Regex AssetAddress();
}

/// <summary>What a chart or scenario says, whatever it looks like.</summary>
internal static class EditionContent
{
    /// <returns>A hash of it; nothing when there is no such chart or scenario.</returns>
    public static string? Of(RenderContext context, string kind, string id)
    {
        IEnumerable<string>? words = kind == "chart"
            ? context.Index.Charts.TryGetValue(id, out Chart? chart) ? Words(context, chart) : null
            : context.Index.Scenarios.TryGetValue(id, out Scenario? scenario) ? Words(context, scenario) : null;
        return words is null ? null : EditionSeal.Sha256(Encoding.UTF8.GetBytes(string.Join('\n', words)));
    }

    /// <summary>The facts that it shows or is made from.</summary>
    public static IEnumerable<Fact> Facts(RenderContext context, string kind, string id)
    {
        string page = $"/{kind}s/{id}/";
        HashSet<string> drawn = kind == "chart" && context.Index.Charts.TryGetValue(id, out Chart? chart) ? [.. ChartModels.FactsOf(context.Site, chart).Select(each => each.Id)] : [];
        return context.Site.Facts.Where(fact => drawn.Contains(fact.Id) || context.Backlinks.Of(ReferenceKind.Fact, fact.Id).Any(each => each.Url == page));
    }

    private static IEnumerable<string> Words(RenderContext context, Chart chart) =>
    [
        chart.Title, chart.Subtitle, chart.Alt, chart.NotShown.Text, $"{chart.Status}", chart.AsOf.Text,
        .. chart.Sources.Select(each => each.Id),
        RowsOf(context.Drawn(chart).Rendered.Csv),
    ];

    /// <summary>Without the names of the columns: they say nothing of the world.</summary>
    private static string RowsOf(string csv) => csv[(csv.IndexOf('\n') + 1)..];

    private static IEnumerable<string> Words(RenderContext context, Scenario scenario)
    {
        ScenarioState state = context.Results[scenario.Main.Id].States[0];
        return
        [
            $"{scenario.Version}", scenario.Main.Title, scenario.Main.Question, state.Words, state.Address,
            .. state.Readouts.Select(each => $"{each.Name}: {each.Text}"),
            .. scenario.Sources.Select(each => each.Id),
        ];
    }
}
