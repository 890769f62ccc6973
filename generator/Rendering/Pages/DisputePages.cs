using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The page of all disputes.</summary>
internal static class DisputePages
{
    private const string DisputesUrl = "/disputes/";

    public static IEnumerable<PageSource> All => [new(DisputesUrl, Disputes)];

    private static DisputesPageModel Disputes(RenderContext context) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Disputes", "Every contested claim of this site: who holds, doubts or rejects it, with date and source.", DisputesUrl),
        Title = "Disputes",
        Url = DisputesUrl,
        NavigationUrl = DisputesUrl,
        Breadcrumb = [new(context.Settings.Title, "/"), new("Ledger", "/ledger/")],
        Introduction = new Html("Each claim of the ledger that somebody contests, with all who speak to it, the oldest first. <em>Doubted by</em> means that an entry weakens the claim, limits it, or sets another finding against it; <em>rejected by</em> means that it says the claim is wrong. A date known only to its month or year stands at the end of that month or year. To be listed here says nothing about who is right."),
        Topics = [.. context.Disputes.All.All.GroupBy(each => each.Claim.Topic).OrderBy(each => SectionOrder(context, each.Key)).Select(topic => Topic(context, topic))],
        NoneYet = "Nobody contests a claim of this site yet.",
    };

    private static DisputeTopic Topic(RenderContext context, IGrouping<string, Dispute> topic) =>
        new($"topic-{topic.Key}", LedgerPages.TopicTitle(context, topic.Key), [.. topic.Select(context.Disputes.Of)]);

    private static int SectionOrder(RenderContext context, string topic) =>
        context.Settings.Sections.Select(each => each.Id).ToList().IndexOf(topic) is >= 0 and var at ? at : context.Settings.Sections.Count;
}
