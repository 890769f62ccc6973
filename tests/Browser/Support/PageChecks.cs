using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Asks a page about itself with the functions of <c>page-checks.js</c>.</summary>
internal static class PageChecks
{
    private static readonly string Script = File.ReadAllText(Repository.At("tests", "Browser", "Support", "page-checks.js"));

    /// <param name="checks">Names of functions.</param>
    /// <returns>The faults that they find.</returns>
    public static async Task<IReadOnlyList<string>> AskAsync(IPage page, params string[] checks)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>("(checks) => checks.flatMap((check) => pageChecks[check]().map((fault) => `${check}: ${fault}`))", checks);
    }

    /// <summary>Lays a style sheet over the page's own, as a reader's would be: the page's policy does not hold for it.</summary>
    public static Task LayOverAsync(IPage page, string css) =>
        page.EvaluateAsync("(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", css);
}
