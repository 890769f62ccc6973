namespace Site.Preview;

/// <summary>What a browser is told a file is, by its ending.</summary>
public static class ContentTypes
{
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".webmanifest"] = "application/manifest+json; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".bib"] = "text/plain; charset=utf-8",
        [".ris"] = "text/plain; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".wasm"] = "application/wasm",
        [".zip"] = "application/zip",
        [".imscc"] = "application/zip",
        [".epub"] = "application/epub+zip",
        [".pdf"] = "application/pdf",
    };

    public static string Of(string path) =>
        ByEnding.GetValueOrDefault(Path.GetExtension(path).ToLowerInvariant(), "application/octet-stream");
}
