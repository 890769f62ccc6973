using System.Text;
using System.Text.RegularExpressions;
using Site.Assets;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>What the pages of a copy load.</summary>
/// <param name="Set">Style sheets, scripts, models and pictures.</param>
/// <param name="Search">The files of the search index.</param>
/// <param name="HasPrints">Whether pages lead to packets as PDF.</param>
internal sealed record OfflineAssets(AssetSet Set, Func<IReadOnlyList<AssetFile>> Search, bool HasPrints)
{
    /// <summary>What pages are made of beside the input.</summary>
    public string Says(RenderContext context) => string.Join('\n', [context.Frame.Absolute("/"), HasPrints ? "with prints" : "", .. Set.Files.Select(each => each.Url)]);
}

/// <summary>
/// The site as a folder that is opened without a server: every address is relative and names its file, scripts are classic ones,
/// and what is loaded later comes as scripts too. What a folder cannot do leads to the site.
/// </summary>
internal static partial class OfflineCopy
{
    /// <summary>Archives without a folder of their own spill their files where they are unpacked.</summary>
    private const string Folder = "closing-the-loop/";

    private const string FirstPath = "assets/offline.js";

    /// <summary>As strict as the site's own, in the words that a folder understands; nothing is asked of anybody.</summary>
    private const string Policy = "default-src 'none'; script-src file:; style-src file:; img-src file: blob:; font-src data:; base-uri 'none'; form-action 'none'; object-src 'none'";

    /// <summary>Pages about the site itself, and those that put together what they ask for: a folder answers nobody.</summary>
    private static readonly string[] OnSiteOnly = ["/404.html", Pages.DownloadsPages.Url, OfflineReading.FallbackUrl, Pages.AssignPages.AssignUrl, Pages.PacketPages.PacketUrl];

    public static IReadOnlyList<ArchivedFile> Files(RenderContext context, IReadOnlyList<PageSource> pages, OfflineAssets assets)
    {
        OutputFile[] texts = [.. pages.Where(each => !OnSiteOnly.Contains(each.Url)).Select(each => each.File(context))];
        AssetFile[] loaded = [.. assets.Set.Files.Concat(assets.Search()).Where(IsLoaded)];
        HashSet<string> paths = [.. texts.Select(each => each.Path.Value), .. loaded.Select(each => each.File.Path.Value)];
        return
        [
            .. new[] { new ArchivedFile(new OutputPath($"{Folder}README.txt"), Encoding.UTF8.GetBytes(Readme(context))) }
                .Concat(texts.SelectSideBySide(each => new ArchivedFile(new OutputPath(Folder + each.Path.Value), Encoding.UTF8.GetBytes(Page(context, each, paths)))))
                .Concat(loaded.Select(each => Asset(context, each, assets.Set)))
                .Append(new ArchivedFile(new OutputPath(Folder + FirstPath), assets.Set.Offline.Value[AssetBundler.OfflineScript]))
                .OrderBy(each => each.Path),
        ];
    }

    private static string Readme(RenderContext context) => $"""
        {context.Settings.Title}
        {context.Settings.Tagline}

        Open index.html in a browser. Nothing needs to be installed, and nothing is asked of the internet.

        A copy of {context.Frame.Absolute("/")}
        as it stood on {LedgerModels.Date(BookChapters.LastChange(context.Site)).Text}. The site may have changed since.

        Text and charts: {context.Settings.Licence.Name}, {context.Settings.Licence.Url}
        Quotations and data belong to their sources.

        """;

    /// <summary>Fonts stand inside of the style sheets; exploring and sharing take a server.</summary>
    private static bool IsLoaded(AssetFile file) =>
        !EmbedShell.IsInside(file.Name) && !file.Name.StartsWith("fonts/", StringComparison.Ordinal) && file.Url.StartsWith("/assets/", StringComparison.Ordinal)
        && !file.Name.Contains("explore", StringComparison.Ordinal) && !file.Name.Contains("share", StringComparison.Ordinal) && file.Name is not (PlotlyLibrary.Name or "js/keep.js");

    private static ArchivedFile Asset(RenderContext context, AssetFile file, AssetSet set)
    {
        string path = Folder + file.File.Path.Value;
        if (!file.Name.EndsWith(".json", StringComparison.Ordinal))
        {
            return new ArchivedFile(new OutputPath(path), set.Offline.Value.TryGetValue(file.Name, out ReadOnlyMemory<byte> bytes) ? bytes : file.Bytes);
        }

        string json = Encoding.UTF8.GetString(file.Bytes.Span).Trim();
        string given = file.Name.StartsWith("search", StringComparison.Ordinal) ? $"offline.inFolder({json})" : OnSite(context, json);
        return new ArchivedFile(new OutputPath($"{path}.js"), Encoding.UTF8.GetBytes($"offline.give(document.currentScript,{given});\n"));
    }

    /// <summary>A state that is cited from a copy is cited by its address on the site.</summary>
    private static string OnSite(RenderContext context, string spec) => spec.Replace("\"page\":\"/", $"\"page\":\"{context.Frame.Absolute("/")}", StringComparison.Ordinal);

    private static string Page(RenderContext context, OutputFile page, HashSet<string> paths)
    {
        string up = string.Concat(Enumerable.Repeat("../", page.Path.Value.Count(sign => sign == '/')));
        string html = Encoding.UTF8.GetString(page.Make().Span);
        html = PolicyOf().Replace(html, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\" />");
        html = ServerOnly().Replace(html, "").Replace(" type=\"module\" src=", " defer src=", StringComparison.Ordinal);
        html = html.Replace("<meta name=\"viewport\"", $"<script src=\"{up}{FirstPath}\"></script><meta name=\"viewport\"", StringComparison.Ordinal);
        html = Address().Replace(html, match => $"{match.Groups["before"].Value}{Local(match.Groups["url"].Value)}{match.Groups["after"].Value}");
        return OnSite(context, html);

        string Local(string url)
        {
            int end = url.IndexOfAny(['?', '#']);
            (string path, string rest) = end < 0 ? (url, "") : (url[..end], url[end..]);
            string file = OutputPath.OfUrl(path).Value;
            return paths.Contains(file) ? up + file + rest : context.Frame.Absolute(url);
        }
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex PolicyOf();

    /// <summary>What asks a server for something, or for its consent.</summary>
    [GeneratedRegex("<link rel=\"(?:preload|alternate|manifest)\"[^>]*>| integrity=\"[^\"]*\"| crossorigin=\"[^\"]*\"| data-explore=\"[^\"]*\"| data-library=\"[^\"]*\"| data-share(?= )| data-dialog=\"[^\"]*\"|<img src=\"/frozen/[^>]*>|<script type=\"module\" src=\"/assets/share[^>]*></script>", RegexOptions.CultureInvariant)]
    private static partial Regex ServerOnly();

    /// <summary>Addresses on the site, in attributes and in the lists that some attributes hold.</summary>
    [GeneratedRegex("(?<before>\\s(?:href|src|action|data-[a-z-]+)=\"|&quot;model&quot;:&quot;)(?<url>/(?!/)[^\"&]*(?:&amp;[^\"&]*)*)(?<after>\"|&quot;)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
