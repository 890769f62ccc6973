using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>A page that can be rendered: its model is made when its turn comes, so that those of a large site are never all in memory.</summary>
/// <param name="Url">The page's path.</param>
/// <param name="Model">Makes the model, in the context of the thread that renders the page.</param>
internal sealed record PageSource(string Url, Func<RenderContext, PageModel> Model);

/// <summary>Renders pages on every processor; what comes out does not depend on how many there are.</summary>
internal static class PageRendering
{
    public static async Task<IReadOnlyList<OutputFile>> RenderAsync(RenderContext context, IReadOnlyList<PageSource> pages)
    {
        var files = new OutputFile[pages.Count];
        int next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Count)).Select(_ => Task.Run(async () =>
        {
            await using var components = new ComponentHost();
            RenderContext own = context.On(components);
            for (int i = Interlocked.Increment(ref next); i < pages.Count; i = Interlocked.Increment(ref next))
            {
                files[i] = OutputFile.Text(pages[i].Url, components.Render(pages[i].Model(own)));
            }
        })));
        return files;
    }

    /// <summary>The same files, each rendered when it is first asked for.</summary>
    public static IReadOnlyList<OutputFile> Defer(RenderContext context, IReadOnlyList<PageSource> pages) =>
        [.. pages.Select(page => OutputFile.Text(page.Url, () => Render(context, page)))];

    private static string Render(RenderContext context, PageSource page)
    {
        var components = new ComponentHost();
        try
        {
            return components.Render(page.Model(context.On(components)));
        }
        finally
        {
            components.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
