using System.Collections.Concurrent;
using Site.Tests.Browser.Support;

namespace Site.Tests.Browser.Access;

/// <summary>What those who hear a page meet, held against what is kept in <c>trees/</c>; SITE_REWRITE_EXPECTATIONS=1 writes it anew.</summary>
[Collection(BrowserSite.Name)]
public sealed class AccessTreeTests(BrowserSite site)
{
    private static readonly string Folder = Repository.At("tests", "Browser", "Access", "trees");

    [Fact]
    public async Task The_tree_of_each_kind_of_page_is_the_one_that_is_kept()
    {
        bool isWriting = Environment.GetEnvironmentVariable("SITE_REWRITE_EXPECTATIONS") == "1";
        ConcurrentBag<string> differing = [];
        await site.VisitAsync(site.EveryKind, new() { ViewportSize = new() { Width = 1280, Height = 900 } }, _ => Task.CompletedTask, async (page, path) =>
        {
            await page.GotoAsync(site.Url(path));
            await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            string tree = await AccessTree.OfAsync(page);
            string file = Path.Combine(Folder, FileName(path));
            if (isWriting)
            {
                Directory.CreateDirectory(Folder);
                await File.WriteAllTextAsync(file, tree);
            }

            string kept = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
            if (kept != tree)
            {
                differing.Add($"{path} in {Path.GetFileName(file)}: {FirstDifference(kept, tree)}");
            }
        });

        Assert.True(differing.IsEmpty, string.Join('\n', differing.Order(StringComparer.Ordinal)));
        Assert.Equal(site.EveryKind.Select(FileName).Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal));
    }

    private static string FileName(string path) => (path.Trim('/').Replace('/', '.') is { Length: > 0 } name ? name : "home") + ".txt";

    private static string FirstDifference(string kept, string tree)
    {
        (string Kept, string Now)[] pairs = [.. kept.Split('\n').Zip(tree.Split('\n'))];
        int line = Array.FindIndex(pairs, each => each.Kept != each.Now);
        return line < 0 ? "one is longer" : $"line {line + 1} was '{pairs[line].Kept.Trim()}' and is '{pairs[line].Now.Trim()}'";
    }
}
