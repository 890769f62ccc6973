using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>Each address has one owner, redirects included.</summary>
internal static class AddressChecks
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        var addresses = SiteAddresses.Of(site);
        foreach ((Reference from, string to) in Redirects(site))
        {
            if (!IsPath(from.Id))
            {
                found.Add(CheckFindings.BadRedirect, from.Where, $"'{from.Id}' is not the path of a page", "write it as '/old/path/'");
                continue;
            }

            addresses.Claim(from.Id, $"the redirect to {to}", from.Where);
        }

        // Two of one id were told when they were bound.
        foreach ((string url, SiteAddresses.Owner owner, SiteAddresses.Owner first) in addresses.Clashes.Where(each => each.Owner.Name != each.First.Name))
        {
            found.Add(CheckFindings.TwoOwners, owner.Where, $"{owner.Name} and {first.Name} ({first.Where.Source.Path}) have the same address {url}", "rename one of the two");
        }
    }

    private static bool IsPath(string path) =>
        path.StartsWith('/') && path.Length > 1 && WebAddress.IsAllowed(path) && path.IndexOfAny(['?', '#', '*', ':', '%']) < 0
        && path.Trim('/').Split('/').All(part => part is not ("" or "." or ".."));

    /// <summary>Old paths with the address that each leads to now.</summary>
    public static IEnumerable<(Reference From, string To)> Redirects(BoundSite site) =>
    [
        .. site.Essays.SelectMany(each => each.Essay.RedirectFrom.Select(from => (from, each.Essay.Url))),
        .. site.Pages.SelectMany(each => each.Page.RedirectFrom.Select(from => (from, each.Page.Url))),
        .. EmbedChecks.Redirects(site),
    ];
}
