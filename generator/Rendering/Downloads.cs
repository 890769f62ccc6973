using Site.Assets;
using Site.Books;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>The whole publication in one file. Each is packed when it is first asked for, and then only if something has changed since the last time.</summary>
internal sealed class Downloads
{
    public const string BookUrl = "/downloads/closing-the-loop.epub";

    public const string FolderUrl = "/downloads/closing-the-loop.zip";

    private readonly IReadOnlyDictionary<string, Lazy<ReadOnlyMemory<byte>>> files;

    public Downloads(RenderContext context, IReadOnlyList<PageSource> pages, OfflineAssets assets, ArchivePress archives, PicturePress press)
    {
        DateOnly date = BookChapters.LastChange(context.Site);
        files = new Dictionary<string, Lazy<ReadOnlyMemory<byte>>>(StringComparer.Ordinal)
        {
            [BookUrl] = new(() => archives.Pack("book", context.Frame.Absolute("/"), date, () => Ebook.Files(BookChapters.Of(context, pages, Cover(context, press), BookUrl)))),
            [FolderUrl] = new(() => archives.Pack("folder", assets.Says(context), date, () => OfflineCopy.Files(context, pages, assets))),
        };
    }

    public IEnumerable<OutputFile> Files => files.Select(each => new OutputFile(OutputPath.OfUrl(each.Key), () => each.Value.Value));

    /// <summary>Bytes of a file; packs it.</summary>
    public int SizeOf(string url) => files[url].Value.Length;

    private static ReadOnlyMemory<byte> Cover(RenderContext context, PicturePress press)
    {
        BookCoverModel model = CardModels.Cover(context);
        string says = string.Join('\n', ["cover", .. model.Title.Lines, .. model.Tagline.Lines, model.Authors, model.Date]);
        return press.Press([new PictureJob(says, () => new ComponentHost().Render(model), BookCoverModel.Width)])[0];
    }
}
