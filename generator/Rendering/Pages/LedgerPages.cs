using System.Globalization;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The ledger, and a page for each of its facts.</summary>
internal static class LedgerPages
{
    private const string LedgerUrl = "/ledger/";

    public static IEnumerable<PageSource> Of(BoundSite site)
    {
        IReadOnlyList<Fact> facts = InOrder(site);
        ILookup<string, Fact> disputes = facts
            .SelectMany(fact => fact.DisputedBy.Select(by => (by.Id, fact)))
            .ToLookup(each => each.Id, each => each.fact);
        return
        [
            new PageSource(LedgerUrl, context => Index(context, facts)),
            .. facts.Select((fact, i) => new PageSource(fact.Url, context => FactPage(context, fact, disputes, facts.ElementAtOrDefault(i - 1), facts.ElementAtOrDefault(i + 1)))),
        ];
    }

    /// <summary>A topic's heading in the ledger: the title of the section of that name.</summary>
    public static string TopicTitle(RenderContext context, string topic) =>
        context.Settings.Sections.FirstOrDefault(each => each.Id == topic)?.Title ?? char.ToUpperInvariant(topic[0]) + topic[1..];

    private static LedgerPageModel Index(RenderContext context, IReadOnlyList<Fact> facts) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Ledger of facts", "Every number and claim on this site: its value, who says so, when, on what source, and who disputes it.", LedgerUrl),
        Title = "Ledger of facts",
        Url = LedgerUrl,
        NavigationUrl = LedgerUrl,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("Each number in the essays is bound to an entry here. An entry says who claims it, how it is known, when, on which sources, what speaks against it, and what changed. The build of this site fails when a text and its entry disagree."),
        Legend = LedgerModels.Legend,
        Topics = [.. facts.GroupBy(each => each.Topic).Select(topic => Topic(context, topic))],
        Downloads = [new("All facts", "/ledger.json", "JSON")],
    };

    private static LedgerTopic Topic(RenderContext context, IGrouping<string, Fact> topic) => new()
    {
        Id = $"topic-{topic.Key}",
        Title = TopicTitle(context, topic.Key),
        Count = string.Create(CultureInfo.InvariantCulture, $"{topic.Count()} facts"),
        Facts =
        [
            .. topic.Select(fact => new LedgerRow
            {
                Fact = context.Ledger.Reference(fact),
                AsOf = LedgerModels.OptionalDate(fact.AsOf),
                ClaimedBy = fact.ClaimedBy,
                DisputeUrl = fact.DisputedBy.Count > 0 ? fact.DisputeUrl : "",
            }),
        ],
    };

    private static FactPageModel FactPage(RenderContext context, Fact fact, ILookup<string, Fact> disputes, Fact? previous, Fact? next)
    {
        string title = LedgerModels.Title(fact);
        return new FactPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head(title, $"{fact.Statement} ({StatusWords.Label(fact.Status)})", fact.Url) with { JsonLd = [PageData.Fact(context, fact)] },
            Title = title,
            Url = fact.Url,
            NavigationUrl = LedgerUrl,
            Breadcrumb = [new(context.Settings.Title, "/"), new("Ledger", LedgerUrl)],
            Id = fact.Id,
            Words = Typography.Curl(fact.Words),
            Statement = Typography.Curl(fact.Statement),
            Status = LedgerModels.Legend.First(each => each.Status.Key == StatusWords.Key(fact.Status)),
            Tier = fact.Tier == FactTier.Core ? "core: used first" : "supporting detail",
            Topic = new Link(TopicTitle(context, fact.Topic), $"{LedgerUrl}#topic-{fact.Topic}"),
            Value = LedgerModels.Value(fact.Value, fact.Unit),
            Precision = LedgerModels.Precision(fact),
            NotRead = fact.Sources.All(each => context.Index.Sources[each.Id].Seen == Seen.FromMemory) ? "From memory: we did not read its source again. Check it before you rely on it." : "",
            AsOf = LedgerModels.OptionalDate(fact.AsOf),
            ClaimedBy = fact.ClaimedBy,
            Claimant = context.Ledger.Claimant(fact) is { } person ? new Link(person.Name.Full, person.Url) : null,
            Sources = [.. fact.Sources.Select(each => context.Sources.Entry(context.Index.Sources[each.Id]))],
            Caveats = context.Ledger.Words(fact.Caveats),
            Discrepancy = context.Ledger.Words(fact.Discrepancy),
            Dispute = fact.DisputedBy.Count > 0 ? context.Disputes.About(fact) : null,
            Disputes = [.. disputes[fact.Id].Select(context.Ledger.Reference)],
            Quote = fact.Quote is { } quote ? context.Ledger.Quote(context.Index.Quotes[quote.Id]) : null,
            Charts = [.. ChartModels.ChartsOf(context.Site, fact).Select(each => new Link(Typography.Curl(each.Title), each.Url))],
            History = [.. fact.History.Select(each => new Theme.Models.FactChange(LedgerModels.Date(each.Date), HistoryValue(each), Typography.Curl(each.Reason)))],
            UsedIn = context.Backlinks.Of(ReferenceKind.Fact, fact.Id),
            FrozenIn = [.. context.Corrections.Where(each => each.Fact.Id == fact.Id).SelectMany(each => each.FrozenIn(context)).DistinctBy(each => each.Url)],
            Citation = Citations.Model(Citations.Of(context, fact)),
            Previous = previous is null ? null : new Link(LedgerModels.Title(previous), previous.Url),
            Next = next is null ? null : new Link(LedgerModels.Title(next), next.Url),
        };
    }

    private static string HistoryValue(Documents.FactChange change)
    {
        string value = LedgerModels.Value(change.Value, "");
        string range = change.Range.Count == 2 ? $"range {LedgerModels.Number(change.Range[0])} to {LedgerModels.Number(change.Range[1])}" : "";
        return string.Join(", ", new[] { value, range }.Where(each => each != ""));
    }

    /// <summary>By the order of the sections, then as the file has them.</summary>
    private static IReadOnlyList<Fact> InOrder(BoundSite site)
    {
        string[] sections = [.. site.Settings!.Sections.Select(each => each.Id)];
        return [.. site.Facts.OrderBy(each => Array.IndexOf(sections, each.Topic) is >= 0 and var at ? at : sections.Length)];
    }
}
