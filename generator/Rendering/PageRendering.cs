using System.Collections.Concurrent;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>A page that can be rendered: its model is made when its turn comes, so that those of a large site are never all in memory.</summary>
/// <param name="Url">The page's path.</param>
/// <param name="Model">Makes the model, in the context of the thread that renders the page.</param>
internal sealed record PageSource(string Url, Func<RenderContext, PageModel> Model);

/// <summary>Renders each page when its file is asked for, on the thread that asks.</summary>
internal sealed class PageRendering(RenderContext context)
{
    // A component host serves one thread at a time, and making one takes longer than most pages.
    private readonly ConcurrentBag<RenderContext> idle = [];

    public OutputFile File(PageSource page) => OutputFile.Text(page.Url, () => Render(page));

    private string Render(PageSource page)
    {
        RenderContext own = idle.TryTake(out RenderContext? free) ? free : context.On(new ComponentHost());
        string html = own.Page(page.Model(own));
        idle.Add(own);
        return html;
    }
}
