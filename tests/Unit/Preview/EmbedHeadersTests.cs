using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;

namespace Site.Tests.Unit.Preview;

/// <summary>What the host is told of single documents: embeds and editions are held by their own bytes, by the header as by the meta element.</summary>
public sealed partial class EmbedHeadersTests
{
    private const string Policy = "Content-Security-Policy";

    [Fact]
    public async Task Embeds_and_editions_stand_in_any_frame_and_run_their_own_bytes_only()
    {
        HostFile host = await HostAsync();
        foreach ((string url, string html) in await DocumentsAsync())
        {
            IDocument page = new HtmlParser().ParseDocument(html);
            IReadOnlyDictionary<string, string> headers = host.HeadersFor(url);
            string[] policy = Directives(headers[Policy]);

            Assert.Equal(Sorted([.. Directives(page.QuerySelector($"meta[http-equiv={Policy}]")!.GetAttribute("content")!), "frame-ancestors *"]), Sorted(policy));
            Assert.Equal(Sorted(page.Scripts.Where(each => each.Type != "application/json").Select(each => Hash(each.Text))), Hashes(policy, "script-src"));
            Assert.Equal(Sorted(page.QuerySelectorAll("style").Select(each => Hash(each.TextContent))), Hashes(policy, "style-src"));
            Assert.Contains("default-src 'none'", policy);
            Assert.Contains("form-action 'none'", policy);
            Assert.DoesNotContain("http", headers[Policy], StringComparison.Ordinal);
            Assert.DoesNotContain("X-Frame-Options", headers.Keys);
            Assert.DoesNotContain("Cross-Origin-Opener-Policy", headers.Keys);
            Assert.DoesNotContain("Access-Control-Allow-Credentials", headers.Keys);
            Assert.Equal(("cross-origin", "require-corp", "*", "noindex"), (headers["Cross-Origin-Resource-Policy"], headers["Cross-Origin-Embedder-Policy"], headers["Access-Control-Allow-Origin"], headers["X-Robots-Tag"]));
        }
    }

    [Fact]
    public async Task What_lies_beside_a_frozen_document_runs_nowhere()
    {
        HostFile host = await HostAsync();
        OutputFile[] files = [.. (await WholeSite.BuildAsync()).Files.Where(each => each.Path.Value.StartsWith("frozen/", StringComparison.Ordinal) && !each.Path.Url.EndsWith('/'))];

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            string[] policy = Directives(host.HeadersFor(file.Path.Url)[Policy]);
            string[] styles = [.. Styles().Matches(Encoding.UTF8.GetString(file.Make().Span)).Where(_ => file.Path.Value.EndsWith(".svg", StringComparison.Ordinal)).Select(each => Hash(each.Groups[1].Value))];
            Assert.Equal(["default-src 'none'", .. styles.Select(each => $"style-src {each}"), "sandbox"], policy);
        });
    }

    [Fact]
    public async Task Nothing_is_allowed_that_the_site_did_not_write()
    {
        Assert.DoesNotContain("unsafe", File.ReadAllText(Repository.At("netlify.toml")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", await WholeSite.ReadAsync("/_headers"), StringComparison.Ordinal);
        foreach (OutputFile file in (await WholeSite.BuildAsync()).Files.Where(each => each.Path.Value.EndsWith(".html", StringComparison.Ordinal)))
        {
            string html = Encoding.UTF8.GetString(file.Make().Span);
            Assert.DoesNotContain("'unsafe", html.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_hosts_own_parser_reads_the_same_headers_for_every_file()
    {
        using var folder = new TempFolder();
        folder.Write("_headers", await WholeSite.ReadAsync("/_headers"));
        HostFile host = await HostAsync();
        string[] paths = [.. (await WholeSite.BuildAsync()).AllFiles.Select(each => each.Path.Url), "/no/such/page/"];

        Dictionary<string, Header[]> theirs = await NodeScript.RunAsync<Dictionary<string, Header[]>>("Preview/host-headers.mjs", new { written = folder.At("_headers"), settings = Repository.At("netlify.toml"), paths });

        Assert.All(paths, path =>
        {
            Header[] headers = theirs[path];
            Assert.Equal(headers.Length, headers.DistinctBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(host.HeadersFor(path).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}: {each.Value}"), headers.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => $"{each.Name}: {each.Value}"));
        });
    }

    [Theory]
    [InlineData("# none\n", 0)]
    [InlineData("/a/\n  X-One: 1\n  X-Two: a: b\n/b/\n  X-One: 2\n", 2)]
    public void Headers_that_a_build_wrote_are_read(string text, int rules) => Assert.Equal(rules, HeaderFile.Read(text).Count);

    [Theory]
    [InlineData("X-One: 1\n")]
    [InlineData("/a/\n  nothing\n")]
    public void What_is_no_header_is_refused(string text) => Assert.Throws<FormatException>(() => HeaderFile.Read(text));

    private static async Task<(string Url, string Html)[]> DocumentsAsync()
    {
        (string Url, string Html)[] documents =
        [
            .. (await WholeSite.BuildAsync()).Files
                .Where(each => each.Path.Url.EndsWith('/') && (each.Path.Url.StartsWith("/embed/", StringComparison.Ordinal) || each.Path.Url.StartsWith("/frozen/", StringComparison.Ordinal)))
                .Select(each => (each.Path.Url, Encoding.UTF8.GetString(each.Make().Span))),
        ];
        Assert.Contains(documents, each => each.Url.StartsWith("/embed/charts/", StringComparison.Ordinal));
        Assert.Contains(documents, each => each.Url.StartsWith("/embed/scenarios/", StringComparison.Ordinal));
        Assert.Contains(documents, each => each.Url.StartsWith("/frozen/", StringComparison.Ordinal));
        return documents;
    }

    private static async Task<HostFile> HostAsync()
    {
        var found = new DiagnosticList();
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), File.ReadAllText(Repository.At("netlify.toml")).ReplaceLineEndings("\n")), found);
        Assert.Empty(found.Sorted);
        return host.With(HeaderFile.Read(await WholeSite.ReadAsync("/_headers")));
    }

    private static string[] Directives(string policy) => [.. policy.Split(';').Select(each => each.Trim()).Select(each => string.Join(' ', [each.Split(' ')[0], .. each.Split(' ')[1..].Order(StringComparer.Ordinal)]))];

    private static string[] Hashes(string[] policy, string directive) => Sorted(policy.Single(each => each.StartsWith(directive + " ", StringComparison.Ordinal)).Split(' ').Where(each => each.StartsWith("'sha256-", StringComparison.Ordinal)));

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();

    private sealed record Header(string Name, string Value);
}
