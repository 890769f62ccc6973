using System.Text.Json.Nodes;
using Site.Assets;
using Site.Emitting;

namespace Site.Rendering;

/// <summary>The parts of the site for programs that look for known faults: CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/).</summary>
internal static class PartsFile
{
    public const string Url = "/parts.json";

    public static OutputFile Of(RenderContext context, Lazy<IReadOnlyList<Part>> parts) =>
        OutputFile.Text(Url, () => DataFiles.Text(Write(context.Settings.Title, parts.Value)) + "\n");

    private static JsonObject Write(string title, IReadOnlyList<Part> parts) => new()
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.5",
        ["version"] = 1,
        ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["name"] = title } },
        ["components"] = new JsonArray([.. parts.Select(Component)]),
    };

    // "excluded" is what the format calls parts that make the product and are not in it.
    private static JsonObject Component(Part part) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = Name(part),
        ["name"] = part.Name,
        ["version"] = part.Version,
        ["scope"] = part.IsForReaders ? "required" : "excluded",
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(part.Sha512)) }),
        ["licenses"] = new JsonArray(Licence(part.Licence)),
        ["purl"] = Name(part),
    };

    private static JsonObject Licence(string licence) => licence.Contains(' ', StringComparison.Ordinal) || licence.StartsWith("LicenseRef-", StringComparison.Ordinal)
        ? new JsonObject { ["expression"] = licence }
        : new JsonObject { ["license"] = new JsonObject { ["id"] = licence } };

    /// <summary>As package-url writes it: the scope of a name has its sign encoded.</summary>
    private static string Name(Part part) => $"pkg:{part.Registry}/{part.Name.Replace("@", "%40", StringComparison.Ordinal)}@{part.Version}";
}
