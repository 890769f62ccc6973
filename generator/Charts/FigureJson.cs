using System.Text.Json;
using System.Text.Json.Serialization;

namespace Site.Charts;

/// <summary>Writes figures as JSON: keys in the order of the records, numbers as short as they can be read back, nothing that is not set.</summary>
public static partial class FigureJson
{
    public static string Write(Figure figure) => JsonSerializer.Serialize(figure, FigureJsonContext.Default.Figure);

    internal static JsonElement Element(FigureAxis axis) => JsonSerializer.SerializeToElement(axis, FigureJsonContext.Default.FigureAxis);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Figure))]
    [JsonSerializable(typeof(FigureAxis))]
    [JsonSerializable(typeof(double))]
    [JsonSerializable(typeof(string))]
    private sealed partial class FigureJsonContext : JsonSerializerContext;
}
