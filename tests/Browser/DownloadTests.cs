using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>What a reader takes away: files made by the build, and those that a browser makes of a state.</summary>
[Collection(BrowserSite.Name)]
public sealed class DownloadTests(BrowserSite site)
{
    private static readonly string[] Forms = ["SVG", "PNG", "PNG, twice the size", "CSV", "JSON", "ZIP"];

    [Fact]
    public async Task Of_the_default_state_a_browser_makes_the_files_that_the_build_made()
    {
        string[] ids = [.. site.Built.Files.Select(each => each.Path.Value).Where(each => each.StartsWith("scenarios/", StringComparison.Ordinal) && each.EndsWith(".svg", StringComparison.Ordinal)).Select(each => Path.GetFileNameWithoutExtension(each)).Where(id => site.Pages.Contains($"/scenarios/{id}/"))];

        Assert.True(ids.Length > 8);
        foreach (string id in ids)
        {
            ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new() { AcceptDownloads = true }, $"/scenarios/{id}/");
            IReadOnlyDictionary<string, byte[]> files = await scenario.FilesAsync();

            Assert.Equal(Forms, files.Keys);
            Assert.Equal(Built($"/scenarios/{id}.csv"), Encoding.UTF8.GetString(files["CSV"]));
            Assert.Equal(Built($"/scenarios/{id}.json"), Encoding.UTF8.GetString(files["JSON"]));
            Assert.Equal(Built($"/scenarios/{id}.svg"), Encoding.UTF8.GetString(files["SVG"]));
            await scenario.Page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_files_of_a_state_tell_its_numbers_its_address_and_how_to_cite_it()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new() { AcceptDownloads = true, TimezoneId = "Pacific/Auckland", ColorScheme = ColorScheme.Dark }, "/scenarios/loop/?v=1&r=1.5&eta=0.9&p=0.3&D=3&f=2&n=0.5&T=60");
        IReadOnlyDictionary<string, byte[]> files = await scenario.FilesAsync();
        string sentence = await scenario.SentenceAsync();

        JsonElement state = JsonDocument.Parse(files["JSON"]).RootElement;
        const string Address = "https://closing-the-loop.netlify.app/scenarios/loop/?v=1&r=1.5&eta=0.9&p=0.3&D=3&f=2&n=0.5&T=60";
        Assert.Equal(Address, state.GetProperty("address").GetString());
        Assert.Equal(1, state.GetProperty("version").GetInt32());
        Assert.Equal(sentence, state.GetProperty("result").GetString());
        Assert.Contains(state.GetProperty("inputs").EnumerateArray(), each => each.GetProperty("key").GetString() == "r" && each.GetProperty("value").GetDouble() == 1.5);
        Assert.NotEmpty(state.GetProperty("series").EnumerateArray().First().GetProperty("points").EnumerateArray());

        string svg = Encoding.UTF8.GetString(files["SVG"]);
        Assert.Contains("Returns to research: 1.5", svg, StringComparison.Ordinal);
        Assert.Contains(Address.Replace("&", "&amp;", StringComparison.Ordinal), svg, StringComparison.Ordinal);
        Assert.Contains("The default", svg, StringComparison.Ordinal);

        (int width, int height) = SizeOf(files["PNG"]);
        Assert.Equal((2 * width, 2 * height), SizeOf(files["PNG, twice the size"]));
        Assert.Equal("255,255,255", await scenario.Page.EvaluateAsync<string>("""
            async bytes => {
              const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), sign => sign.charCodeAt(0))], { type: "image/png" }));
              const canvas = new OffscreenCanvas(1, 1), pen = canvas.getContext("2d");
              pen.drawImage(picture, 0, 0);
              return pen.getImageData(0, 0, 1, 1).data.slice(0, 3).join();
            }
            """, Convert.ToBase64String(files["PNG"])));

        using var archive = new ZipArchive(new MemoryStream(files["ZIP"]));
        Assert.Equal(["datapackage.json", "loop.csv", "README.md"], archive.Entries.Select(each => each.FullName));
        Assert.All(archive.Entries, each => Assert.Equal(new DateTime(2026, 11, 21), each.LastWriteTime.DateTime));
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        string words = await readme.ReadToEndAsync();
        Assert.All([sentence, Address, "- Returns to research (`r`): 1.5", "APA: The editors. (2026, November 21). Does it run away? (scenario, version 1). Closing the Loop.", "Chicago: The editors. 2026. “Does it run away? (scenario, version 1).” Closing the Loop.", "@misc{"], each => Assert.Contains(each, words, StringComparison.Ordinal));
        await scenario.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_reader_of_Frictionless_packages_finds_the_package_of_every_scenario_valid()
    {
        using var folder = new TempFolder();
        List<string> packages = [];
        foreach (string page in site.Pages.Where(each => each.StartsWith("/scenarios/", StringComparison.Ordinal) && each != "/scenarios/"))
        {
            ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new() { AcceptDownloads = true }, page);
            string path = folder.At($"{packages.Count}.zip");
            await File.WriteAllBytesAsync(path, (await scenario.FilesAsync())["ZIP"]);
            packages.Add(path);
            await scenario.Page.Context.CloseAsync();
        }

        ReadPackage[] read = await NodeScript.RunAsync<ReadPackage[]>("Rendering/read-packages.mjs", packages);

        Assert.True(read.Length > 8);
        Assert.Empty(read.SelectMany(each => each.Faults.Select(fault => $"{each.Name}: {fault}")));
        Assert.All(read, each => Assert.True(each.Rows.Single() > 10, each.Name));
    }

    [Fact]
    public async Task The_same_state_makes_the_same_bytes_in_every_time_zone()
    {
        List<byte[]> packages = [];
        foreach (string zone in new[] { "Pacific/Kiritimati", "America/Los_Angeles" })
        {
            ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new() { AcceptDownloads = true, TimezoneId = zone, Locale = "de-DE" }, "/scenarios/pause/");
            packages.Add((await scenario.FilesAsync())["ZIP"]);
            await scenario.Page.Context.CloseAsync();
        }

        Assert.Equal(packages[0], packages[1]);
    }

    [Theory]
    [InlineData("/charts/task-horizons/")]
    [InlineData("/scenarios/loop/")]
    public async Task Without_scripts_every_file_of_the_list_is_there_with_the_type_that_its_name_says(string path)
    {
        IPage page = await site.OpenAsync(new() { JavaScriptEnabled = false }, path);
        ILocator links = page.GetByRole(AriaRole.Region, new() { Name = "Downloads" }).Locator("a[download]");

        Assert.True(await links.CountAsync() >= 6);
        foreach (ILocator link in await links.AllAsync())
        {
            string address = (await link.GetAttributeAsync("href"))!;
            IAPIResponse answer = await page.APIRequest.GetAsync(site.Url(address));
            Assert.True(answer.Ok, address);
            Assert.Equal(TypeOf(address), answer.Headers["content-type"].Split(';')[0]);
            Assert.Equal("*", answer.Headers["access-control-allow-origin"]);
            Assert.Equal("cross-origin", answer.Headers["cross-origin-resource-policy"]);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "#ffffff", "#1b1916")]
    [InlineData(ColorScheme.Dark, "#171512", "#ece7dc")]
    public async Task In_a_page_of_another_site_a_picture_follows_the_reader(ColorScheme scheme, string ground, string ink)
    {
        IPage page = await site.OpenAsync(new() { ColorScheme = scheme }, null);
        foreach (string url in new[] { "/charts/task-horizons.svg", "/scenarios/loop.svg" })
        {
            await page.SetContentAsync(Built(url));
            Assert.Equal(ground, await ColourAsync(page, ".chart__ground"));
            Assert.Equal(ink, await ColourAsync(page, ".chart__title"));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_of_what_makes_files_is_loaded_before_a_reader_asks()
    {
        IPage page = await site.OpenAsync(new(), null);
        List<string> loaded = [];
        page.Request += (_, request) => loaded.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(site.Url("/scenarios/loop/"));
        var scenario = new ScenarioPage(page);
        await scenario.ReadyAsync();
        Assert.DoesNotContain(loaded, each => each.Contains("scenario-files", StringComparison.Ordinal));

        await scenario.Button("Download this state").ClickAsync();
        await page.Locator(".scenario__panel .download-list").WaitForAsync();

        Assert.Contains(loaded, each => each.Contains("scenario-files", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    private sealed record ReadPackage(string Name, string[] Faults, int[] Rows);

    private string Built(string url) => Encoding.UTF8.GetString(site.Built.Files.Single(each => each.Path.Url == url).Make().Span);

    private static string TypeOf(string address) => Path.GetExtension(address) switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".csv" => "text/csv",
        ".zip" => "application/zip",
        _ => "application/json",
    };

    private static Task<string> ColourAsync(IPage page, string selector) => page.Locator(selector).First.EvaluateAsync<string>(
        "part => '#' + getComputedStyle(part).fill.match(/\\d+/g).map(value => Number(value).toString(16).padStart(2, '0')).join('')");

    // The first chunk of a PNG says its size.
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
