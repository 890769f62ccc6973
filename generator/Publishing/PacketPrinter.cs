using System.Text.RegularExpressions;
using Site.Emitting;
using Site.Preview;

namespace Site.Publishing;

/// <summary>Prints the fixed packets of a built site as PDF. The site does not depend on it.</summary>
public static partial class PacketPrinter
{
    /// <summary>The site is served to the browser from memory, on this machine only, while it prints.</summary>
    /// <param name="date">Of the content.</param>
    /// <returns>The PDFs, or in words why there are none.</returns>
    public static async Task<(IReadOnlyList<OutputFile> Files, string Problem)> PrintAsync(Chromium chromium, IReadOnlyList<OutputFile> site, DateOnly date, CancellationToken stop)
    {
        var state = new PreviewState();
        state.Publish(new PreviewMoment { Site = new ServedSite(site, new([]), [], ""), Version = "print" });
        await using PreviewServer server = await PreviewServer.StartAsync(state, 0) ?? throw new InvalidOperationException("no port is free");
        List<OutputFile> printed = [];
        foreach (OutputFile page in site.Where(each => Packet().IsMatch(each.Path.Url)))
        {
            (byte[]? pdf, string problem) = await chromium.PrintAsync(server.Address.TrimEnd('/') + page.Path.Url, date, stop);
            if (pdf is null)
            {
                return ([], problem);
            }

            printed.Add(new OutputFile(OutputPath.OfUrl($"/downloads/packets/{Packet().Match(page.Path.Url).Groups["id"].Value}.pdf"), pdf));
        }

        return (printed, "");
    }

    [GeneratedRegex("^/teach/packet/(?<id>[^/]+)/$", RegexOptions.CultureInvariant)]
    private static partial Regex Packet();
}
