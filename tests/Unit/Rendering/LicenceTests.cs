using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Unit.Rendering;

/// <summary>On which terms the work of others is used: told to readers, and within what we accept.</summary>
public sealed class LicenceTests
{
    /// <summary>Licences that let us do what we do: use for the build, and send to readers with the notice that the page of licences holds.</summary>
    private static readonly string[] Accepted =
        ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MPL-2.0", "MS-PL", "OFL-1.1", "Python-2.0", "Unlicense", "Zlib", "LicenseRef-Microsoft-NET-Library"];

    /// <summary>More for what only the tests use, which is neither sent to anybody nor part of what is.</summary>
    private static readonly string[] AcceptedInTests = [.. Accepted, "CC-BY-SA-4.0", "LGPL-2.1+"];

    /// <summary>Sent to readers as they are, so the terms are narrower.</summary>
    private static readonly string[] AcceptedForReaders = ["MIT", "OFL-1.1", "BSD-2-Clause", "BSD-3-Clause", "ISC"];

    [Fact]
    public async Task Every_package_has_a_licence_that_we_accept()
    {
        JsonElement[] parts = await PartsAsync();

        Assert.True(parts.Length > 20);
        Assert.All(parts, part => Assert.True(IsWithin(Licence(part), part.GetProperty("scope").GetString() == "required" ? AcceptedForReaders : Accepted), $"{part.GetProperty("name")}: {Licence(part)}"));
    }

    [Fact]
    public void Packages_of_the_tests_have_licences_that_we_accept()
    {
        using JsonDocument locked = JsonDocument.Parse(File.ReadAllText(Repository.At("tests", "package-lock.json")));
        foreach (JsonProperty part in locked.RootElement.GetProperty("packages").EnumerateObject().Where(each => each.Name != ""))
        {
            JsonElement said = part.Value.GetProperty("license");

            // Some old packages list their choices.
            string licence = said.ValueKind == JsonValueKind.Array ? string.Join(" OR ", said.EnumerateArray().Select(each => each.GetProperty("type").GetString())) : said.GetString()!;
            Assert.True(IsWithin(licence, AcceptedInTests), $"{part.Name}: '{licence}'");
        }
    }

    [Fact]
    public async Task The_list_for_programs_holds_what_is_locked_in_one_order()
    {
        JsonElement[] parts = await PartsAsync();
        string[] names = [.. parts.Select(each => each.GetProperty("purl").GetString()!)];

        string[] locked = [.. Locked("theme/package-lock.json"), .. LockedByNuGet("generator/packages.lock.json")];
        Assert.Equal(locked.Order(StringComparer.OrdinalIgnoreCase), names.Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(parts.OrderBy(Place, StringComparer.Ordinal).Select(each => each.GetProperty("purl").GetString()), names);
        Assert.All(parts, part => Assert.Matches("^[0-9a-f]{128}$", part.GetProperty("hashes")[0].GetProperty("content").GetString()!));
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task The_page_names_each_part_and_holds_the_notices_of_what_readers_get()
    {
        IDocument page = await new HtmlParser().ParseDocumentAsync(await WholeSite.ReadAsync("/licences/"));
        JsonElement[] parts = await PartsAsync();
        string[] shipped = [.. parts.Where(each => each.GetProperty("scope").GetString() == "required").Select(each => each.GetProperty("name").GetString()!)];

        Assert.Equal(shipped, page.QuerySelectorAll("#readers ~ .table tbody th").Select(each => each.TextContent));
        Assert.Contains("plotly.js-basic-dist-min", shipped);
        Assert.All(shipped, name => Assert.Contains(page.QuerySelectorAll(".notice"), each => each.QuerySelector("summary")!.TextContent.Contains(name, StringComparison.Ordinal) && each.QuerySelector("p")!.TextContent.Contains("Permission", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("Markdig", page.QuerySelectorAll("#makers ~ .table tbody th").Select(each => each.TextContent));
        Assert.Contains("Copyright", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/licences/", await WholeSite.ReadAsync("/"), StringComparison.Ordinal);
    }

    /// <summary>The library behind Explore is sent as its makers packed it, whose hash is the locked one's.</summary>
    [Fact]
    public async Task What_readers_get_of_a_library_is_what_its_makers_packed()
    {
        byte[] packed = await File.ReadAllBytesAsync(Repository.At("theme", "node_modules", "plotly.js-basic-dist-min", "plotly-basic.min.js"));

        Assert.Contains((await WholeSite.BuildAsync()).Files, each => each.Path.Value.StartsWith("assets/plotly", StringComparison.Ordinal) && each.Make().Span.SequenceEqual(packed));
    }

    [Fact]
    public void Versions_are_exact_restores_are_locked_and_no_script_of_a_package_runs()
    {
        Assert.Contains("<RestorePackagesWithLockFile>true", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);
        Assert.Contains("<RestoreLockedMode", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);
        Assert.DoesNotMatch("Version=\"[^\"]*[*,\\[\\]()]", File.ReadAllText(Repository.At("Directory.Packages.props")));
        foreach (string project in new[] { "generator", "theme", "tests/Unit", "tests/Browser", "tests/benchmarks" })
        {
            Assert.True(File.Exists(Repository.At(project, "packages.lock.json")), project);
            Assert.All(Directory.GetFiles(Repository.At(project), "*.csproj").SelectMany(File.ReadLines).Where(line => line.Contains("npm ", StringComparison.Ordinal)), line => Assert.Contains("npm ci --ignore-scripts", line, StringComparison.Ordinal));
        }

        foreach (string list in new[] { "theme/package.json", "tests/package.json" })
        {
            using JsonDocument named = JsonDocument.Parse(File.ReadAllText(Repository.At(list)));
            Assert.All(named.RootElement.EnumerateObject().Where(each => each.Name is "dependencies" or "devDependencies" or "overrides").SelectMany(each => each.Value.EnumerateObject()), each => Assert.Matches("^[0-9][0-9A-Za-z.+-]*$", each.Value.GetString()!));
        }
    }

    private static async Task<JsonElement[]> PartsAsync()
    {
        using JsonDocument list = JsonDocument.Parse(await WholeSite.ReadAsync("/parts.json"));
        Assert.Equal(("CycloneDX", "1.5"), (list.RootElement.GetProperty("bomFormat").GetString(), list.RootElement.GetProperty("specVersion").GetString()));
        return [.. list.RootElement.GetProperty("components").EnumerateArray().Select(each => each.Clone())];
    }

    private static string Place(JsonElement part) => $"{part.GetProperty("purl").GetString()![4..8]} {part.GetProperty("name").GetString()!.ToLowerInvariant()} {part.GetProperty("version").GetString()}";

    private static string Licence(JsonElement part)
    {
        JsonElement licence = part.GetProperty("licenses")[0];
        return (licence.TryGetProperty("expression", out JsonElement expression) ? expression : licence.GetProperty("license").GetProperty("id")).GetString()!;
    }

    /// <summary>One of those joined by OR is enough, of those joined by AND each counts.</summary>
    private static bool IsWithin(string licence, string[] accepted) =>
        licence.Trim('(', ')').Split(" OR ").Any(choice => choice.Split(" AND ").All(each => accepted.Contains(each.Trim('(', ')'), StringComparer.Ordinal)));

    private static IEnumerable<string> Locked(string file)
    {
        using JsonDocument locked = JsonDocument.Parse(File.ReadAllText(Repository.At(file)));
        return [.. locked.RootElement.GetProperty("packages").EnumerateObject().Where(each => each.Name != "").Select(each => $"pkg:npm/{each.Name["node_modules/".Length..].Replace("@", "%40", StringComparison.Ordinal)}@{each.Value.GetProperty("version").GetString()}")];
    }

    private static IEnumerable<string> LockedByNuGet(string file)
    {
        using JsonDocument locked = JsonDocument.Parse(File.ReadAllText(Repository.At(file)));
        return [.. locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(each => each.Value.EnumerateObject()).Where(each => each.Value.GetProperty("type").GetString() != "Project").Select(each => $"pkg:nuget/{each.Name}@{each.Value.GetProperty("resolved").GetString()}").Distinct()];
    }
}
