using System.Text;
using System.Xml;
using System.Xml.Linq;
using Site.Binding;
using Site.Documents;
using Site.Emitting;
using Site.Markdown;

namespace Site.Rendering;

/// <summary>
/// The Atom feeds: new and changed essays, and corrected numbers. Every address in them is absolute. Their ids are made from the
/// address in site.yml and dates of the content (RFC 4151), so that a copy under another address has the same.
/// </summary>
internal static class Feeds
{
    public const string EssaysUrl = "/feed.xml";
    public const string CorrectionsUrl = "/corrections.xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<OutputFile> Of(RenderContext context) =>
    [
        OutputFile.Text(EssaysUrl, () => Written(Essays(context))),
        OutputFile.Text(CorrectionsUrl, () => Written(Corrections(context))),
    ];

    /// <summary>An XML document as text, with the declaration that UTF-8 files begin with.</summary>
    public static string Written(XElement root)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            root.Save(writer);
        }

        return text.Append('\n').ToString();
    }

    private static XElement Essays(RenderContext context)
    {
        BoundEssay[] essays =
        [
            .. context.Site.Essays
                .Where(each => !each.Essay.IsDraft)
                .OrderByDescending(each => each.Essay.Updated)
                .ThenByDescending(each => each.Essay.Published),
        ];
        return Feed(context, EssaysUrl, context.Settings.Title, context.Settings.Tagline, "/", essays.Select(each => each.Essay.Updated),
            essays.Select(each => Entry(context, each)));
    }

    private static XElement Entry(RenderContext context, BoundEssay bound)
    {
        Essay essay = bound.Essay;
        Section section = context.Settings.Sections.First(each => each.Id == essay.SectionId);
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", Tag(context, essay.Published, essay.Url)),
            Text("title", Typography.Curl(essay.Title)),
            Link("alternate", "text/html", context.Frame.Absolute(essay.Url)),
            new XElement(Atom + "published", Moment(essay.Published)),
            new XElement(Atom + "updated", Moment(essay.Updated)),
            essay.Authors.Select(Author),
            new XElement(Atom + "category", new XAttribute("term", section.Id), new XAttribute("label", section.Title)),
            Text("summary", context.Plain(bound.Summary)));
    }

    private static XElement Corrections(RenderContext context)
    {
        IReadOnlyList<Correction> corrections = context.Corrections;
        return Feed(context, CorrectionsUrl, $"{context.Settings.Title}: corrections", "Numbers of the ledger that were changed, with the reason.", "/corrections/",
            corrections.Select(each => each.Change.Date), corrections.Select(each => Entry(context, each)));
    }

    private static XElement Entry(RenderContext context, Correction correction) => new(Atom + "entry",
        new XElement(Atom + "id", Tag(context, correction.Change.Date, $"/corrections/{correction.Id}")),
        Text("title", LedgerModels.Title(correction.Fact)),
        Link("alternate", "text/html", context.Frame.Absolute($"/corrections/#{correction.Id}")),
        Link("related", "text/html", context.Frame.Absolute(correction.Fact.Url)),
        new XElement(Atom + "updated", Moment(correction.Change.Date)),
        correction.ShownIn(context).Concat(correction.FrozenIn(context)).Select(each => Related(context, each)),
        Text("summary", string.Join(' ', new[] { Typography.Curl(correction.What), Named("Shown in", correction.ShownIn(context)), Named("As it was, in", correction.FrozenIn(context)) }.Where(each => each != ""))));

    private static XElement Related(RenderContext context, Theme.Models.Link page)
    {
        XElement link = Link("related", "text/html", context.Frame.Absolute(page.Url));
        link.Add(new XAttribute("title", page.Title));
        return link;
    }

    private static string Named(string how, IReadOnlyList<Theme.Models.Link> pages) =>
        pages.Count == 0 ? "" : $"{how}: {string.Join("; ", pages.Select(each => each.Title))}.";

    private static XElement Feed(RenderContext context, string url, string title, string subtitle, string page, IEnumerable<DateOnly> updates, IEnumerable<XElement> entries) =>
        new(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", context.Settings.Language),
            new XElement(Atom + "id", Tag(context, FirstPublished(context), url)),
            Text("title", title),
            Text("subtitle", subtitle),
            Link("self", "application/atom+xml", context.Frame.Absolute(url)),
            Link("alternate", "text/html", context.Frame.Absolute(page)),
            new XElement(Atom + "updated", Moment(updates.DefaultIfEmpty(context.Settings.AsOf).Max())),
            context.Settings.Authors.Select(Author),
            Text("rights", $"{context.Settings.Licence.Name} ({context.Settings.Licence.Url})"),
            entries);

    /// <summary>The day on which the first essay came out, from when on the address was ours.</summary>
    private static DateOnly FirstPublished(RenderContext context) =>
        context.Site.Essays.Select(each => each.Essay.Published).DefaultIfEmpty(context.Settings.AsOf).Min();

    private static string Tag(RenderContext context, DateOnly date, string path) =>
        $"tag:{new Uri(context.Settings.Address).Host},{LedgerModels.Date(date).Machine}:{path}";

    private static XElement Author(string name) => new(Atom + "author", Text("name", name));

    private static XElement Link(string relation, string type, string url) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", url));

    private static XElement Text(string name, string text) => new(Atom + name, text);

    private static string Moment(DateOnly date) => $"{LedgerModels.Date(date).Machine}T00:00:00Z";
}
