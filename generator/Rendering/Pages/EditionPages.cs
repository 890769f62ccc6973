using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The list of everything that has been frozen.</summary>
internal static class EditionPages
{
    public static PageSource Page => new(Editions.Url, context => new EditionsPageModel
    {
        Site = context.Frame.Site,
        Head = context.Frame.Head("Frozen editions", "Charts and scenarios as they stood on a day: files that never change, and what has changed since.", Editions.Url),
        Title = "Frozen editions",
        Url = Editions.Url,
        NavigationUrl = "",
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = new Html("An edition is a chart, or a scenario in the state with which its page opens, as it stood on a day. Its address is made from the bytes of its files, and neither changes. An edition that stands in the page of another site says by itself when a newer version exists or a number in it has been corrected. Its manifest names each file with its SHA-256."),
        Editions = [.. context.Site.Editions.OrderByDescending(each => each.Date).ThenBy(each => each.Text.Kind, StringComparer.Ordinal).ThenBy(each => each.Text.Title, StringComparer.Ordinal).ThenByDescending(each => each.Number).Select(each => Editions.Entry(context, each))],
        NoneYet = "Nothing has been frozen yet.",
    });
}
