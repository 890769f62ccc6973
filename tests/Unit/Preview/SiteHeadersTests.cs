using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;

namespace Site.Tests.Unit.Preview;

/// <summary>The project's own <c>netlify.toml</c>, held against every kind of path that is or will be published, and against every file that is.</summary>
public sealed class SiteHeadersTests
{
    private const string Policy = "Content-Security-Policy";

    private static readonly HostFile Host = Read();

    private static readonly string[] Pages =
    [
        "/", "/index.html", "/start/", "/concepts/", "/evidence/", "/risks/", "/critics/", "/futures/", "/governance/", "/methods/",
        "/essays/", "/essays/the-claim/", "/scenarios/", "/charts/", "/editions/", "/ledger/", "/ledger/claude-share-80/",
        "/sources/", "/glossary/", "/people/", "/timeline/", "/about/", "/corrections/", "/accessibility/", "/teach/", "/teach/the-claim/", "/teach/the-claim/quiz/", "/teach/assign/", "/teach/packet/", "/teach/packet/ten-minutes/", "/search/", "/short/", "/licences/", "/paths/", "/paths/ten-minutes/",
    ];

    /// <summary>Pages that other sites load pictures and data from.</summary>
    private static readonly string[] Charts =
    [
        "/charts/task-horizons/", "/charts/task-horizons.svg", "/charts/task-horizons.png", "/charts/task-horizons@2x.png", "/charts/task-horizons.csv", "/charts/task-horizons.json", "/charts/task-horizons.zip",
        "/scenarios/loop/", "/scenarios/loop.svg", "/scenarios/loop.png", "/scenarios/loop@2x.png", "/scenarios/loop.csv", "/scenarios/loop.json",
    ];

    private static readonly string[] Embeds = ["/embed/charts/task-horizons/", "/embed/scenarios/loop/", "/frozen/3fa9c1/", "/frozen/3fa9c1/chart.svg"];

    private static readonly string[] Data =
    [
        "/data/aeci_by_model.csv", "/oembed/charts/task-horizons.json", "/oembed/scenarios/loop.json", "/notices/3fa9c1.json", "/downloads/closing-the-loop.epub", "/downloads/packets/ten-minutes.pdf", "/sections.json", "/parts.json",
        "/embed.js", "/ledger.json", "/sources.json", "/sources.bib", "/sources.ris", "/datapackage.json", "/feed.xml", "/corrections.xml",
        "/essays/the-claim/cite.bib", "/charts/task-horizons/cite.ris", "/scenarios/loop/cite.json", "/cards/site.png", "/cards/essays/the-claim.png",
    ];

    private static readonly string[] Assets = ["/assets/site.1a2b3c4d5e.css", "/assets/fonts/text.ABCDEFGH.woff2"];

    private static readonly string[] Plain = ["/404.html", "/robots.txt", "/sitemap.xml", "/no/such/page/", "/essays/the-claim/no/such/page"];

    public static TheoryData<string> EveryPath => [.. Pages, .. Charts, .. Embeds, .. Data, .. Assets, .. Plain];

    [Theory]
    [MemberData(nameof(EveryPath))]
    public void No_header_is_set_by_two_rules(string path)
    {
        HeaderRule[] rules = [.. Host.RulesFor(path)];

        Assert.InRange(rules.Length, 1, 2);
        Assert.Equal("/*", rules[0].For.Written);
        string[] names = [.. rules.SelectMany(each => each.Values).Select(each => each.Name)];
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.Equal("nosniff", Host.HeadersFor(path)["X-Content-Type-Options"]);
        Assert.Equal("strict-origin-when-cross-origin", Host.HeadersFor(path)["Referrer-Policy"]);
        Assert.StartsWith("max-age=63072000", Host.HeadersFor(path)["Strict-Transport-Security"], StringComparison.Ordinal);
        Assert.Contains("camera=()", Host.HeadersFor(path)["Permissions-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_load_their_own_things_only_and_stand_in_no_frame() => Assert.All([.. Pages, .. Charts], path =>
    {
        IReadOnlyDictionary<string, string> headers = Host.HeadersFor(path);
        string[] policy = Directives(headers[Policy]);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("object-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe-eval", headers[Policy], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", headers[Policy], StringComparison.Ordinal);
        Assert.DoesNotContain("http", headers[Policy], StringComparison.Ordinal);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
        Assert.Equal(Charts.Contains(path) ? "cross-origin" : "same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Equal(Charts.Contains(path), headers.ContainsKey("Access-Control-Allow-Origin"));
    });

    [Fact]
    public void Data_and_assets_can_be_loaded_from_anywhere_and_run_nowhere() => Assert.All([.. Data, .. Assets], path =>
    {
        IReadOnlyDictionary<string, string> headers = Host.HeadersFor(path);
        Assert.Contains("default-src 'none'", Directives(headers[Policy]));
        Assert.Contains("sandbox", Directives(headers[Policy]));
        Assert.Equal("*", headers["Access-Control-Allow-Origin"]);
        Assert.Equal("cross-origin", headers["Cross-Origin-Resource-Policy"]);
    });

    [Fact]
    public void What_carries_its_hash_in_its_name_is_kept_for_a_year_and_the_rest_is_asked_for_again()
    {
        Assert.All([.. Assets, "/frozen/3fa9c1/"], path => Assert.Equal("public, max-age=31536000, immutable", Host.HeadersFor(path)["Cache-Control"]));
        Assert.Equal("public, max-age=300, must-revalidate", Host.HeadersFor("/notices/3fa9c1.json")["Cache-Control"]);
        Assert.All([.. Pages, .. Charts, .. Data.Where(each => !each.StartsWith("/notices/", StringComparison.Ordinal)), "/embed/charts/task-horizons/"], path => Assert.Equal("public, max-age=0, must-revalidate", Host.HeadersFor(path)["Cache-Control"]));
    }

    [Theory]
    [InlineData("1.1", "application/vnd.ims.imsccv1p1")]
    [InlineData("1.3", "application/vnd.ims.imsccv1p3")]
    public void Cartridges_are_saved_and_run_nowhere(string version, string type)
    {
        IReadOnlyDictionary<string, string> headers = Host.HeadersFor($"/downloads/closing-the-loop-{version}.imscc");

        Assert.Equal((type, "attachment"), (headers["Content-Type"], headers["Content-Disposition"]));
        Assert.Contains("sandbox", Directives(headers[Policy]));
        Assert.Equal("public, max-age=0, must-revalidate", headers["Cache-Control"]);
    }

    [Fact]
    public async Task Every_file_of_the_site_has_the_headers_of_its_kind()
    {
        BuildResult built = await WholeSite.BuildAsync();
        HostFile host = Host.With(HeaderFile.Read(await WholeSite.ReadAsync("/_headers")));

        foreach (OutputFile file in built.AllFiles.Where(each => !ServedSite.HostOnly.Contains(each.Path.Value)))
        {
            string[] names = [.. host.RulesFor(file.Path.Url).SelectMany(each => each.Values).Select(each => each.Name)];
            bool isPage = file.Path.Value.EndsWith(".html", StringComparison.Ordinal) && file.Path.Value != "404.html";
            Assert.True(names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length, $"a header of {file.Path.Url} is set twice");
            Assert.True(!isPage || names.Count(each => each == Policy) == 1, $"no rule is for {file.Path.Url}");
        }
    }

    [Fact]
    public void The_host_builds_strictly_with_the_version_that_is_pinned()
    {
        var found = new DiagnosticList();
        TomlTable build = TomlReader.Read(Source(), found).Single(each => each.Name == "build");

        Assert.Empty(found.Sorted);
        Assert.Equal("output", build.Find("publish")!.Value);
        Assert.Contains("--jsonfile global.json", build.Find("command")!.Value, StringComparison.Ordinal);
        Assert.EndsWith("dotnet run --project generator -- --base-url $URL --strict", build.Find("command")!.Value, StringComparison.Ordinal);
    }

    private static string[] Directives(string policy) => [.. policy.Split(';').Select(each => each.Trim())];

    private static SourceText Source() => new(new InputPath("netlify.toml"), File.ReadAllText(Repository.At("netlify.toml")).ReplaceLineEndings("\n"));

    private static HostFile Read()
    {
        var found = new DiagnosticList();
        HostFile host = HostFileReader.Read(Source(), found);
        Assert.Empty(found.Sorted);
        return host;
    }
}
