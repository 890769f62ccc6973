using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Site.Documents;

/// <summary>The hashes by which everybody can tell that no byte of an edition has changed.</summary>
public static class EditionSeal
{
    /// <summary>Letters of the hash that stand in the address: 128 bits.</summary>
    public const int Letters = 32;

    /// <summary>As the manifest tells it.</summary>
    private const string HowHashed = "the first 32 letters of the SHA-256 of what sha256sum prints for the files, in the order of their names and without this one";

    private const string SealLine = ",\n  \"seal\": \"";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Of a closed set of files: of a line for each, its SHA-256, two spaces and its name, in the order of the names.</summary>
    /// <param name="hashes">The SHA-256 of each file by its name, without the manifest.</param>
    public static string HashOf(IEnumerable<(string Name, string Sha256)> hashes)
    {
        string lines = string.Concat(hashes.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => $"{each.Sha256}  {each.Name}\n"));
        return Sha256(Encoding.UTF8.GetBytes(lines))[..Letters];
    }

    /// <summary>The manifest of an edition. Its last line seals the others: the SHA-256 of all that stands before it.</summary>
    /// <param name="number">Among the editions of one chart or scenario, from one.</param>
    public static string ManifestOf(EditionDraft draft, int number, DateOnly date)
    {
        EditionText text = draft.Text;
        (string Name, string Sha256)[] hashes = [.. draft.Files.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => (each.Name, Sha256(each.Bytes.Span)))];
        string json = new JsonObject
        {
            ["kind"] = text.Kind,
            ["id"] = text.Id,
            ["title"] = text.Title,
            ["version"] = text.Version,
            ["number"] = number,
            ["date"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["hash"] = HashOf(hashes),
            ["hashed"] = HowHashed,
            ["files"] = new JsonObject(hashes.Select(each => KeyValuePair.Create<string, JsonNode?>(each.Name, each.Sha256))),
            ["content"] = text.Content,
            ["facts"] = new JsonObject(text.Facts.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => KeyValuePair.Create<string, JsonNode?>(each.Key, each.Value))),
            ["heights"] = new JsonArray([.. text.Heights.Select(each => JsonValue.Create(each))]),
        }.ToJsonString(Readable);
        string before = json[..^"\n}".Length];
        return $"{before}{SealLine}{Sha256(Encoding.UTF8.GetBytes(before))}\"\n}}\n";
    }

    /// <summary>Whether a manifest is as it was written.</summary>
    public static bool IsSealed(string manifest)
    {
        int at = manifest.LastIndexOf(SealLine, StringComparison.Ordinal);
        return at >= 0 && manifest[at..] == $"{SealLine}{Sha256(Encoding.UTF8.GetBytes(manifest[..at]))}\"\n}}\n";
    }
}
