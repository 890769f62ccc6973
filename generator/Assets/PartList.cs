using System.Text.Json;

namespace Site.Assets;

/// <summary>A package of others that readers get, or that only makes the site.</summary>
/// <param name="Registry">"npm" or "nuget".</param>
/// <param name="Licence">A licence expression of SPDX; empty when the package does not say.</param>
/// <param name="Use">"reader" for what readers get, "build" for the rest.</param>
/// <param name="IsVariant">The same for another operating system or processor.</param>
/// <param name="Sha512">Of the package, in base 64, as it is locked.</param>
/// <param name="Notices">Texts of its licences, of what readers get.</param>
public sealed record Part(string Name, string Version, string Registry, string Licence, string Use, bool IsVariant, string Sha512, IReadOnlyList<string> Notices)
{
    public bool IsForReaders => Use == "reader";
}

/// <summary>The list that the generator's own build makes of the lock files (<c>theme/build/parts.mjs</c>).</summary>
public static class PartList
{
    /// <returns>The parts, read when they are asked for; nothing when there is no list.</returns>
    public static Lazy<IReadOnlyList<Part>>? Find(string path) => File.Exists(path) ? new(() => Read(path)) : null;

    private static IReadOnlyList<Part> Read(string path)
    {
        using JsonDocument list = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. list.RootElement.EnumerateArray().Select(Part)];
    }

    private static Part Part(JsonElement part) => new(
        Text(part, "name"),
        Text(part, "version"),
        Text(part, "from"),
        Text(part, "licence"),
        Text(part, "use"),
        part.GetProperty("isVariant").GetBoolean(),
        Text(part, "sha512"),
        [.. part.GetProperty("notices").EnumerateArray().Select(each => each.GetString()!)]);

    private static string Text(JsonElement part, string name) => part.GetProperty(name).GetString()!;
}
