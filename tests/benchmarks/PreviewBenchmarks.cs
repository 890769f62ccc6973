using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Benchmarks;

/// <summary>The preview as a writer meets it: how soon it shows the first page, and how soon a save is seen.</summary>
internal static partial class PreviewBenchmarks
{
    private const int Starts = 5;
    private const int Saves = 15;
    private const string Essay = "/essays/the-claim/";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>From the start of the program to the last byte of an essay.</summary>
    public static async Task FirstPageAsync(string root)
    {
        using var client = new HttpClient();
        List<double> seconds = [];
        for (int run = 0; run <= Starts; run++)
        {
            long start = Stopwatch.GetTimestamp();
            using Process preview = MeasuredProcess.Start("preview", "--port", "0", "--input", Path.Combine(root, "input"));
            string address = await AddressAsync(preview);
            await client.GetByteArrayAsync(new Uri(new Uri(address), Essay));
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            preview.Kill();
        }

        Figures.Print("preview: start to first page served", "s", seconds.Skip(1), "under 1.5 s");
    }

    /// <summary>From the last byte of a saved essay to the new words in the browser's page.</summary>
    public static async Task SaveToBrowserAsync(string root)
    {
        string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
        string input = Path.Combine(folder, "input");
        GeneratedSite.CopyFolder(Path.Combine(root, "input"), input, except: "");
        string essay = Path.Combine(input, "essays", "start", "the-claim.md");
        string text = await File.ReadAllTextAsync(essay);
        using Process preview = MeasuredProcess.Start("preview", "--port", "0", "--input", input);
        try
        {
            string address = await AddressAsync(preview);
            using IPlaywright playwright = await Playwright.CreateAsync();
            await using IBrowser browser = await Chromium.LaunchAsync(playwright);
            IPage page = await browser.NewPageAsync();
            WordWatch watch = await WordWatch.OnAsync(page);
            await page.GotoAsync(address.TrimEnd('/') + Essay);
            List<double> milliseconds = [];
            for (int save = 0; save <= Saves; save++)
            {
                string word = WordWatch.Word(save);
                string changed = text.Replace("The passage that made news", $"The {word} passage that made news", StringComparison.Ordinal);
                long start = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(essay, changed);
                await watch.SeenAsync(word, Patience);
                milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                await Task.Delay(300);
            }

            Figures.Print("preview: essay saved to browser showing it", "ms", milliseconds.Skip(1), "under 150 ms");
        }
        finally
        {
            preview.Kill();
            Directory.Delete(folder, recursive: true);
        }
    }

    public static async Task<string> AddressAsync(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                // The pipe is read to its end, or the program would wait for room in it.
                _ = preview.StandardOutput.ReadToEndAsync();
                _ = preview.StandardError.ReadToEndAsync();
                return match.Value;
            }
        }

        throw new InvalidOperationException("the preview ended before it told its address");
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();
}
