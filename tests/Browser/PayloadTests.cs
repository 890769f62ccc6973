using System.Text;
using Microsoft.Playwright;
using Site.Diagnostics;
using Site.Emitting;
using Site.Preview;
using Site.Tests.Browser.Support;
using Site.Tests.Unit.Sites;
using Xunit.Abstractions;

namespace Site.Tests.Browser;

/// <summary>The small site with payloads in all of its places, opened: nothing of them runs, nothing is loaded from elsewhere, and the policy has nothing to refuse.</summary>
[Collection(BrowserSite.Name)]
public sealed class PayloadTests(BrowserSite browser, ITestOutputHelper output)
{
    /// <summary>One round of so many is opened; in full (<c>payloads</c> among the benchmarks) each of them.</summary>
    private static readonly int Every = Seeds.Times(14, 1);

    [Fact]
    public async Task Nothing_that_was_put_into_a_site_runs_when_its_pages_are_opened()
    {
        var watch = new Watch("http://127.0.0.1");
        HashSet<string> seen = [];
        int opened = 0;
        int payloads = 0;
        using var folder = new TempFolder();
        var site = new PayloadSite(folder);
        foreach (Dictionary<PayloadPlace, string> put in PayloadCorpus.Rounds().Where((_, round) => round % Every == 3 % Every))
        {
            site.Accept(put);
            BuildResult built = await SiteBuild.RunAsync(new BuildRequest(folder.FullName));
            Assert.False(built.Found.HasErrors);
            OutputFile[] pages = [.. built.Files.Where(each => each.Path.Value.EndsWith(".html", StringComparison.Ordinal) && seen.Add(Encoding.UTF8.GetString(each.Make().Span)))];
            await using PreviewServer server = await ServeAsync(built);
            opened += pages.Length;
            payloads += put.Count;
            await browser.VisitAsync(pages.Select(each => each.Path.Url), new(), watch.BeginAsync, async (page, path) =>
            {
                watch.Shows(page, $"{path} with {string.Join(", ", put.Values.Take(3))} …");
                await page.GotoAsync(server.Address.TrimEnd('/') + path, new() { WaitUntil = WaitUntilState.Load });
                if (await page.EvaluateAsync<bool>(Hit))
                {
                    watch.Say(page, "something ran");
                }
            });
        }

        string[] said = [.. watch.Said.Distinct().Take(20)];
        Assert.True(said.Length == 0, string.Join("\n", said));
        Assert.True(opened > 150, $"{opened} pages");
        output.WriteLine($"measured: payloads put into places of a site, none of which ran on the {opened} pages opened = {payloads}");
    }

    // What is open, pointed at or in focus may run what what is only shown does not.
    private const string Hit = """
        async () => {
          document.querySelectorAll("details").forEach((each) => { each.open = true; });
          for (const each of document.querySelectorAll("main a, main button:not([data-print]), main input, main summary, main [tabindex], main svg")) {
            each.focus?.();
            ["mouseover", "mousemove", "pointerenter"].forEach((name) => each.dispatchEvent(new MouseEvent(name, { bubbles: true })));
          }
          await new Promise((done) => setTimeout(done, 30));
          return window.hit !== undefined || ({}).hit !== undefined || document.querySelector("x-hit, iframe[srcdoc], [onclick], [onload], [onerror], [onfocus]") !== null;
        }
        """;

    private static async Task<PreviewServer> ServeAsync(BuildResult built)
    {
        var found = new DiagnosticList();
        HostFile host = HostFileReader.Read(new SourceText(new InputPath("netlify.toml"), File.ReadAllText(Repository.At("netlify.toml")).ReplaceLineEndings("\n")), found);
        var state = new PreviewState();
        state.Publish(new PreviewMoment { Site = new ServedSite(built.Files, built.Late, host.Redirects, ""), Host = host });
        return (await PreviewServer.StartAsync(state, 0))!;
    }
}
