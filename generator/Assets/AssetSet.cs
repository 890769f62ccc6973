using System.Security.Cryptography;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Assets;

/// <summary>A file that pages load, under a name that holds the hash of its bytes.</summary>
/// <param name="Name">As the source calls it, for example <c>css/site.css</c>.</param>
/// <param name="Url">For example <c>/assets/site.1a2b3c4d.css</c>.</param>
/// <param name="Integrity">For an <c>integrity</c> attribute, <c>sha384-…</c>.</param>
public sealed record AssetFile(string Name, string Url, string Integrity, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Named after its own bytes.</summary>
    public static AssetFile Of(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = new InputPath(name);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        return new AssetFile(name, $"/assets/{path.Stem}.{hash}{path.Extension}", $"sha384-{Convert.ToBase64String(SHA384.HashData(bytes.Span))}", bytes);
    }

    public OutputFile File => new(OutputPath.OfUrl(Url), Bytes);
}

/// <summary>The bundled style sheet and scripts, and the files that they load.</summary>
public sealed record AssetSet(IReadOnlyList<AssetFile> Files)
{
    /// <summary>The same style sheets and scripts by name, for pages that are opened from a folder: classic scripts, and fonts inside of the style sheets. Made when they are asked for.</summary>
    public Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Offline { get; init; } = new(() => []);

    /// <summary>The packages behind them and behind the build; nothing where they are not listed.</summary>
    public Lazy<IReadOnlyList<Part>>? Parts { get; init; }

    /// <summary>Nothing for what a theme may do without.</summary>
    public AssetFile? Find(string name) => Files.FirstOrDefault(each => each.Name == name);

    public AssetFile this[string name] =>
        Find(name) ?? throw new InvalidOperationException($"the theme has no '{name}'");
}
