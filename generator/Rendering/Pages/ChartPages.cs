using Site.Theme.Models;

namespace Site.Rendering.Pages;

internal static class ChartPages
{
    public static IEnumerable<PageModel> Of(RenderContext context) => [];
}
