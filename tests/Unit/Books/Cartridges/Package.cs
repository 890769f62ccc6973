using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Site.Books.Cartridges;
using Site.Emitting;

namespace Site.Tests.Unit.Books.Cartridges;

/// <summary>A cartridge of the project's own site, unpacked.</summary>
internal sealed class Package
{
    private Package(CartridgeVersion version, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        Version = version;
        Files = files.ToDictionary(each => each.Path, each => each.Bytes, StringComparer.Ordinal);
        Paths = [.. files.Select(each => each.Path)];
        Manifest = Xml("imsmanifest.xml");
    }

    public CartridgeVersion Version { get; }

    /// <summary>In the order of the archive.</summary>
    public IReadOnlyList<string> Paths { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public XElement Manifest { get; }

    public IEnumerable<XElement> Items => Manifest.Descendants(Version.Package + "item");

    public IEnumerable<XElement> Resources => Manifest.Descendants(Version.Package + "resource");

    public static async Task<IReadOnlyList<Package>> AllAsync() => [await OfAsync(CartridgeVersion.V11), await OfAsync(CartridgeVersion.V13)];

    public static async Task<Package> OfAsync(CartridgeVersion version)
    {
        byte[] bytes = await BytesAsync(version);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return new Package(version, [.. archive.Entries.Select(each => (each.FullName, Read(each)))]);
    }

    public static async Task<byte[]> BytesAsync(CartridgeVersion version)
    {
        BuildResult built = await WholeSite.BuildAsync();
        return built.Files.Single(each => each.Path == OutputPath.OfUrl($"/downloads/closing-the-loop-{version.Number}.imscc")).Make().ToArray();
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>Refuses what is not well-formed.</summary>
    public XElement Xml(string path) => XDocument.Load(new MemoryStream(Files[path])).Root!;

    public IEnumerable<XElement> Of(string type) => Resources.Where(each => (string?)each.Attribute("type") == type);

    public string[] FilesOf(XElement resource) => [.. resource.Elements(Version.Package + "file").Select(each => each.Attribute("href")!.Value)];

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
