using System.Reflection;
using System.Runtime.InteropServices;
using Site.Loading;
using Site.Theme.Models;

namespace Site.Assets;

/// <summary>Where the theme's files lie on this machine: beside its project, which wrote the place into its assembly.</summary>
public static class ThemeFolders
{
    private static readonly string Theme = typeof(PageModel).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(each => each.Key == "ThemeFolder").Value!;

    /// <summary>Style sheets and scripts, then the fonts that the theme's build cut to size.</summary>
    public static IReadOnlyList<ThemeFolder> Inputs => [new(Path.Combine(Theme, "input"), ""), new(Path.Combine(Theme, "obj", "fonts"), "fonts/")];

    /// <summary>Where bundles and pictures are kept by content.</summary>
    public static string Cache => Path.Combine(Theme, "obj", "bundles");

    /// <summary>Every package that readers get or that makes the site, listed when the generator was built.</summary>
    public static string Parts => Path.Combine(Theme, "obj", "parts.json");

    /// <summary>Draws SVG as PNG, on Node.</summary>
    public static string PictureScript => Path.Combine(Theme, "build", "pictures.mjs");

    /// <summary>What decides how a picture comes out beside its SVG: the faces, and which version of the drawing program it is.</summary>
    public static IReadOnlyList<string> PictureParts =>
    [
        .. new[] { "newsreader-display", "source-sans-bold", "source-sans-regular" }.Select(each => Path.Combine(Theme, "obj", "picture-fonts", $"{each}.ttf")),
        Path.Combine(Theme, "node_modules", "@resvg", "resvg-js", "package.json"),
        PictureScript,
    ];

    /// <summary>Packs files into one archive, on Node, with the compressor of this package.</summary>
    public static IReadOnlyList<string> ArchiveParts => [Path.Combine(Theme, "build", "archive.mjs"), Path.Combine(Theme, "node_modules", "fflate", "package.json")];

    /// <summary>plotly.js with the kinds of traces that figures have.</summary>
    public static string Plotly => Path.Combine(Theme, "node_modules", "plotly.js-basic-dist-min", "plotly-basic.min.js");

    /// <summary>The bundler's program, from the package of this system: its wrapper would start Node for each run.</summary>
    public static string Esbuild => Path.Combine(Theme, "node_modules", "@esbuild", $"{System}-{Architecture}", OperatingSystem.IsWindows() ? "esbuild.exe" : "bin/esbuild");

    private static string System => OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    private static string Architecture => RuntimeInformation.ProcessArchitecture == global::System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "x64";
}
