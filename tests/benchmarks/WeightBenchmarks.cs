using System.IO.Compression;
using System.Text.RegularExpressions;
using Site.Emitting;

namespace Site.Benchmarks;

/// <summary>What the first view of a page weighs over the wire: the page, its style sheets and scripts compressed by Brotli as hosts do it, and the fonts it preloads and uses.</summary>
internal static partial class WeightBenchmarks
{
    /// <summary>Each kind of page that a reader opens, and the pages of it; embeds are one file each and have a benchmark of their own.</summary>
    private static readonly (string Kind, Func<string, bool> IsOne, string Goal)[] Kinds =
    [
        ("home", path => path == "/", ""),
        ("section", path => path == "/evidence/", ""),
        ("essay", path => path.StartsWith("/essays/", StringComparison.Ordinal) && path.Count(c => c == '/') == 3, "at most 70 KB"),
        ("numbers of an essay", path => path.StartsWith("/essays/", StringComparison.Ordinal) && path.EndsWith("/numbers/", StringComparison.Ordinal), ""),
        ("story", path => path == "/story/", ""),
        ("chart", path => path.StartsWith("/charts/", StringComparison.Ordinal) && path.Length > "/charts/".Length, ""),
        ("scenario", path => path.StartsWith("/scenarios/", StringComparison.Ordinal) && path.Length > "/scenarios/".Length, ""),
        ("ledger", path => path == "/ledger/", ""),
        ("fact", path => path.StartsWith("/ledger/", StringComparison.Ordinal) && path.Length > "/ledger/".Length, ""),
        ("sources", path => path == "/sources/", ""),
        ("glossary", path => path == "/glossary/", ""),
        ("person", path => path.StartsWith("/people/", StringComparison.Ordinal) && path.Length > "/people/".Length, ""),
        ("timeline", path => path == "/timeline/", ""),
        ("disputes", path => path == "/disputes/", ""),
        ("search, before the first word", path => path == "/search/", ""),
        ("teaching notes", path => path.StartsWith("/teach/", StringComparison.Ordinal) && path.Count(c => c == '/') == 3 && path is not "/teach/assign/" and not "/teach/packet/", ""),
        ("quiz", path => path.EndsWith("/quiz/", StringComparison.Ordinal), ""),
        ("packet", path => path.StartsWith("/teach/packet/", StringComparison.Ordinal) && path.Length > "/teach/packet/".Length, ""),
    ];

    public static async Task FirstViewAsync(string root)
    {
        BuildResult result = await SiteBuild.RunAsync(new BuildRequest(Path.Combine(root, "input")));
        Dictionary<string, OutputFile> files = result.Files.ToDictionary(each => each.Path.Url);
        OutputFile[] pages = [.. result.Files.Where(each => each.Path.Value.EndsWith(".html", StringComparison.Ordinal))];
        foreach ((string kind, Func<string, bool> isOne, string goal) in Kinds)
        {
            (double Page, double Whole)[] weights = [.. pages.Where(each => isOne(each.Path.Url)).Select(each => Weight(each, result.Files, files))];
            Figures.Print($"{kind}: the page by itself", "KB", weights.Select(each => each.Page), "");
            Figures.Print($"{kind}: first view", "KB", weights.Select(each => each.Whole), goal);
        }
    }

    /// <returns>In units of 1,024 bytes.</returns>
    private static (double Page, double Whole) Weight(OutputFile page, IReadOnlyList<OutputFile> all, Dictionary<string, OutputFile> files)
    {
        string html = System.Text.Encoding.UTF8.GetString(page.Make().Span);
        double own = Compressed(page);
        double total = own + Loaded().Matches(html).Select(each => each.Groups["url"].Value).Distinct().Sum(url => Compressed(files[url]));

        // A page with slanted words also loads the italic, which the style sheet names, and one with bold words the semibold.
        bool isSlanted = html.Contains("<em>", StringComparison.Ordinal) || html.Contains("<cite>", StringComparison.Ordinal);
        total += isSlanted ? Font("newsreader-italic") : 0;
        total += html.Contains("<strong>", StringComparison.Ordinal) ? Font("newsreader-semibold") : 0;
        return (own / 1024, total / 1024);

        double Font(string name) => all.Where(each => each.Path.Url.Contains(name, StringComparison.Ordinal)).Sum(Compressed);
    }

    private static double Compressed(OutputFile file)
    {
        if (file.Path.Value.EndsWith(".woff2", StringComparison.Ordinal))
        {
            return file.Make().Length;
        }

        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(file.Make().Span);
        }

        return packed.Length;
    }

    [GeneratedRegex("(?:src|href)=\"(?<url>/assets/[^\"]+\\.(?:css|js|woff2))\"")]
    private static partial Regex Loaded();
}
