using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Scenarios;

/// <summary>Outputs as one JSON object, in the order in which the scenario lists them.</summary>
internal static class OutputJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="states">For each state a list of pairs of key and value; an object would put keys that look like numbers first.</param>
    public static IReadOnlyList<string> Of(string states)
    {
        using JsonDocument document = JsonDocument.Parse(states);
        return [.. document.RootElement.EnumerateArray().Select(Of)];
    }

    private static string Of(JsonElement pairs)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartObject();
            foreach (JsonElement pair in pairs.EnumerateArray())
            {
                writer.WritePropertyName(pair[0].GetString()!);
                pair[1].WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
