using Site.Assets;
using Site.Binding;
using Site.Diagnostics;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>The pictures in link previews: one for each section, essay, chart and scenario, and one for every other page.</summary>
internal sealed class Cards
{
    private const string SiteUrl = "/cards/site.png";

    private readonly IReadOnlyList<Card> cards;
    private readonly Dictionary<string, string> own;

    public Cards(BoundSite site)
    {
        cards =
        [
            new Card("", SiteUrl, CardModels.Site),
            .. site.Settings!.Sections.Select(each => new Card(each.Url, $"/cards/sections/{each.Id}.png", context => CardModels.Section(context, each))),
            .. site.Essays.Select(each => new Card(each.Essay.Url, $"/cards/essays/{each.Essay.Slug}.png", context => CardModels.Essay(context, each))),
            .. site.Charts.Select(each => new Card(each.Chart.Url, $"/cards/charts/{each.Chart.Id}.png", context => CardModels.Chart(context, each.Chart))),
            .. site.Scenarios.Select(each => new Card(each.Scenario.Url, $"/cards/scenarios/{each.Scenario.Id}.png", context => CardModels.Scenario(context, each.Scenario))),
        ];
        own = cards.ToDictionary(each => each.Page, each => each.Url, StringComparer.Ordinal);
    }

    /// <summary>Where the card of a page lies, and whether it is of that page alone.</summary>
    public (string Url, bool IsOwn) Of(string page) => own.TryGetValue(page, out string? url) ? (url, true) : (SiteUrl, false);

    /// <summary>All cards, drawn together when the first is asked for.</summary>
    public IEnumerable<OutputFile> Files(RenderContext context, PicturePress press)
    {
        var drawn = new Lazy<IReadOnlyList<ReadOnlyMemory<byte>>>(() => press.Press(cards.SelectSideBySide(each => Job(each.Plan(context)))));
        return cards.Select((each, i) => new OutputFile(OutputPath.OfUrl(each.Url), () => drawn.Value[i]));
    }

    private static PictureJob Job(CardPlan plan) => new(plan.Says, () => new ComponentHost().Render(plan.Model()), CardModel.Width);

    /// <param name="Page">The page's path; empty for the card of all pages without one.</param>
    private sealed record Card(string Page, string Url, Func<RenderContext, CardPlan> Plan);
}

/// <summary>What a card will show, before it is laid out.</summary>
/// <param name="Says">All that its model is made of.</param>
internal sealed record CardPlan(string Says, Func<CardModel> Model);
