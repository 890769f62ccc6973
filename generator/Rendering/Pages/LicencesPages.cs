using Site.Assets;
using Site.Theme.Models;

namespace Site.Rendering.Pages;

/// <summary>What of the site is the work of others, on which terms.</summary>
internal static class LicencesPages
{
    public const string Url = "/licences/";

    /// <param name="parts">Asked for when the page is rendered.</param>
    public static PageSource Of(Lazy<IReadOnlyList<Part>> parts) => new(Url, context => Page(context, parts.Value));

    private static LicencesPageModel Page(RenderContext context, IReadOnlyList<Part> parts)
    {
        Part[] shipped = [.. parts.Where(each => each.IsForReaders)];
        return new LicencesPageModel
        {
            Site = context.Frame.Site,
            Head = context.Frame.Head("Licences", "Every package of others that readers of this site get or that it is made with: name, version and licence.", Url),
            Title = "Licences",
            Url = Url,
            NavigationUrl = "",
            Breadcrumb = [new(context.Settings.Title, "/")],
            Introduction = HtmlText.Join("What of this site is the work of others, and on which terms. The lists are made in each build from the files that lock every version, and stand as ", HtmlText.Link("a list for programs", PartsFile.Url), " (CycloneDX), with the hash of each package, too."),
            Shipped = Table("Packages of which readers get something", shipped),
            Notices = [.. shipped.SelectMany(each => each.Notices.Select(text => (each.Name, Text: text))).GroupBy(each => each.Text).Select(each => new LicenceNotice(string.Join(", ", each.Select(one => one.Name).Distinct()), each.Key))],
            Builders = Table("Packages that only make the site", parts.Where(each => !each.IsForReaders && !each.IsVariant)),
        };
    }

    private static DataTable Table(string caption, IEnumerable<Part> parts) => new()
    {
        Caption = caption,
        Columns = [new("Package"), new("Version"), new("Licence"), new("From")],
        Rows = [.. parts.Select(each => new[] { each.Name, each.Version, Words(each.Licence), each.Registry == "npm" ? "npm" : "NuGet" })],
    };

    private static string Words(string licence) => licence.Replace("LicenseRef-Microsoft-NET-Library", "Microsoft .NET Library License", StringComparison.Ordinal).Trim('(', ')');
}
