using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Site.Tests.Browser.Support;

namespace Site.Benchmarks.Peers;

/// <summary>From the last byte of a saved essay to its new words in a browser, in our preview and in those of our peers, over the same essays.</summary>
internal static class SaveBenchmarks
{
    private const int Saves = 11;

    /// <summary>Between one save and the next, so that none is taken for part of another.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly (int Essays, string Goal)[] Sizes = [(200, "under 100 ms"), (2000, "under 300 ms")];

    public static async Task RunAsync()
    {
        Peer.Prepare();
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await Chromium.LaunchAsync(playwright);
        foreach ((int essays, string goal) in Sizes)
        {
            string folder = Directory.CreateTempSubdirectory("closing-the-loop-").FullName;
            try
            {
                await CompareAsync(browser, folder, essays, goal);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task CompareAsync(IBrowser browser, string folder, int essays, string goal)
    {
        string input = Path.Combine(folder, "input");
        string output = Path.Combine(folder, "output");
        GeneratedSite.WriteBare(input, essays);
        MeasuredProcess.Run("--input", input, "--output", output);
        var content = new PeerContent(input, output);
        string slug = GeneratedSite.Slug(essays / 2);
        string own = content.Essays.Single(each => Path.GetFileNameWithoutExtension(each) == slug);
        double ours = await MeasureAsync(browser, MeasuredProcess.Command("preview", "--port", "0", "--input", input), null, own, slug, $"{essays} essays, save to browser, ours", goal);
        foreach (Peer peer in Peer.All)
        {
            string site = Path.Combine(folder, peer.Name);
            peer.Write(content.WithoutPolicy(), site);
            int port = FreePort();
            string essay = Path.Combine(site, "content", "essays", $"{slug}.md");
            double theirs = await MeasureAsync(browser, peer.Serve(site, port), $"http://127.0.0.1:{port}/", essay, slug, $"{essays} essays, save to browser, {peer.Name}", "");
            Figures.Print($"{essays} essays, save to browser, ours against {peer.Name}", "times", [ours / theirs], "at most 0.33");
        }
    }

    /// <param name="address">Where it serves; nothing for what it says itself.</param>
    /// <returns>The median, in milliseconds.</returns>
    private static async Task<double> MeasureAsync(IBrowser browser, ProcessStartInfo command, string? address, string essay, string slug, string measure, string goal)
    {
        using Process server = Process.Start(command)!;
        try
        {
            string at = (address is null ? await PreviewBenchmarks.AddressAsync(server) : await ServedAsync(server, address)) + $"essays/{slug}/";
            await using IBrowserContext context = await browser.NewContextAsync();
            IPage page = await context.NewPageAsync();
            WordWatch watch = await WordWatch.OnAsync(page);
            await page.GotoAsync(at);
            string text = await File.ReadAllTextAsync(essay);
            List<double> milliseconds = [];
            for (int save = 0; save <= Saves; save++)
            {
                await Task.Delay(Rest);
                string word = WordWatch.Word(save);
                string changed = text.Replace("Whoever typed a line", $"{word} Whoever typed a line", StringComparison.Ordinal);
                if (watch.HasSeen(word))
                {
                    throw new InvalidOperationException($"{measure}: '{word}' is there before it was saved");
                }

                long start = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(essay, changed);
                await watch.SeenAsync(word, Patience);
                milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            // The essays of the others are made of ours.
            await File.WriteAllTextAsync(essay, text);
            Figures.Print(measure, "ms", milliseconds.Skip(1), goal);
            return Figures.Median(milliseconds.Skip(1));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    /// <summary>Waits until the whole site has been built once and is served.</summary>
    private static async Task<string> ServedAsync(Process server, string address)
    {
        // The pipes are read to their ends, or the program would wait for room in them.
        _ = server.StandardOutput.ReadToEndAsync();
        _ = server.StandardError.ReadToEndAsync();
        using var client = new HttpClient();
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Patience)
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(address));
                if (answer.IsSuccessStatusCode)
                {
                    return address;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"nothing is served at {address}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
