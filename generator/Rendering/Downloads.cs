using Site.Assets;
using Site.Books;
using Site.Books.Cartridges;
using Site.Documents;
using Site.Emitting;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>The whole publication in one file. Each is packed when it is first asked for, and then only if something has changed since the last time.</summary>
internal sealed class Downloads
{
    private const string Name = "closing-the-loop";

    public const string BookUrl = $"/downloads/{Name}.epub";

    public const string FolderUrl = $"/downloads/{Name}.zip";

    private readonly IReadOnlyDictionary<string, Lazy<ReadOnlyMemory<byte>>> files;

    public Downloads(RenderContext context, IReadOnlyList<PageSource> pages, OfflineAssets assets, Presses presses)
    {
        DateOnly date = BookChapters.LastChange(context.Site);
        var course = new Lazy<Cartridge>(() => new Cartridge(CourseContents.Of(context, pages, Name)));
        files = context.Settings.Downloads.SelectMany(Packed).ToDictionary(StringComparer.Ordinal);

        IEnumerable<KeyValuePair<string, Lazy<ReadOnlyMemory<byte>>>> Packed(WholeForm form) => form switch
        {
            WholeForm.Book => [new(BookUrl, new(() => presses.Archives.Pack("book", context.Frame.Absolute("/"), date, () => Ebook.Files(BookChapters.Of(context, pages, Cover(context, presses.Pictures), BookUrl)))))],
            WholeForm.Course => [Cartridge(CartridgeVersion.V11), Cartridge(CartridgeVersion.V13)],
            _ => [new(FolderUrl, new(() => presses.Archives.Pack("folder", assets.Says(context), date, () => OfflineCopy.Files(context, pages, assets))))],
        };

        KeyValuePair<string, Lazy<ReadOnlyMemory<byte>>> Cartridge(CartridgeVersion version) =>
            new(CartridgeUrl(version), new(() => presses.Archives.Pack($"cartridge-{version.Number}", context.Frame.Absolute("/"), date, () => course.Value.Files(version))));
    }

    /// <summary>The publication as a course for course systems.</summary>
    public static string CartridgeUrl(CartridgeVersion version) => $"/downloads/{Name}-{version.Number}.imscc";

    /// <summary>The cartridges as they are offered, none where the publication is not packed as a course; packs them.</summary>
    public IReadOnlyList<DownloadFile> Cartridges => !files.ContainsKey(CartridgeUrl(CartridgeVersion.V11)) ? [] :
    [
        Offered(CartridgeVersion.V11, "For Moodle, and for course systems that ask for no version"),
        Offered(CartridgeVersion.V13, "For course systems that ask for version 1.3"),
    ];

    public IEnumerable<OutputFile> Files => files.Select(each => new OutputFile(OutputPath.OfUrl(each.Key), () => each.Value.Value));

    /// <summary>Bytes of a file; packs it.</summary>
    public int SizeOf(string url) => files[url].Value.Length;

    private DownloadFile Offered(CartridgeVersion version, string purpose) =>
        new($"Common Cartridge {version.Number}", CartridgeUrl(version), purpose, FileSize.Of(SizeOf(CartridgeUrl(version))));

    private static ReadOnlyMemory<byte> Cover(RenderContext context, PicturePress press)
    {
        BookCoverModel model = CardModels.Cover(context);
        string says = string.Join('\n', ["cover", .. model.Title.Lines, .. model.Tagline.Lines, model.Authors, model.Date]);
        return press.Press([new PictureJob(says, () => new ComponentHost().Render(model), BookCoverModel.Width)])[0];
    }
}
