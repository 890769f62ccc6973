using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Makes the model of one page. Called when its turn comes, so that the models of a large site are never all in memory.</summary>
/// <param name="context">The context of the thread that renders the page.</param>
internal delegate PageModel PageSource(RenderContext context);

/// <summary>Renders pages on every processor; what comes out does not depend on how many there are.</summary>
internal static class PageRendering
{
    public static async Task<OutputFile[]> RenderAsync(RenderContext context, IReadOnlyList<PageSource> pages)
    {
        var files = new OutputFile[pages.Count];
        int next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Count)).Select(_ => Task.Run(async () =>
        {
            await using var components = new ComponentHost();
            RenderContext own = context.On(components);
            for (int i = Interlocked.Increment(ref next); i < pages.Count; i = Interlocked.Increment(ref next))
            {
                PageModel page = pages[i](own);
                files[i] = OutputFile.Text(page.Url, components.Render(page));
            }
        })));
        return files;
    }
}
