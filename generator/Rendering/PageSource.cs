using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>A page that can be rendered: its model is made when its turn comes, so that those of a large site are never all in memory.</summary>
/// <param name="Url">The page's path.</param>
/// <param name="Model">Makes the model, in the context of the page that is rendered.</param>
internal sealed record PageSource(string Url, Func<RenderContext, PageModel> Model)
{
    /// <summary>The page's file, rendered when it is asked for, on the thread that asks.</summary>
    public OutputFile File(RenderContext context) => new(OutputPath.OfUrl(Url), () =>
    {
        RenderContext own = context.On(new ComponentHost());
        return own.Page(Model(own));
    });
}
