using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>An embed that has been published is kept, or leads to the one that took its place.</summary>
internal static class EmbedChecks
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        string[] embeds = [.. site.Charts.Select(each => each.Chart.EmbedUrl), .. site.Scenarios.Select(each => each.Scenario.EmbedUrl), .. site.Editions.Select(each => each.Url)];
        foreach (PublishedEmbed published in site.PublishedEmbeds)
        {
            Reference asked = published.Now ?? published.Address;
            if (embeds.Contains(asked.Id) || IsToldAlready(site, asked.Id))
            {
                continue;
            }

            string what = published.Now is null ? $"'{asked.Id}' has been published, and there is no such embed now" : $"there is no embed '{asked.Id}'";
            string fix = asked.Id.StartsWith("/frozen/", StringComparison.Ordinal) ? "bring back the folder of the edition: it is kept for good"
                : published.Now is null ? "bring the chart or scenario back, or name under 'now' the embed that takes its place"
                : "name an embed that there is";
            found.Add(CheckFindings.EmbedGone, asked.Where, what, fix, Suggestion.For(asked.Id, embeds));
        }
    }

    /// <summary>Old addresses with the embed that each leads to now.</summary>
    public static IEnumerable<(Reference From, string To)> Redirects(BoundSite site) =>
        site.PublishedEmbeds.Where(each => each.Now is not null).Select(each => (each.Address, each.Now!.Id));

    /// <summary>What has a slip of its own is left out of the site until it is mended.</summary>
    private static bool IsToldAlready(BoundSite site, string address) =>
        address.Trim('/').Split('/') switch
        {
            ["embed", var kind, var id] => site.Faulty.Contains(id) || site.IsBroken(kind),
            ["frozen", var hash] => site.Faulty.Contains(hash),
            _ => false,
        };
}
