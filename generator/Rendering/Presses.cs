using Site.Assets;
using Site.Scenarios;

namespace Site.Rendering;

/// <summary>What makes files by programs of their own, and keeps what it has made from one build to the next.</summary>
/// <param name="Pictures">Draws the pictures in link previews and those to take away.</param>
/// <param name="Archives">Packs the publication into one file.</param>
/// <param name="Packets">Puts packets together.</param>
public sealed record Presses(PicturePress Pictures, ArchivePress Archives, PacketPress Packets)
{
    /// <summary>Those of the theme.</summary>
    /// <param name="cacheFolder">Where what was made is kept.</param>
    /// <param name="fingerprint">The same for two builds of the same input.</param>
    public static Presses Of(PacketPress packets, string cacheFolder, string fingerprint) => new(
        new PicturePress(ThemeFolders.PictureScript, ThemeFolders.PictureParts, cacheFolder),
        new ArchivePress(ThemeFolders.ArchiveParts, cacheFolder, fingerprint),
        packets);
}
