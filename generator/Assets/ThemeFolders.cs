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

    /// <summary>Where bundles are kept by content.</summary>
    public static string Cache => Path.Combine(Theme, "obj", "bundles");

    /// <summary>The bundler's program, from the package of this system: its wrapper would start Node for each run.</summary>
    public static string Esbuild => Path.Combine(Theme, "node_modules", "@esbuild", $"{System}-{Architecture}", OperatingSystem.IsWindows() ? "esbuild.exe" : "bin/esbuild");

    private static string System => OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    private static string Architecture => RuntimeInformation.ProcessArchitecture == global::System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "x64";
}
