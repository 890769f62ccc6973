using Site.Emitting;

namespace Site.Rendering;

internal static class ChartFiles
{
    public static IEnumerable<OutputFile> Of(RenderContext context) => [];
}
