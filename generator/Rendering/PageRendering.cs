using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Renders pages on every processor; what comes out does not depend on how many there are.</summary>
internal static class PageRendering
{
    public static async Task<OutputFile[]> RenderAsync(IReadOnlyList<PageModel> pages)
    {
        var files = new OutputFile[pages.Count];
        int next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Count)).Select(_ => Task.Run(async () =>
        {
            await using var components = new ComponentHost();
            for (int i = Interlocked.Increment(ref next); i < pages.Count; i = Interlocked.Increment(ref next))
            {
                files[i] = OutputFile.Text(pages[i].Url, components.Render(pages[i]));
            }
        })));
        return files;
    }
}
