using Site.Assets;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>A drawing that readers can take away as PNG, in its own size and twice as large.</summary>
/// <param name="Path">Of its files, without ending, for example <c>/charts/code-share</c>.</param>
/// <param name="Make">Its SVG, and the width of that in pixels.</param>
internal sealed record Picture(string Path, Func<(string Svg, int Width)> Make);

/// <summary>The pictures that readers take away, all drawn together when the first is asked for.</summary>
internal sealed class Pictures
{
    private static readonly (string Ending, int Scale)[] Kinds = [(".png", 1), ("@2x.png", 2)];

    private readonly Dictionary<string, int> places;
    private readonly Lazy<IReadOnlyList<ReadOnlyMemory<byte>>> drawn;

    public Pictures(IReadOnlyList<Picture> pictures, PicturePress press)
    {
        places = pictures.SelectMany(each => Kinds.Select(kind => each.Path + kind.Ending)).Select((url, i) => (url, i)).ToDictionary(each => each.url, each => each.i, StringComparer.Ordinal);
        drawn = new(() => press.Press([.. pictures.SelectSideBySide(each => each.Make()).SelectMany(each => Kinds.Select(kind => new PictureJob(each.Svg, () => each.Svg, each.Width * kind.Scale)))]));
    }

    public IEnumerable<OutputFile> Files => places.Select(each => new OutputFile(OutputPath.OfUrl(each.Key), () => drawn.Value[each.Value]));

    /// <summary>Bytes of a picture.</summary>
    public int SizeOf(string url) => drawn.Value[places[url]].Length;
}
