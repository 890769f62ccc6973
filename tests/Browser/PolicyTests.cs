using System.Text;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>The host's own headers hold while pages are used, and the pages need nothing that they refuse; nor a place to store anything.</summary>
[Collection(BrowserSite.Name)]
public sealed class PolicyTests(BrowserSite site)
{
    private const string Refused = """
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
        }
        """;

    // What a page of another version, or of another site on this address, may have left behind.
    private const string Rubbish = """
        for (const name of ["theme", "paths", "assignments", "search-key", "__proto__"]) {
          localStorage.setItem(name, ["{", "null", "[[]]", "<img src=x onerror=window.hit=true>", "{\"__proto__\":{\"hit\":true}}"][name.length % 5]);
        }
        """;

    /// <summary>Opens what can be opened, presses what can be pressed, moves what can be moved and types where one can type, from top to bottom.</summary>
    private const string Use = """
        async () => {
          const rest = (time) => new Promise((done) => setTimeout(done, time));
          const changed = (field, event) => field.dispatchEvent(new Event(event, { bubbles: true }));
          const done = new Set();
          window.print = () => {};
          history.pushState = history.replaceState;
          addEventListener("click", (event) => { if (event.target.closest?.("a[href]:not([download])")) { event.preventDefault(); } }, true);
          addEventListener("submit", (event) => event.preventDefault());
          document.querySelectorAll("details").forEach((each) => { each.open = true; });
          for (let round = 0; round < 3; round++) {
            for (const each of document.querySelectorAll("button, summary, input, select, textarea, [role=slider], [tabindex='0'], a[role=doc-noteref], .note-ref, [data-note]")) {
              if (done.has(each) || each.disabled || !each.checkVisibility() || done.size > 150) { continue; }
              done.add(each);
              each.focus();
              ["pointerover", "mouseover", "mousemove"].forEach((name) => each.dispatchEvent(new MouseEvent(name, { bubbles: true })));
              if (each.matches("input[type=range], input[type=number]")) {
                each.value = each.max || "3";
                changed(each, "input");
                changed(each, "change");
              } else if (each.matches("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea")) {
                each.value = each.type === "date" ? "2026-12-04" : "loop";
                changed(each, "input");
                changed(each, "change");
              } else if (each.matches("select")) {
                each.selectedIndex = each.options.length - 1;
                changed(each, "change");
              } else {
                each.click();
              }

              await rest(5);
            }

            await rest(round === 0 ? 900 : 200);
          }

          document.querySelectorAll("dialog[open]").forEach((each) => each.close());
          scrollTo(0, document.documentElement.scrollHeight);
          await rest(100);
          return done.size;
        }
        """;

    [Fact]
    public async Task Nothing_is_refused_while_a_page_of_each_kind_is_used_and_printed()
    {
        var watch = new Watch(site.Origin);
        int used = 0;
        string[] assigned = await AssignedAsync();
        await site.VisitAsync([.. site.OneOfEachKind, .. More, .. assigned], new() { ViewportSize = new() { Width = 1280, Height = 900 } }, watch.BeginAsync, async (page, path) =>
        {
            watch.Shows(page, path);
            await page.GotoAsync(site.Url(path), new() { WaitUntil = WaitUntilState.Load });
            try
            {
                Interlocked.Add(ref used, await page.EvaluateAsync<int>(Use));
            }
            catch (PlaywrightException gone) when (gone.Message.Contains("navigation", StringComparison.Ordinal))
            {
                await page.WaitForLoadStateAsync(LoadState.Load);
            }

            await page.PdfAsync();
        });

        Assert.Equal("", string.Join('\n', watch.Said.Distinct()));
        Assert.True(used > 500, $"{used} things were used");
    }

    [Fact]
    public async Task Every_edition_opens_and_moves_under_the_policy_of_its_own_bytes()
    {
        var watch = new Watch(site.Origin);
        string[] frozen = [.. site.Built.Files.Select(each => each.Path.Url).Where(each => each.StartsWith("/frozen/", StringComparison.Ordinal) && each.EndsWith('/'))];
        await site.VisitAsync(frozen, new(), watch.BeginAsync, async (page, path) =>
        {
            watch.Shows(page, path);
            await page.GotoAsync(site.Url(path), new() { WaitUntil = WaitUntilState.Load });
            await page.EvaluateAsync<int>(Use);
            if (await page.EvaluateAsync<bool>("getComputedStyle(document.body).margin === '8px'"))
            {
                watch.Say(page, "its style sheet is not applied");
            }

            if (await page.Locator("figure[data-scenario]").CountAsync() > 0)
            {
                await page.Locator("figure[data-scenario][data-ready]").WaitForAsync();
            }
        });

        Assert.Equal("", string.Join('\n', watch.Said.Distinct()));
        Assert.True(frozen.Length > 10);
    }

    [Theory]
    [InlineData(Refused)]
    [InlineData(Rubbish)]
    public async Task Where_storage_is_refused_or_full_of_rubbish_every_kind_of_page_works(string storage)
    {
        var watch = new Watch(site.Origin);
        await site.VisitAsync([.. site.OneOfEachKind, .. More], new(), async page =>
        {
            await watch.BeginAsync(page);
            await page.AddInitScriptAsync(storage);
        }, async (page, path) =>
        {
            watch.Shows(page, path);
            await page.GotoAsync(site.Url(path), new() { WaitUntil = WaitUntilState.Load });
            if (await page.EvaluateAsync<bool>("window.hit !== undefined || ({}).hit !== undefined"))
            {
                watch.Say(page, "something ran");
            }

            if (await page.Locator("figure[data-scenario]").CountAsync() > 0)
            {
                await page.Locator("figure[data-scenario][data-ready]").First.WaitForAsync();
            }
        });

        Assert.Equal("", string.Join('\n', watch.Said.Distinct()));
    }

    [Fact]
    public async Task The_headers_themselves_refuse_what_is_not_of_the_document()
    {
        IPage page = await site.OpenAsync(new(), "/embed/scenarios/loop/");

        // The meta element is taken out of the document on its way, so that only the header can refuse.
        await page.RouteAsync("**/embed/scenarios/loop/?bare", async route =>
        {
            IAPIResponse response = await route.FetchAsync(new() { Url = site.Url("/embed/scenarios/loop/") });
            string html = (await response.TextAsync()).Replace("http-equiv=\"Content-Security-Policy\"", "name=\"none\"", StringComparison.Ordinal).Replace("</body>", "<script>window.hit=true</script><img src=x onerror=\"window.hit=true\"></body>", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = response, BodyBytes = Encoding.UTF8.GetBytes(html) });
        });
        await page.GotoAsync(site.Url("/embed/scenarios/loop/?bare"));
        await page.Locator("figure[data-scenario][data-ready]").WaitForAsync();

        Assert.False(await page.EvaluateAsync<bool>("window.hit === true"));
        await page.Context.CloseAsync();
    }

    private IEnumerable<string> More =>
    [
        "/essays/how-long-a-task/", "/scenarios/", "/scenarios/loop/", "/scenarios/explosion/", "/scenarios/futures/", "/embed/charts/task-horizons/", "/embed/scenarios/loop/", "/embed/scenarios/futures/", "/offline/",
    ];

    /// <summary>What a teacher's link shows, as reading and as packet.</summary>
    private async Task<string[]> AssignedAsync()
    {
        IPage page = await site.OpenAsync(new(), "/teach/assign/");
        await page.Locator("[data-assign-form][data-ready]").WaitForAsync();
        await page.Locator("[data-essay='the-claim'] > [data-line] input").CheckAsync();
        string selection = new Uri(await page.Locator("#assign-link").InputValueAsync()).Fragment;
        await page.Context.CloseAsync();
        return [$"/teach/assign/{selection}", $"/teach/packet/?{selection[1..]}"];
    }
}
