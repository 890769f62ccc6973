using Site.Assets;
using Site.Binding;
using Site.Emitting;

namespace Site.Rendering;

public static class SiteRenderer
{
    public static Task<IReadOnlyList<OutputFile>> RenderAsync(BoundSite site, AssetSet assets, string? baseUrl) => Task.FromResult<IReadOnlyList<OutputFile>>([]);
}
