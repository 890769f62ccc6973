using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;
using FactChange = Site.Documents.FactChange;

namespace Site.Rendering;

/// <summary>A change of a fact after its first entry.</summary>
/// <param name="Number">Of the change among those of the fact, from one.</param>
internal sealed record Correction(Fact Fact, FactChange Change, FactChange Before, int Number)
{
    public string Id => $"correction-{Fact.Id}-{Number}";

    public string What => $"From {Numbers(Before)} to {Numbers(Change)}. {Change.Reason}";

    /// <summary>All of them, newest first.</summary>
    public static IReadOnlyList<Correction> Of(BoundSite site) =>
    [
        .. site.Facts
            .SelectMany(fact => fact.History.Skip(1).Select((change, i) => new Correction(fact, change, fact.History[i], i + 1)))
            .OrderByDescending(each => each.Change.Date)
            .ThenBy(each => each.Fact.Id, StringComparer.Ordinal)
            .ThenByDescending(each => each.Number),
    ];

    /// <summary>Pages, charts and scenarios that show the number, as it is now.</summary>
    public IReadOnlyList<Link> ShownIn(RenderContext context) =>
    [
        .. context.Backlinks.Of(ReferenceKind.Fact, Fact.Id).Select(each => new Link(each.Title, each.Url))
            .Concat(ChartModels.ChartsOf(context.Site, Fact).Select(each => new Link(Typography.Curl(each.Title), each.Url)))
            .DistinctBy(each => each.Url),
    ];

    /// <summary>Editions that show it as it was before.</summary>
    public IReadOnlyList<Link> FrozenIn(RenderContext context) => [.. Editions.Showing(context.Site, this).Select(Editions.Link)];

    private static string Numbers(FactChange change) =>
        LedgerModels.Value(change.Value.Count > 0 ? change.Value : change.Range, "") is var numbers and not "" ? numbers : "no number";
}
