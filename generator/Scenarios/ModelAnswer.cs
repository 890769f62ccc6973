using System.Text.Json;

namespace Site.Scenarios;

/// <summary>What came of a job: a result as JSON, or a slip.</summary>
internal sealed record ModelAnswer(string Result, ModelSlip? Slip)
{
    public static ModelAnswer Of(ModelSlip slip) => new("", slip);

    /// <exception cref="JsonException">The line is no answer.</exception>
    public static ModelAnswer Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        if (document.RootElement.TryGetProperty("result", out JsonElement result))
        {
            return new ModelAnswer(result.GetRawText(), null);
        }

        JsonElement slip = document.RootElement.GetProperty("slip");
        string Text(string name) => slip.GetProperty(name).GetString()!;
        int Number(string name) => slip.GetProperty(name).GetInt32();
        return Of(new ModelSlip(Text("kind"), Number("line"), Number("column"), Number("length"), Text("what"), Text("fix")) { Script = Text("script") });
    }

    public static string Write(ModelSlip slip) => JsonLine.Of(writer =>
    {
        writer.WriteStartObject("slip");
        writer.WriteString("kind", slip.Kind);
        writer.WriteNumber("line", slip.Line);
        writer.WriteNumber("column", slip.Column);
        writer.WriteNumber("length", slip.Length);
        writer.WriteString("what", slip.What);
        writer.WriteString("fix", slip.Fix);
        writer.WriteString("script", slip.Script);
        writer.WriteEndObject();
    });
}
