using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Publishing;

/// <summary>A Chromium of this machine that prints pages as tagged PDF with an outline.</summary>
/// <param name="Program">Its path.</param>
public sealed partial record Chromium(string Program)
{
    private const string Variable = "CHROMIUM";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private static readonly string[] KnownPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Switches =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer",
    ];

    /// <returns>The one that the variable CHROMIUM names, else the machine's own; nothing where there is none.</returns>
    public static Chromium? Find() =>
        new[] { Environment.GetEnvironmentVariable(Variable) }.Concat(KnownPlaces).FirstOrDefault(File.Exists) is { } path ? new Chromium(path) : null;

    /// <summary>Prints one page.</summary>
    /// <param name="date">Stands in the PDF in the place of the time of printing, so that the same page gives the same bytes.</param>
    /// <returns>The PDF, or in words why there is none.</returns>
    public async Task<(byte[]? Pdf, string Problem)> PrintAsync(string url, DateOnly date, CancellationToken stop)
    {
        string work = Directory.CreateTempSubdirectory("site-print-").FullName;
        string path = Path.Combine(work, "page.pdf");
        try
        {
            // A browser run by root has no sandbox to stand in; it opens our own pages only.
            string[] arguments = [.. Switches, .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(), $"--user-data-dir={Path.Combine(work, "profile")}", $"--print-to-pdf={path}", url];
            string said = await RunAsync(arguments, stop);
            return File.Exists(path) ? (Dated(await File.ReadAllBytesAsync(path, stop), date), "") : (null, $"Chromium printed nothing of {url}: {said.Trim()}");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private async Task<string> RunAsync(string[] arguments, CancellationToken stop)
    {
        using Process process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true }) ?? throw new InvalidOperationException("Chromium did not start");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        Task<string> said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Task<string> other = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        await other;
        return await said;
    }

    // The dates stand open in the file, in a form of fixed length.
    private static byte[] Dated(byte[] pdf, DateOnly date)
    {
        string text = Encoding.Latin1.GetString(pdf);
        string day = date.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        return Encoding.Latin1.GetBytes(Time().Replace(text, $"${{name}}(D:{day}000000"));
    }

    [GeneratedRegex(@"(?<name>/(?:CreationDate|ModDate) ?)\(D:\d{14}", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
