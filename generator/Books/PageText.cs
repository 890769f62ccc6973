using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Books;

/// <summary>A page of the site as a book can hold it: the text and what it rests on, without what is pressed, sought, shared or loaded.</summary>
internal sealed class PageText
{
    private const string FiguresId = "figure-";

    /// <summary>What has no use in a book, or stands elsewhere in it.</summary>
    private static readonly string Left = string.Join(", ",
    [
        "script", "style", "button", "input", "select", "textarea", "form", "fieldset", "dialog", "iframe", "nav", "[hidden]",
        ".permalink", ".share-block", ".downloads", ".download-list", ".download-list__note", ".chart__explore", ".scenario__controls", ".path-bar", ".print-only", ".ring__drawing", ".cite", ".essay__section", ".essay__aside", ".legend:not([open])",
        "#downloads", "#cite", "img", "[aria-labelledby=editions]", "[aria-labelledby=downloads]", "[aria-labelledby=cite]", "[aria-labelledby=apparatus-cite]", "[aria-labelledby=apparatus-numbers]", "[aria-labelledby=apparatus-terms]",
    ]);

    private static readonly string[] KeptData = ["data-status", "data-kind", "data-stand"];

    private PageText(string url, IElement root)
    {
        Url = url;
        Root = root;
        Ids = root.QuerySelectorAll("[id]").Select(each => each.Id!).ToHashSet(StringComparer.Ordinal);
    }

    public string Url { get; }

    public IElement Root { get; }

    /// <summary>Places in the text that can be linked to, as the page names them.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>Begins all ids of this page in the book; empty in a chapter of one page.</summary>
    public string Prefix { get; private init; } = "";

    /// <param name="isAlone">Whether the page is a chapter by itself; else its headings go down by one level and its ids are told apart.</param>
    /// <param name="hasChapters">Whether charts and scenarios have chapters of their own that say more than a figure in an essay.</param>
    public static PageText Of(BookPart part, bool isAlone, bool hasChapters = true)
    {
        IElement root = MainOf(part.Html());
        foreach (IElement element in root.QuerySelectorAll(Left))
        {
            element.Remove();
        }

        if (hasChapters)
        {
            ShortenFigures(root, part.Url);
        }

        Unfold(root);
        RemoveAll(root, "header:has(h1) ~ figure :is(.chart__title, .scenario__title)");
        Separate(root);
        if (!isAlone)
        {
            // How a source was seen stands in the list of all sources.
            RemoveAll(root, ".entry--source .entry__more");
            Demote(root);
        }

        Footnotes.Collect(root);
        return new PageText(part.Url, root) { Prefix = isAlone ? "" : $"{part.Url.Trim('/').Replace('/', '-')}--" };
    }

    private static IElement MainOf(string html)
    {
        IDocument page = new HtmlParser().ParseDocument(html);
        return page.QuerySelector("main") ?? page.Body!;
    }

    /// <summary>Tables and presets stand in the chapter of a chart or a scenario: in an essay its figure leads there.</summary>
    private static void ShortenFigures(IElement root, string url)
    {
        foreach (IElement figure in root.QuerySelectorAll($"figure[id^={FiguresId}]"))
        {
            string page = $"/charts/{figure.Id![FiguresId.Length..]}/";
            if (page != url)
            {
                RemoveAll(figure, "details");
                IElement more = figure.Owner!.CreateElement("p");
                more.ClassName = "chart__more";
                more.InnerHtml = $"<a href=\"{page}\">The data as a table, and how they were made</a>";
                figure.AppendChild(more);
            }
        }

        if (!url.StartsWith("/scenarios/", StringComparison.Ordinal))
        {
            RemoveAll(root, "figure.scenario details");
        }
    }

    private static void RemoveAll(IElement root, string selector)
    {
        foreach (IElement element in root.QuerySelectorAll(selector))
        {
            element.Remove();
        }
    }

    /// <summary>Not every reading program can open and close: what is folded on the site stands open in the book.</summary>
    private static void Unfold(IElement root)
    {
        foreach (IElement details in root.QuerySelectorAll("details"))
        {
            IElement fold = Renamed(details, "div");
            fold.ClassList.Add("fold");
            fold.RemoveAttribute("open");
            if (fold.QuerySelector("summary") is { } summary)
            {
                Renamed(summary, "p").ClassList.Add("fold__title");
            }
        }
    }

    /// <summary>What the site's style sheet sets apart needs a sign between it where there is none.</summary>
    private static void Separate(IElement root)
    {
        foreach (IElement element in root.QuerySelectorAll(":is(.entry__more, .fact-page__kind, .backlinks__item) > *"))
        {
            if (element.PreviousElementSibling is { } before && (element.PreviousSibling == before || string.IsNullOrWhiteSpace(element.PreviousSibling!.TextContent)))
            {
                before.After(element.Owner!.CreateTextNode(" · "));
            }
        }
    }

    private static void Demote(IElement root)
    {
        for (int level = 5; level >= 1; level--)
        {
            foreach (IElement heading in root.QuerySelectorAll($"h{level}"))
            {
                Renamed(heading, $"h{level + 1}");
            }
        }
    }

    internal static IElement Renamed(IElement element, string name)
    {
        IElement renamed = element.Owner!.CreateElement(name);
        foreach (IAttr attribute in element.Attributes)
        {
            renamed.SetAttribute(attribute.Name, attribute.Value);
        }

        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
        return renamed;
    }

    /// <summary>Puts the book's addresses and pictures in the place of the site's.</summary>
    public void Settle(Func<string, string> addressOf, BookPictures pictures)
    {
        pictures.Take(Root);
        foreach (IElement element in Root.QuerySelectorAll("*"))
        {
            foreach (IAttr attribute in element.Attributes.ToArray())
            {
                Settle(element, attribute, addressOf);
            }
        }
    }

    private void Settle(IElement element, IAttr attribute, Func<string, string> addressOf)
    {
        switch (attribute.Name)
        {
            case "href":
                attribute.Value = addressOf(attribute.Value);
                break;
            case "id":
                attribute.Value = Prefix + attribute.Value;
                break;
            case "aria-labelledby" or "aria-describedby":
                if (Ids.Contains(attribute.Value))
                {
                    attribute.Value = Prefix + attribute.Value;
                }
                else
                {
                    element.RemoveAttribute(attribute.Name);
                }

                break;
            case "tabindex" or "rel" or "download":
            case { } name when name.StartsWith("data-", StringComparison.Ordinal) && !KeptData.Contains(name):
                element.RemoveAttribute(attribute.Name);
                break;
        }
    }
}
