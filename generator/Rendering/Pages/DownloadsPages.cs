using Site.Documents;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>The page that offers the whole publication to take away.</summary>
internal static class DownloadsPages
{
    public const string Url = "/downloads/";

    /// <param name="downloads">Asked when the page is rendered: it names the size of each file.</param>
    public static PageSource Of(Func<Downloads> downloads) => new(Url, context => Page(context, downloads()));

    private static DownloadsPageModel Page(RenderContext context, Downloads downloads) => new()
    {
        Site = context.Frame.Site,
        Head = context.Frame.With(context.Frame.Head("Downloads", "The whole publication to take away: as an e-book, as a course for course systems, as a folder that works without the internet, and its data.", Url), [], "js/keep.js"),
        Title = "Downloads",
        Url = Url,
        NavigationUrl = Url,
        Breadcrumb = [new(context.Settings.Title, "/")],
        Introduction = HtmlText.Join("The whole publication to take away, free of charge, under ", HtmlText.Link(context.Settings.Licence.Name, context.Settings.Licence.Url), "."),
        Offers = [.. Offers(context, downloads)],
        WorkerUrl = OfflineReading.WorkerUrl,
        Data =
        [
            new("Data package", "/datapackage.json", "Every table that the charts draw, with the meaning, unit and source of each column; it names the CSV files", ""),
            new("JSON", "/ledger.json", "Every fact of the ledger, with status, sources, disputes and history", ""),
            new("CSL-JSON", "/sources.json", "Every source, for reference managers; also as BibTeX and RIS on the page of sources", ""),
        ],
    };

    private static IEnumerable<DownloadOffer> Offers(RenderContext context, Downloads downloads)
    {
        DateText lastChange = LedgerModels.Date(BookChapters.LastChange(context.Site));
        return context.Settings.Downloads.Order().Select(form => form switch
        {
            WholeForm.Book => new DownloadOffer("book", "The e-book", HtmlText.Escaped("Every essay with its notes and sources, every chart with its data as a table, every scenario in each of its named states, and the ledger, the disputes, the voices and the glossary behind them. For any program or device that reads EPUB; made to be read aloud as well."),
                [new DownloadFile("EPUB", Downloads.BookUrl, "E-book, EPUB 3", FileSize.Of(downloads.SizeOf(Downloads.BookUrl)))], lastChange),
            WholeForm.Course => new DownloadOffer("course", "For course systems", Course(context),
                downloads.Cartridges, lastChange),
            _ => new DownloadOffer("folder", "The site in a folder", HtmlText.Escaped("The pages of this site with their charts, notes, sliders and search, to be opened without the internet: unpack it, then open index.html in a browser. Exploring a chart point by point, embedding, pictures as PNG and this page stay on the site; links to them lead there."),
                [new DownloadFile("ZIP", Downloads.FolderUrl, "Folder of web pages", FileSize.Of(downloads.SizeOf(Downloads.FolderUrl)))], lastChange),
        });
    }

    private static Html Course(RenderContext context)
    {
        const string what = "Every essay with its pictures, tables, notes and sources, discussions, quizzes with feedback, lesson plans, and links to the scenarios, as IMS Common Cartridge.";
        return TeachPages.UrlOf(context.Site) is { Length: > 0 } url ? HtmlText.Join($"{what} A cartridge of some essays is made on the page ", HtmlText.Link("for teachers", url), ".") : HtmlText.Escaped(what);
    }
}
