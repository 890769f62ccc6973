using System.Globalization;
using System.Text.Json;
using Jint;
using Jint.Native;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;
using Xunit.Abstractions;

namespace Site.Tests.Browser;

/// <summary>One model, two engines: what the build's shows, a browser shows.</summary>
[Collection(BrowserSite.Name)]
public sealed class ScenarioParityTests(BrowserSite site, ITestOutputHelper output)
{
    private const int SeededStates = 1000;

    // All corners of functions with up to eight parameters; of the others, which have up to 8,192, as many drawn by a seed.
    private const int MostCorners = 256;

    private const double Tolerance = 1e-12;

    [Fact]
    public async Task Seeded_states_corners_and_presets_show_the_same_words_in_both_engines()
    {
        string script = ScenarioScripts.For(site.Built);
        Engine engine = new Engine(options => options.Culture(CultureInfo.InvariantCulture)).Execute($"var lab = {script};");
        IPage page = await LabAsync(script);
        List<string> differences = [];
        int states = 0;
        double furthest = 0;

        foreach (string id in ScenarioScripts.Specs(site.Built).Keys)
        {
            foreach (string question in new[] { $"lab.seeded('{id}', 1, {SeededStates + 1})", $"lab.corners('{id}', {MostCorners})", $"lab.presets('{id}')" })
            {
                using JsonDocument ours = JsonDocument.Parse(engine.Execute(question).GetCompletionValue().AsString());
                using JsonDocument theirs = JsonDocument.Parse(await page.EvaluateAsync<string>(question));
                foreach ((JsonElement a, JsonElement b) in ours.RootElement.EnumerateArray().Zip(theirs.RootElement.EnumerateArray()))
                {
                    states++;
                    if (a[0].GetString() != b[0].GetString())
                    {
                        differences.Add($"{question}: {a[0]} | {b[0]}");
                    }

                    furthest = Math.Max(furthest, Distance(a[1], b[1]));
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{states} states; numbers differ by at most {furthest:E1}"));
        Assert.Empty(differences.Take(5));
        Assert.True(states >= 10_000, $"{states} states");
        Assert.True(furthest <= Tolerance, furthest.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Published_rows_come_out_in_a_browser()
    {
        IPage page = await LabAsync(ScenarioScripts.For(site.Built));
        List<string> wrong = [];
        int rows = 0;

        foreach (string file in Directory.EnumerateFiles(Repository.At("tests", "Unit", "Scenarios", "rows"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            foreach (string line in await File.ReadAllLinesAsync(file))
            {
                using JsonDocument row = JsonDocument.Parse(line);
                using JsonDocument got = JsonDocument.Parse(await page.EvaluateAsync<string>($"given => lab.outputs('{id}', given)", row.RootElement.GetProperty("in").GetRawText()));
                rows++;
                wrong.AddRange(row.RootElement.GetProperty("out").EnumerateObject().Where(expected => !Matches(id, expected, got.RootElement)).Select(expected => $"{row.RootElement.GetProperty("id")}: {expected} but {got.RootElement}"));
            }
        }

        Assert.Empty(wrong);
        Assert.True(rows > 100, $"{rows} rows");
    }

    private async Task<IPage> LabAsync(string script)
    {
        // A page without a policy: the site's own would not let a test bring scripts along.
        IPage page = await site.OpenAsync(new(), null);
        await page.EvaluateAsync($"window.lab = {script}; 0");
        return page;
    }

    // Outputs of one name, compared to the greater of them; near zero, where a difference of large numbers is left, to one.
    private static double Distance(JsonElement ours, JsonElement theirs)
    {
        double furthest = 0;
        foreach (JsonProperty each in ours.EnumerateObject())
        {
            JsonElement other = theirs.GetProperty(each.Name);
            if (each.Value.ValueKind != JsonValueKind.Number || other.ValueKind != JsonValueKind.Number)
            {
                furthest = Math.Max(furthest, each.Value.ToString() == other.ToString() ? 0 : 1);
                continue;
            }

            double a = each.Value.GetDouble();
            double b = other.GetDouble();
            furthest = Math.Max(furthest, Math.Abs(a - b) / Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b))));
        }

        return furthest;
    }

    private static bool Matches(string id, JsonProperty expected, JsonElement got)
    {
        JsonElement value = got.GetProperty(expected.Name);
        if (expected.Value.ValueKind != JsonValueKind.Number)
        {
            return value.ToString() == expected.Value.ToString() && value.ValueKind == expected.Value.ValueKind;
        }

        bool isDate = expected.Name.StartsWith("date_", StringComparison.Ordinal) || expected.Name == "singular_date";
        (double absolute, double relative) = isDate ? (1e-6, 0) : id == "futures" ? (1e-4, 1e-5) : (1e-9, 1e-6);
        double wanted = expected.Value.GetDouble();
        return value.ValueKind == JsonValueKind.Number && Math.Abs(value.GetDouble() - wanted) <= absolute + (relative * Math.Abs(wanted));
    }
}
