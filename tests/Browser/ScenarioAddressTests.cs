using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser;

/// <summary>Every state has an address; whatever stands in an address, the page says what it makes of it and nothing runs.</summary>
[Collection(BrowserSite.Name)]
public sealed class ScenarioAddressTests(BrowserSite site)
{
    private const string Loop = "/scenarios/loop/";

    private static readonly string[] HostileValues =
    [
        "NaN", "Infinity", "-Infinity", "1e309", "-1e309", "1e-400", "__proto__", "constructor", "toString", "null", "undefined", "true", "[]", "{}", "0x10", "1,5", "١٢", "%", "%ZZ", "%00", "%E0%A4%A", "%u0041",
        "%3Cimg%20src%3Dx%20onerror%3D%22window.ran%3D1%22%3E", "<script>window.ran=1</script>", "javascript:window.ran=1", "'\"><svg onload=window.ran=1>", "${window.ran=1}", "", "-", "+", ".", "e", "1.2.3", "--1", "9".PadLeft(39, '9'), "9".PadLeft(400, '9'),
    ];

    [Fact]
    public async Task The_address_follows_the_state_four_times_a_second_at_most_and_brings_it_back()
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new(), Loop);
        await scenario.Page.EvaluateAsync("window.writes = 0; const write = history.replaceState; history.replaceState = function (...all) { window.writes++; return write.apply(this, all); }; 0");

        await scenario.Slider("r").FocusAsync();
        long start = Environment.TickCount64;
        for (int i = 0; i < 40; i++)
        {
            await scenario.Page.Keyboard.PressAsync("ArrowRight");
        }

        double seconds = (Environment.TickCount64 - start) / 1000.0;
        int writes = await scenario.Page.EvaluateAsync<int>("window.writes");
        await scenario.RestAsync();
        string sentence = await scenario.SentenceAsync();
        string address = scenario.Page.Url;
        await scenario.Page.ReloadAsync();
        await scenario.ReadyAsync();

        Assert.True(writes <= (seconds * 4) + 2, $"{writes} in {seconds} s");
        Assert.EndsWith("?v=1&r=1.6&eta=1&p=0.3&D=3&f=1&n=0&T=60", address, StringComparison.Ordinal);
        Assert.Equal(sentence, await scenario.SentenceAsync());
        Assert.Equal(address, scenario.Page.Url);
    }

    [Fact]
    public async Task A_thousand_states_of_each_function_go_into_addresses_and_back_without_loss()
    {
        IPage page = await site.OpenAsync(new(), null);
        await page.EvaluateAsync($"window.lab = {ScenarioScripts.For(site.Built)}; 0");

        foreach (string id in ScenarioScripts.Specs(site.Built).Keys)
        {
            Assert.Equal("[]", await page.EvaluateAsync<string>($"lab.rounds('{id}', 1, 1001)"));
        }
    }

    [Theory]
    [InlineData("?v=1&r=9&eta=1", "above the range")]
    [InlineData("?v=1&r=-9&eta=1", "below the range")]
    [InlineData("?v=1&r=many&eta=1", "no number could be read")]
    [InlineData("?r=1.5", "names no version")]
    [InlineData("?v=7&r=1.5", "made for version 7")]
    public async Task What_could_not_be_followed_is_said_in_words_and_the_rest_is_kept(string query, string words)
    {
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new(), $"{Loop}{query}&T=120");

        Assert.Contains(words, await scenario.Page.Locator(".scenario__notes").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(words, await scenario.Page.Locator("main > [role=status]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(120, await scenario.ValueAsync("T"));
    }

    [Fact]
    public async Task A_state_of_an_older_version_shows_both_results_when_they_differ()
    {
        IPage page = await site.OpenAsync(new(), null);
        await AddOlderVersionAsync(page);
        await page.GotoAsync(site.Url($"{Loop}?v=7&r=0.5"));
        var scenario = new ScenarioPage(page);
        await scenario.ReadyAsync();

        string notes = await page.Locator(".scenario__notes").InnerTextAsync();

        Assert.Contains("made for version 7", notes, StringComparison.Ordinal);
        Assert.Contains("It said: ", notes, StringComparison.Ordinal);
        Assert.Contains($"It now says: {await scenario.SentenceAsync()}", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_taken_away_is_the_one_recomputed_from_its_address()
    {
        foreach ((string path, string query) in new[] { (Loop, "?v=1&r=1.5&eta=0.9&p=0.3&D=3&f=2&n=0.5&T=60"), ("/scenarios/pause/", "?v=1&q=0.31&F=1.2"), ("/scenarios/compute/", "?v=1&sig=0.7&l=1234") })
        {
            ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new(), path + query);
            string[] lines = Encoding.UTF8.GetString((await scenario.FilesAsync())["CSV"]).Split("\r\n");
            string address = new Uri(lines[1][(lines[1].LastIndexOf(',') + 1)..].Trim('"')).PathAndQuery;

            IPage lab = await site.OpenAsync(new(), null);
            await lab.EvaluateAsync($"window.lab = {ScenarioScripts.For(site.Built)}; 0");
            string id = path.Split('/')[2];
            string again = await lab.EvaluateAsync<string>("""
                ([id, query]) => {
                  const spec = lab.specs[id], result = lab.require("scenario").compute(spec, lab.models[spec.page], lab.require("address").read(spec, query).given);
                  const exact = value => value ?? "";
                  const numbers = ["input", "output"].flatMap(kind => spec[kind === "input" ? "parameters" : "outputs"].map(field => `${kind},${field.key}=${exact(result[kind + "s"][field.key])}`));
                  return JSON.stringify([...numbers, ...Object.entries(result.curves).flatMap(([curve, points]) => points.map(point => `series,${curve}=${point.map(exact).join(",")}`))]);
                }
                """, new[] { id, address[address.IndexOf('?', StringComparison.Ordinal)..] });

            Assert.All(JsonSerializer.Deserialize<string[]>(again)!.Zip(Numbers(lines)), pair => Assert.Equal(Rounded(pair.First), Rounded(pair.Second)));
            Assert.Equal(JsonSerializer.Deserialize<string[]>(again)!.Length, Numbers(lines).Length);
            await lab.Context.CloseAsync();
            await scenario.Page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Ten_thousand_hostile_queries_are_read_without_a_fault()
    {
        IPage page = await site.OpenAsync(new(), null);
        await page.EvaluateAsync($"window.lab = {ScenarioScripts.For(site.Built)}; 0");

        string faults = await page.EvaluateAsync<string>("""
            values => {
              const random = lab.require("verify").createRandom(99), pick = list => list[Math.floor(random() * list.length)], faults = [], ids = Object.keys(lab.specs);
              for (let i = 0; i < 10000; i += 1) {
                const spec = lab.specs[pick(ids)], keys = [...spec.parameters.map(p => p.key), "v", "preset", "__proto__", "constructor", "", "%", "hasOwnProperty"];
                let query = "?" + Array.from({ length: Math.floor(random() * 14) }, () => `${pick(keys)}${random() < 0.9 ? "=" : ""}${pick(values)}`).join(pick(["&", "&", "&&", "&="]));
                if (i % 1000 === 0) { query += "&r=" + "1".repeat(1048576); }
                try {
                  const result = lab.require("scenario").compute(spec, lab.models[spec.page], lab.require("address").read(spec, query).given);
                  const shown = JSON.stringify([result.words, result.notes, result.readouts, result.table, lab.require("scenario").serialise(lab.require("scenario").picture(spec, result, "wide", null))]);
                  if (/NaN|Infinity|undefined|<script/.test(shown) || result.words === "" || ({}).polluted) { faults.push(query.slice(0, 300) + " " + shown.slice(0, 200)); }
                } catch (error) { faults.push(query.slice(0, 300) + " " + error); }
              }
              return faults.slice(0, 5).join("\n");
            }
            """, HostileValues);

        Assert.Equal("", faults);
    }

    [Fact]
    public async Task Hostile_addresses_open_a_page_that_works_and_runs_nothing_of_them()
    {
        string[] keys = ["r", "v", "T", "preset", "__proto__", "r&r"];
        List<string> queries = [.. HostileValues.SelectMany((value, i) => new[] { $"?v=1&{keys[i % keys.Length]}={value}", $"?{keys[(i + 1) % keys.Length]}={value}&r=1.5&r=3" })];
        queries.Add($"?v=1&r={new string('1', 7_000)}");
        List<string> wrong = [];

        await site.VisitAsync(queries, new(), page =>
        {
            page.PageError += (_, error) => wrong.Add($"{page.Url}: {error}");
            page.Dialog += (_, dialog) => wrong.Add($"{page.Url}: {dialog.Message}");
            return Task.CompletedTask;
        }, async (page, query) =>
        {
            await page.GotoAsync(site.Url(Loop + query));
            await page.Locator("figure[data-ready]").First.WaitForAsync();
            await AddIfWrongAsync(page, query);
        });

        // Longer than a server takes, and still an address that a page may have.
        ScenarioPage scenario = await ScenarioPage.OpenAsync(site, new(), Loop);
        await scenario.Page.EvaluateAsync("history.replaceState(null, '', '?v=1&T=120&r=' + '1'.repeat(1048576)); dispatchEvent(new PopStateEvent('popstate')); 0");
        await scenario.Page.GetByText("no number could be read").First.WaitForAsync();
        await AddIfWrongAsync(scenario.Page, "a megabyte");

        async Task AddIfWrongAsync(IPage page, string query)
        {
            string state = await page.EvaluateAsync<string>("`${window.ran ?? ''}${document.querySelectorAll('.scenario__notes :is(img, svg, script)').length}|${/NaN|Infinity|undefined/.test(document.querySelector('.scenario__stage').innerText)}|${document.querySelector('[data-sentence]').innerText.length > 40}`");
            if (state != "0|false|true")
            {
                wrong.Add($"{query}: {state}");
            }
        }

        Assert.True(queries.Count > 50);
        Assert.Empty(wrong);
    }

    // Key and numbers of inputs, outputs and points: record,key,name,x,y,value,words. Names and words may hold commas, in quotes.
    // The file holds twelve digits or so.
    private static string Rounded(string line) => string.Join(',', line.Split(',', '=').Select(cell =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number.ToString("G10", CultureInfo.InvariantCulture) : cell));

    private static string[] Numbers(string[] lines) =>
        [.. lines.Select(Cells).Where(cells => cells[0] is "input" or "output" or "series").Select(cells => cells[0] == "series" ? $"series,{cells[1]}={cells[3]},{cells[4]}{(cells[5] == "" ? "" : "," + cells[5])}" : $"{cells[0]},{cells[1]}={cells[5]}")];

    private static List<string> Cells(string line)
    {
        List<string> cells = [""];
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += c;
            }
        }

        return cells;
    }

    // The page with an older model beside its own: as if the model had been another one.
    private static async Task AddOlderVersionAsync(IPage page)
    {
        string model = "";
        await page.RouteAsync($"**{Loop}**", async route =>
        {
            IAPIResponse response = await route.FetchAsync();
            string html = await response.TextAsync();
            model = html.Split("data-model=\"")[1].Split('"')[0];
            await route.FulfillAsync(new() { Response = response, Body = html.Replace("data-model=\"", "data-older=\"[{&quot;version&quot;:7,&quot;model&quot;:&quot;/assets/older.js&quot;}]\" data-model=\"", StringComparison.Ordinal) });
        });
        await page.RouteAsync("**/assets/older.js", async route => await route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Body = $"import model from '{model}'; export default {{ loop: inputs => ({{ ...model.loop(inputs), G: 42 }}) }};",
        }));
    }
}
