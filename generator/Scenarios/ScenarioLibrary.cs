using System.Text;
using System.Text.RegularExpressions;
using Site.Loading;

namespace Site.Scenarios;

/// <summary>
/// The scripts that the build and the browser run alike, by the names under which they ask for each other. Browsers load them as
/// modules; the engine knows none, so their imports and exports are written as it reads them, line for line.
/// </summary>
public static partial class ScenarioLibrary
{
    private const string Folder = "js/lib";

    private const string PacketFolder = "js/lib/teach";

    /// <summary>What packets share with scenarios.</summary>
    private const string Markup = "markup";

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<LoadedAsset> assets) =>
        Scripts(assets.Where(each => each.Path.IsUnder(Folder) && !each.Path.IsUnder(PacketFolder)));

    /// <summary>The scripts that put packets together: those of their folder that the engine can read.</summary>
    public static IReadOnlyDictionary<string, string> ForPackets(IReadOnlyList<LoadedAsset> assets) =>
        Scripts(assets.Where(each => (each.Path.IsUnder(PacketFolder) && PacketScripts.Contains(each.Path.Stem)) || (each.Path.IsUnder(Folder) && each.Path.Stem == Markup)));

    private static readonly string[] PacketScripts = ["packet", "packet-essay", "packet-figures", "packet-head", "qr", "qr-words", "tags"];

    private static SortedDictionary<string, string> Scripts(IEnumerable<LoadedAsset> assets) =>
        new(assets.Where(each => each.Path.Extension == ".js").ToDictionary(each => each.Path.Stem, each => InEngine(Encoding.UTF8.GetString(each.Bytes.Span))), StringComparer.Ordinal);

    private static string InEngine(string module) =>
        Export().Replace(Import().Replace(module, "var $1 = require(\"$2\");"), "exports.$1 = $1; function $1");

    [GeneratedRegex(@"^import \* as (\w+) from ""\.{1,2}/([\w-]+)\.js"";", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export function (\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Export();
}
