using System.IO.Compression;
using System.Text.RegularExpressions;
using Site.Emitting;

namespace Site.Benchmarks;

/// <summary>What the first view of each essay weighs over the wire: the page, its style sheet and scripts compressed, and the fonts it preloads and uses.</summary>
internal static partial class WeightBenchmarks
{
    public static async Task FirstViewAsync(string root)
    {
        BuildResult result = await SiteBuild.RunAsync(new BuildRequest(Path.Combine(root, "input")));
        Dictionary<string, OutputFile> files = result.Files.ToDictionary(each => each.Path.Url);
        foreach (OutputFile page in result.Files.Where(each => each.Path.Url.StartsWith("/essays/", StringComparison.Ordinal)))
        {
            string html = System.Text.Encoding.UTF8.GetString(page.Make().Span);
            double total = Compressed(page);
            foreach (string url in Loaded().Matches(html).Select(each => each.Groups["url"].Value).Distinct())
            {
                total += Compressed(files[url]);
            }

            // A page with slanted words also loads the italic, which the style sheet names.
            bool isSlanted = html.Contains("<em>", StringComparison.Ordinal) || html.Contains("<cite>", StringComparison.Ordinal);
            total += isSlanted ? result.Files.Where(each => each.Path.Url.Contains("newsreader-italic", StringComparison.Ordinal)).Sum(Compressed) : 0;

            // And one with bold words the semibold.
            total += html.Contains("<strong>", StringComparison.Ordinal) ? result.Files.Where(each => each.Path.Url.Contains("newsreader-semibold", StringComparison.Ordinal)).Sum(Compressed) : 0;
            Figures.Print($"first view of {page.Path.Url}", "KB", [total / 1024], "at most 90 KB");
        }
    }

    private static double Compressed(OutputFile file)
    {
        if (file.Path.Value.EndsWith(".woff2", StringComparison.Ordinal))
        {
            return file.Make().Length;
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Make().Span);
        }

        return packed.Length;
    }

    [GeneratedRegex("(?:src|href)=\"(?<url>/assets/[^\"]+\\.(?:css|js|woff2))\"")]
    private static partial Regex Loaded();
}
