using System.Diagnostics;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Finds a Chromium, or has one installed: the machine's own first, then Playwright's, then the system's package.</summary>
internal static class Chromium
{
    private static readonly string[] KnownPlaces =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    private static readonly string[] Switches =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        string? path = Find() ?? (InstallPlaywrights() ? null : InstallPackage());
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Switches });
    }

    /// <summary>One whose reader has asked for letters twice as large in the browser's settings.</summary>
    /// <param name="profile">An empty folder.</param>
    public static async Task<IBrowserContext> LaunchWithLargeLettersAsync(IPlaywright playwright, string profile, BrowserTypeLaunchPersistentContextOptions options)
    {
        Directory.CreateDirectory(Path.Combine(profile, "Default"));
        await File.WriteAllTextAsync(Path.Combine(profile, "Default", "Preferences"), """{"webkit":{"webprefs":{"default_font_size":32}}}""");
        options.ExecutablePath = Find();
        options.Args = Switches;
        options.ReducedMotion = ReducedMotion.Reduce;
        return await playwright.Chromium.LaunchPersistentContextAsync(profile, options);
    }

    private static string? Find() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM") }.Concat(KnownPlaces).FirstOrDefault(File.Exists);

    private static bool InstallPlaywrights() => Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;

    private static string InstallPackage()
    {
        Run("apt-get", "update");
        Run("apt-get", "install", "--yes", "chromium", "fonts-dejavu-core");
        return Find() ?? throw new InvalidOperationException("no Chromium was found, and none could be installed; install one, or name it in the variable CHROMIUM");
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
