using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using Site.Emitting;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Cartridges that a teacher's browser makes of a selection.</summary>
[Collection(BrowserSite.Name)]
public sealed class CartridgeTests(BrowserSite site)
{
    private const string Manifest = "imsmanifest.xml";

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.3")]
    public async Task Of_a_full_selection_a_browser_makes_what_the_build_made(string version)
    {
        IPage page = await site.OpenAsync(new() { AcceptDownloads = true }, "/teach/");
        Dictionary<string, byte[]> whole = Unpacked(site.Built.Files.Single(each => each.Path == OutputPath.OfUrl($"/downloads/closing-the-loop-{version}.imscc")).Make().ToArray());
        string[] slugs = [.. XDocument.Load(new MemoryStream(whole[Manifest])).Descendants().Attributes("identifier").Select(each => each.Value).Where(each => each.StartsWith("unit-", StringComparison.Ordinal)).Select(each => each["unit-".Length..])];

        Dictionary<string, byte[]> made = Unpacked(await MadeAsync(page, slugs, version));

        Assert.Equal(39, slugs.Length);
        Assert.Equal(whole.Keys, made.Keys);
        Assert.All(whole.Keys.Where(each => each != Manifest), each => Assert.Equal(whole[each], made[each]));
        Assert.True(XNode.DeepEquals(Canonical(whole[Manifest]), Canonical(made[Manifest])));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_part_holds_the_chosen_essays_in_their_order_and_leads_to_the_web_for_the_rest()
    {
        IPage page = await site.OpenAsync(new() { AcceptDownloads = true }, "/teach/");
        string[] chosen = ["it-closes", "the-claim", "it-stalls"];
        byte[] bytes = await MadeAsync(page, chosen, "1.1");
        Dictionary<string, byte[]> made = Unpacked(bytes);
        string manifest = Encoding.UTF8.GetString(made[Manifest]);
        XElement root = XDocument.Parse(manifest).Root!;
        XNamespace main = root.Name.Namespace;

        Assert.Contains("xmlns=http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1", manifest[..500].Replace("\"", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(chosen.Select(each => $"unit-{each}"), root.Descendants(main + "item").Attributes("identifier").Select(each => each.Value).Where(each => each.StartsWith("unit-", StringComparison.Ordinal)));
        Assert.Equal(["section-futures", "section-start", "section-futures.2"], root.Descendants(main + "item").First().Elements(main + "item").Select(each => each.Attribute("identifier")!.Value));
        string[] ids = [.. root.DescendantsAndSelf().Attributes("identifier").Select(each => each.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.StartsWith("closing-the-loop-", ids[0], StringComparison.Ordinal);
        Assert.Equal(root.Descendants(main + "resource").Attributes("identifier").Select(each => each.Value), root.Descendants(main + "item").Attributes("identifierref").Select(each => each.Value));
        Assert.Equal(made.Keys.Skip(1), root.Descendants(main + "file").Attributes("href").Select(each => each.Value));
        foreach ((string path, byte[] file) in made.Where(each => !each.Key.EndsWith(".svg", StringComparison.Ordinal)))
        {
            foreach (Match link in Regex.Matches(Encoding.UTF8.GetString(file), "href=\"(?:\\$IMS-CC-FILEBASE\\$)?(\\.\\./[^\"]*)\""))
            {
                Assert.True(made.ContainsKey(new Uri(new Uri($"http://package/{path}"), link.Groups[1].Value).AbsolutePath.TrimStart('/')), $"{path}: {link.Value}");
            }
        }

        Assert.Equal(bytes, await MadeAsync(page, chosen, "1.1"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_teacher_makes_one_on_the_page_and_is_told_so()
    {
        IPage page = await site.OpenAsync(new() { AcceptDownloads = true }, "/teach/");
        await page.GetByText("Make a cartridge of some of the essays").ClickAsync();
        ILocator button = page.GetByRole(AriaRole.Button, new() { Name = "Make a cartridge of these sections" });
        await button.ClickAsync();
        await Assertions.Expect(page.Locator(".cartridge__said")).ToHaveTextAsync("Choose one essay or more.");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "The claim in one page" }).CheckAsync();
        IDownload download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());

        Assert.Equal("closing-the-loop-selection-1.1.imscc", download.SuggestedFilename);
        await Assertions.Expect(page.Locator(".cartridge__said")).ToContainTextAsync("Made of one essay: closing-the-loop-selection-1.1.imscc");
        Assert.Contains("essays/the-claim/the-claim.html", Unpacked(await File.ReadAllBytesAsync(await download.PathAsync())).Keys);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_selection_on_the_desk_can_be_packed_too()
    {
        IPage page = await site.OpenAsync(new() { AcceptDownloads = true }, "/teach/assign/");
        await page.Locator("[data-essay=the-claim] input[type=checkbox]").First.CheckAsync();
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Week <1> & 2");
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Make a cartridge" }).ClickAsync());

        Dictionary<string, byte[]> made = Unpacked(await File.ReadAllBytesAsync(await download.PathAsync()));
        Assert.Equal("Week <1> & 2", XDocument.Load(new MemoryStream(made[Manifest])).Descendants().First(each => each.Name.LocalName == "string").Value);
        await page.Context.CloseAsync();
    }

    private static async Task<byte[]> MadeAsync(IPage page, string[] essays, string version) => Convert.FromBase64String(await page.EvaluateAsync<string>("""
        async ({ essays, version }) => {
          const { makeCartridge } = await import(document.querySelector("[data-cartridge]").dataset.cartridge);
          const { blob } = await makeCartridge({ essays }, version);
          const bytes = new Uint8Array(await blob.arrayBuffer());
          let text = "";
          for (let at = 0; at < bytes.length; at += 0x8000) {
            text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
          }
          return btoa(text);
        }
        """, new { essays, version }));

    private static Dictionary<string, byte[]> Unpacked(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return archive.Entries.ToDictionary(each => each.FullName, each =>
        {
            using Stream content = each.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            return copy.ToArray();
        });
    }

    private static XElement Canonical(byte[] manifest)
    {
        XElement root = XDocument.Load(new MemoryStream(manifest)).Root!;
        foreach (XElement element in root.DescendantsAndSelf())
        {
            element.ReplaceAttributes(element.Attributes().OrderBy(each => each.Name.ToString(), StringComparer.Ordinal));
        }

        return root;
    }
}
