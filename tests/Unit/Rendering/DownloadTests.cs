using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Emitting;

namespace Site.Tests.Unit.Rendering;

/// <summary>What readers take away from the pages of charts and scenarios.</summary>
public sealed class DownloadTests
{
    private static readonly string[] ChartForms = ["SVG", "PNG", "PNG, twice the size", "PNG, wide", "CSV", "JSON", "ZIP"];
    private static readonly string[] ScenarioForms = ["SVG", "PNG", "PNG, twice the size", "PNG, wide", "CSV", "JSON"];

    [Fact]
    public async Task Every_chart_and_every_scenario_offers_each_form_with_its_purpose_and_its_size()
    {
        BuildResult built = await WholeSite.BuildAsync();
        Dictionary<string, OutputFile> files = built.Files.ToDictionary(each => each.Path.Url, StringComparer.Ordinal);
        string[] pages = [.. files.Keys.Where(each => each.EndsWith('/') && each is not ("/charts/" or "/scenarios/") && (IsUnder(each, "/charts/") || IsUnder(each, "/scenarios/")))];

        Assert.True(pages.Length > 30);
        foreach (string page in pages)
        {
            IDocument document = await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync(page));
            IElement[] offered = [.. document.QuerySelectorAll("#downloads ~ .download-list > li")];
            Assert.Equal(IsUnder(page, "/charts/") ? ChartForms : ScenarioForms, offered.Select(each => each.QuerySelector("a[download]")!.TextContent));
            foreach (IElement each in offered)
            {
                OutputFile file = files[each.QuerySelector("a")!.GetAttribute("href")!];
                string size = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)Math.Round(file.Make().Length / 1024.0))} KB");
                Assert.Equal(IsUnder(file.Path.Url, "/cards/") ? null : size, each.QuerySelector(".download-list__size")?.TextContent);
                Assert.NotEqual("", each.QuerySelector(".download-list__purpose")!.TextContent);
            }
        }
    }

    [Fact]
    public async Task A_picture_as_PNG_is_as_large_as_its_SVG_and_twice_as_large()
    {
        foreach ((string path, XElement svg) in await DrawingsAsync())
        {
            (int width, int height) = ((int)svg.Attribute("width")!, (int)svg.Attribute("height")!);
            Assert.Equal((width, height), SizeOf(await BytesAsync($"{path}.png")));
            Assert.Equal((2 * width, 2 * height), SizeOf(await BytesAsync($"{path}@2x.png")));
        }
    }

    [Fact]
    public async Task A_picture_carries_what_it_is_where_it_comes_from_and_on_which_terms()
    {
        foreach ((string path, XElement svg) in await DrawingsAsync())
        {
            string words = string.Join(' ', svg.Descendants(svg.Name.Namespace + "text").SelectMany(each => each.DescendantNodes().OfType<XText>()).Select(each => each.Value));
            string page = path.Replace("horizon_fit", "horizon", StringComparison.Ordinal);
            Assert.Contains($"https://closing-the-loop.netlify.app{page}/", words, StringComparison.Ordinal);
            Assert.Contains("Closing the Loop", words, StringComparison.Ordinal);
            Assert.Contains("Creative Commons Attribution 4.0", words, StringComparison.Ordinal);
            Assert.Contains(IsUnder(path, "/charts/") ? "Source: " : "Assumed: ", words, StringComparison.Ordinal);
            Assert.DoesNotContain("{credit}", words, StringComparison.Ordinal);
        }
    }

    /// <summary>Outside of the site there is no style sheet of ours, no custom property and no font: what is drawn has its colours itself.</summary>
    [Fact]
    public async Task A_picture_stands_alone_without_any_style_sheet()
    {
        string[] drawn = ["path", "rect", "circle", "line", "text"];
        foreach ((string path, XElement svg) in await DrawingsAsync())
        {
            string text = svg.ToString();
            Assert.All(["var(", "currentColor", "url(", "href", "@import", "light-dark"], each => Assert.DoesNotContain(each, text, StringComparison.Ordinal));
            Assert.Equal("Helvetica, Arial, 'Liberation Sans', sans-serif", (string?)svg.Attribute("font-family"));
            foreach (XElement part in svg.Descendants().Where(each => drawn.Contains(each.Name.LocalName)))
            {
                string?[] colours = [(string?)part.Attribute("fill"), (string?)part.Attribute("stroke")];
                Assert.True(colours.Any(each => each?.StartsWith('#') == true), $"{path}: {part}");
            }
        }
    }

    [Fact]
    public async Task The_package_of_a_chart_holds_what_it_shows_described_byte_for_byte_and_dated_by_the_content()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] packages = [.. built.Files.Select(each => each.Path.Url).Where(each => IsUnder(each, "/charts/") && each.EndsWith(".zip", StringComparison.Ordinal))];

        Assert.True(packages.Length > 20);
        foreach (string url in packages)
        {
            byte[] bytes = await BytesAsync(url);
            Assert.Equal(bytes, await BytesAsync(url));
            using var archive = new ZipArchive(new MemoryStream(bytes));
            string id = Path.GetFileNameWithoutExtension(url);
            Assert.Equal(["datapackage.json", $"{id}.csv", "README.md"], archive.Entries.Select(each => each.FullName));
            Assert.All(archive.Entries, each => Assert.Equal(new DateTime(2026, 11, 21), each.LastWriteTime.DateTime));
            byte[] csv = Bytes(archive, $"{id}.csv");
            Assert.Equal(await BytesAsync($"/charts/{id}.csv"), csv);
            JsonElement resource = JsonDocument.Parse(Bytes(archive, "datapackage.json")).RootElement.GetProperty("resources")[0];
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(csv))}", resource.GetProperty("hash").GetString());
            Assert.Equal(csv.Length, resource.GetProperty("bytes").GetInt32());
            string readme = System.Text.Encoding.UTF8.GetString(Bytes(archive, "README.md"));
            Assert.All(["## Fields", "## Method", "## What it does not show", "## Sources", "## Licence", "## Citation", "@misc{"], each => Assert.Contains(each, readme, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_reader_of_Frictionless_packages_finds_every_package_valid_and_every_cell_of_its_type()
    {
        BuildResult built = await WholeSite.BuildAsync();
        using var folder = new TempFolder();
        OutputFile[] files = [.. built.Files.Where(each => each.Path.Value is "datapackage.json" || each.Path.Value.StartsWith("data/", StringComparison.Ordinal) || IsUnder(each.Path.Url, "/charts/") && each.Path.Value.EndsWith(".zip", StringComparison.Ordinal))];
        foreach (OutputFile file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file.Path.Value))!);
            await File.WriteAllBytesAsync(folder.At(file.Path.Value), file.Make().ToArray());
        }

        string[] packages = [.. files.Where(each => !each.Path.Value.EndsWith(".csv", StringComparison.Ordinal)).Select(each => folder.At(each.Path.Value))];
        ReadPackage[] read = await NodeScript.RunAsync<ReadPackage[]>("Rendering/read-packages.mjs", packages);

        Assert.True(read.Length > 20);
        Assert.Empty(read.SelectMany(each => each.Faults.Select(fault => $"{each.Name}: {fault}")));
        Assert.All(read, each => Assert.True(each.Rows.Length > 0 && each.Rows.All(rows => rows > 0), each.Name));
    }

    private sealed record ReadPackage(string Name, string[] Faults, int[] Rows);

    private static async Task<IReadOnlyList<(string Path, XElement Svg)>> DrawingsAsync()
    {
        BuildResult built = await WholeSite.BuildAsync();
        string[] urls = [.. built.Files.Select(each => each.Path.Url).Where(each => each.EndsWith(".svg", StringComparison.Ordinal) && (IsUnder(each, "/charts/") || IsUnder(each, "/scenarios/")))];
        Assert.True(urls.Length > 30);
        return [.. await Task.WhenAll(urls.Select(async each => (each[..^".svg".Length], XElement.Parse(await WholeSite.ReadAsync(each)))))];
    }

    private static async Task<byte[]> BytesAsync(string url) =>
        (await WholeSite.BuildAsync()).Files.Single(each => each.Path.Url == url).Make().ToArray();

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        using var bytes = new MemoryStream();
        using Stream content = archive.GetEntry(name)!.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The first chunk of a PNG says its size.
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static bool IsUnder(string url, string folder) => url.StartsWith(folder, StringComparison.Ordinal);
}
