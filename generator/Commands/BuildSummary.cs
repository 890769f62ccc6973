using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>The end of a build's report: how many findings, what was written, how long each step took.</summary>
internal sealed class BuildSummary(IReadOnlyList<PrintedFinding> findings, BuildResult? result, EmitResult? written, BuildOptions options)
{
    private readonly int errors = findings.Count(each => each.Kind.Severity == Severity.Error);
    private readonly int warnings = findings.Count(each => each.Kind.Severity == Severity.Warning);
    private readonly int documentsWithFindings = findings.Where(each => each.Place is not null).Select(each => each.Path).Distinct(StringComparer.Ordinal).Count();

    public bool HasErrors => errors > 0;

    /// <summary>Ends with the line that counts; above it, when something was written, the times.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        if (written is not null && result is not null)
        {
            string steps = string.Join(", ", result.Times.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Step} {each.Time.TotalMilliseconds:0} ms")));
            text.Append($"{steps}\n");
            text.Append($"look at it: dotnet run --project generator -- preview{(options.Input == "input" ? "" : $" --input {options.Input}")}\n");
        }

        text.Append($"{Counts()}; {Outcome()}\n");
        return text.ToString();
    }

    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", errors);
            json.WriteNumber("warnings", warnings);
            json.WriteNumber("documents", result?.Documents ?? 0);
            json.WriteNumber("documentsWithFindings", documentsWithFindings);
            json.WriteBoolean("written", written is not null);
            if (written is not null)
            {
                json.WriteString("output", options.Output);
                json.WriteNumber("files", result!.Files.Count);
            }

            json.WriteStartObject("milliseconds");
            foreach (StepTime each in result?.Times ?? [])
            {
                json.WriteNumber(each.Step, Math.Round(each.Time.TotalMilliseconds, 1));
            }

            json.WriteEndObject();
            FindingJson.Write(json, findings);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private string Counts()
    {
        string documents = result is null ? "" : documentsWithFindings > 0 ? $" in {documentsWithFindings} of {Several(result.Documents, "document")}" : $" in {Several(result.Documents, "document")}";
        string counts = (errors, warnings) switch
        {
            (0, 0) => "no findings",
            (_, 0) => Several(errors, "error"),
            (0, _) => Several(warnings, "warning"),
            _ => $"{Several(errors, "error")}, {Several(warnings, "warning")}",
        };
        return counts + documents;
    }

    private string Outcome()
    {
        if (written is null || result is null)
        {
            return "nothing was written";
        }

        double megabytes = result.Files.Sum(each => (long)each.Bytes.Length) / 1e6;
        string files = string.Create(CultureInfo.InvariantCulture, $"{Several(result.Files.Count, "file")} ({megabytes:0.0} MB)");
        return written.IsUnchanged
            ? $"{options.Output} already holds these {files}"
            : $"{files} {(result.Files.Count == 1 ? "was" : "were")} written to {options.Output}";
    }

    private static string Several(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
