using System.Text;
using Site.Loading;

namespace Site.Scenarios;

/// <summary>The scripts that the build and the browser run alike, by the names under which they ask for each other.</summary>
public static class ScenarioLibrary
{
    private const string Folder = "js/lib";

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<LoadedAsset> assets) =>
        new SortedDictionary<string, string>(
            assets.Where(each => each.Path.IsUnder(Folder) && each.Path.Extension == ".js").ToDictionary(each => each.Path.Stem, each => Encoding.UTF8.GetString(each.Bytes.Span)),
            StringComparer.Ordinal);
}
