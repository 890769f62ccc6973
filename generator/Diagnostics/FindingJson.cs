using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Site.Diagnostics;

/// <summary>Writes findings as JSON, for editors, scripts and the preview's page.</summary>
public static class FindingJson
{
    /// <summary>Letters stay readable; what could end a script element or a line is escaped.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the list as the value of a property <c>findings</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<PrintedFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (PrintedFinding each in findings)
        {
            Write(json, each);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PrintedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("path", finding.Path);
        if (finding.Place is { } place)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
        }

        json.WriteString("severity", finding.SeverityWord);
        json.WriteString("code", finding.Kind.Code);
        json.WriteString("what", finding.What);
        WriteAdvice(json, "why", finding.Kind.Why);
        WriteAdvice(json, "fix", finding.Fix);
        WriteAdvice(json, "didYouMean", finding.DidYouMean);
        json.WriteEndObject();
    }

    private static void WriteAdvice(Utf8JsonWriter json, string name, string advice)
    {
        if (advice != "")
        {
            json.WriteString(name, advice);
        }
    }
}
