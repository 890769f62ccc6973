using Site.Binding;
using Site.Diagrams;
using Site.Documents;
using Site.Markdown;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Diagrams as pages show them, and where each of them stands.</summary>
internal sealed class DiagramModels(BoundSite site)
{
    public DiagramFigureModel Figure(string id, bool hasCards)
    {
        Diagram diagram = site.Index.Diagrams[id];
        DiagramContent content = Content(id);
        string title = Typography.Curl(diagram.Title.Text), alt = Typography.Curl(diagram.Alt.Text);
        return new DiagramFigureModel
        {
            Id = diagram.Anchor,
            Title = title,
            Svg = new Html(DiagramSvg.Inline(content, diagram.Anchor, title, alt, hasCards)),
            Description = alt,
            List = [.. content.List.Select(Item)],
        };
    }

    /// <summary>Ids of the facts that a diagram names, in its order.</summary>
    public IEnumerable<string> FactsOf(string id) => Content(id).Facts.Select(each => each.Id);

    /// <summary>The figure on this page, else in the first essay that shows it.</summary>
    public string Url(string id, IReadOnlyList<string> onPage)
    {
        string anchor = $"#{site.Index.Diagrams[id].Anchor}";
        return onPage.Contains(id)
            ? anchor
            : site.Essays.First(essay => essay.Body.ReferencesTo(ReferenceKind.Diagram).Any(each => each.IsEmbed && each.Id == id)).Essay.Url + anchor;
    }

    private DiagramContent Content(string id) => DiagramReading.Read(site.Index.Diagrams[id], site.Index, site.Timeline);

    private static DiagramItem Item(ContentItem item) => new()
    {
        Title = item.Box.Title,
        When = item.Box.When,
        Words = item.Box.Words,
        Facts = [.. item.Box.Facts.Select(each => new DiagramFact(each.Url, item.Box.Facts.Count > 1 ? each.ClaimedBy : "", LedgerModels.Status(each.Status)))],
        Lines = item.Box.Lines,
        Items = [.. item.Items.Select(Item)],
    };
}
