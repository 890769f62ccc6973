using System.Text.Json.Nodes;
using Site.Binding;
using Site.Citing;
using Site.Documents;
using Site.Emitting;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What is published of editions: their files as they were frozen, and for each what has changed since.</summary>
internal static class Editions
{
    public const string Url = "/editions/";

    /// <summary>Of changes told in a notice; the page of corrections has the rest.</summary>
    private const int MostReasons = 2;

    /// <summary>Of one reason, in letters: frames on other sites have little room, and a frozen document shows no more than a thousand.</summary>
    private const int LongestReason = 240;

    public static IEnumerable<OutputFile> Files(RenderContext context) =>
    [
        .. context.Site.Editions.SelectMany(edition => edition.Files.Select(each => new OutputFile(new OutputPath($"frozen/{edition.Hash}/{each.Name}"), each.Bytes))),
        .. context.Site.Editions.Select(edition => OutputFile.Text(edition.NoticeUrl, () => DataFiles.Text(Notice(context, edition)) + "\n")),
    ];

    /// <summary>Those of a chart's or scenario's page, the newest first.</summary>
    public static IEnumerable<Edition> Of(BoundSite site, string pageUrl) => site.Editions.Where(each => each.Text.PageUrl == pageUrl).Reverse();

    /// <summary>Nothing while there is none.</summary>
    public static Edition? Newest(BoundSite site, string pageUrl) => Of(site, pageUrl).FirstOrDefault();

    /// <summary>Editions that show a number as it was before a correction.</summary>
    public static IEnumerable<Edition> Showing(BoundSite site, Correction correction) =>
        site.Editions.Where(each => each.Text.Facts.TryGetValue(correction.Fact.Id, out int changes) && Math.Max(1, changes) <= correction.Number);

    public static EditionsModel Model(RenderContext context, string pageUrl, CitedWork page)
    {
        EditionEntry[] entries = [.. Of(context.Site, pageUrl).Select(each => Entry(context, each))];
        return new EditionsModel(entries, Newest(context.Site, pageUrl) is { } newest ? Citations.Model(page.Frozen(new CitedEdition(newest.Hash, newest.Date, context.Frame.Absolute(newest.Url)))) : null);
    }

    public static EditionEntry Entry(RenderContext context, Edition edition)
    {
        EditionState state = State(context, edition);
        return new EditionEntry
        {
            Title = edition.Text.Title,
            Kind = edition.Text.Kind == "chart" ? "Chart" : "Scenario",
            Name = Name(edition),
            Url = edition.Url,
            Address = context.Frame.Absolute(edition.Url),
            PictureUrl = edition.PictureUrl,
            ManifestUrl = edition.ManifestUrl,
            NoticeUrl = edition.NoticeUrl,
            Date = LedgerModels.Date(edition.Date),
            Version = edition.Text.Version,
            State = state.Name,
            Notice = state.Text == "" ? "Still what the site says." : state.Text,
            Newer = state.Newer == "" ? null : new Link(state.Newer == edition.Text.PageUrl ? "Live version" : "Newer", state.Newer),
        };
    }

    /// <summary>For example <c>Edition 2</c>.</summary>
    public static string Name(Edition edition) => FormattableString.Invariant($"Edition {edition.Number}");

    /// <summary>An edition in a list of what shows something.</summary>
    public static Link Link(Edition edition) => new($"{edition.Text.Title}, edition of {LedgerModels.Date(edition.Date).Text}", edition.Url);

    private static JsonNode Notice(RenderContext context, Edition edition)
    {
        EditionState state = State(context, edition);
        return DataFiles.Without(new JsonObject
        {
            ["hash"] = edition.Hash,
            ["kind"] = edition.Text.Kind,
            ["id"] = edition.Text.Id,
            ["title"] = edition.Text.Title,
            ["number"] = edition.Number,
            ["date"] = LedgerModels.Date(edition.Date).Machine,
            ["state"] = state.Name,
            ["text"] = state.Text,
            ["newer"] = state.Newer == "" ? "" : context.Frame.Absolute(state.Newer),
            ["corrections"] = new JsonArray([.. state.Corrections.Select(each => new JsonObject
            {
                ["date"] = LedgerModels.Date(each.Change.Date).Machine,
                ["fact"] = each.Fact.Id,
                ["what"] = Typography.Curl(each.What),
                ["reason"] = Typography.Curl(each.Change.Reason),
                ["url"] = context.Frame.Absolute($"/corrections/#{each.Id}"),
            })]),
        });
    }

    /// <summary>How an edition stands to what the site says now.</summary>
    private static EditionState State(RenderContext context, Edition edition)
    {
        Correction[] corrections = [.. context.Corrections.Where(each => Showing(context.Site, each).Contains(edition))];
        string newer = Newer(context, edition);
        string[] reasons = [.. corrections.Take(MostReasons).Select(each => $"corrected on {LedgerModels.Date(each.Change.Date).Text}: {Typography.Curl(Excerpt.Of(each.Change.Reason, LongestReason))}")];
        string[] words =
        [
            .. reasons,
            .. corrections.Length > MostReasons ? [FormattableString.Invariant($"{corrections.Length - MostReasons} more corrections.")] : Array.Empty<string>(),
            .. newer == "" ? [] : new[] { "a newer version exists." },
        ];
        string text = string.Join(' ', words.Select(each => char.ToUpperInvariant(each[0]) + each[1..]));
        return new EditionState(corrections.Length > 0 ? "corrected" : newer == "" ? "current" : "newer", text, newer, corrections);
    }

    /// <summary>Path of what says something else than the edition does: the live page, else a newer edition; empty while there is none.</summary>
    private static string Newer(RenderContext context, Edition edition)
    {
        string? live = EditionContent.Of(context, edition.Text.Kind, edition.Text.Id);
        if (live is null)
        {
            return context.Site.PublishedEmbeds.FirstOrDefault(each => each.Address.Id == edition.Text.EmbedUrl)?.Now?.Id ?? Url;
        }

        return live != edition.Text.Content
            ? edition.Text.PageUrl
            : Of(context.Site, edition.Text.PageUrl).FirstOrDefault(each => each.Number > edition.Number && each.Text.Content != edition.Text.Content)?.Url ?? "";
    }

    /// <param name="Name">"current", "newer" or "corrected".</param>
    /// <param name="Text">What the edition shows of it; empty for one that is current.</param>
    /// <param name="Newer">Path; empty for none.</param>
    private sealed record EditionState(string Name, string Text, string Newer, IReadOnlyList<Correction> Corrections);
}
