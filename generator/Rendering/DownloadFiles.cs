using System.Globalization;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Entries in lists of files that charts and scenarios have in common.</summary>
internal static class DownloadFiles
{
    /// <param name="width">Of the smaller picture, in pixels.</param>
    /// <param name="card">Where the picture for link previews lies.</param>
    public static IEnumerable<DownloadFile> Pictures(Pictures pictures, string png, string largePng, int width, int height, string card) =>
    [
        new("PNG", png, $"Picture for articles and slides, {Pixels(width, height)}", FileSize.Of(pictures.SizeOf(png))),
        new("PNG, twice the size", largePng, $"Picture for print and sharp screens, {Pixels(2 * width, 2 * height)}", FileSize.Of(pictures.SizeOf(largePng))),
        new("PNG, wide", card, $"Picture for posts and link previews, {Pixels(CardModel.Width, CardModel.Height)}", ""),
    ];

    private static string Pixels(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"{width} × {height} pixels");
}
