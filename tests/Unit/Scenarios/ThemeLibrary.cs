using Site.Assets;
using Site.Diagnostics;
using Site.Loading;
using Site.Scenarios;

namespace Site.Tests.Unit.Scenarios;

/// <summary>The theme's own scripts that the build and the browser run alike.</summary>
internal static class ThemeLibrary
{
    public static IReadOnlyDictionary<string, string> Scripts { get; } = Read();

    private static IReadOnlyDictionary<string, string> Read()
    {
        using var empty = new TempFolder();
        return ScenarioLibrary.Of(SiteLoader.Load(empty.FullName, ThemeFolders.Inputs, new DiagnosticList()).Assets);
    }
}
