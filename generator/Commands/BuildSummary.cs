using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Checking;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>The end of a build's report: how many findings, what was written, how long each step took.</summary>
/// <param name="inputName">How the input folder is called in messages.</param>
/// <param name="hasDetails">Whether each essay and each unused fact is told.</param>
internal sealed class BuildSummary(IReadOnlyList<PrintedFinding> findings, BuildResult? result, EmitResult? written, BuildOptions options, string inputName, bool hasDetails)
{
    private readonly FindingCounts counts = FindingCounts.Of(findings, result?.Documents);

    public bool HasErrors => counts.Errors > 0;

    /// <summary>Ends with the line that counts; above it, when something was written, the times.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        if (result is not null && !HasErrors)
        {
            text.Append(hasDetails ? SurveyText.Details(result.Survey, inputName) : "");
            text.Append(SurveyText.Line(result.Survey, inputName));
        }

        if (written is not null && result is not null)
        {
            string steps = string.Join(", ", result.Times.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Step} {each.Time.TotalMilliseconds:0} ms")));
            text.Append($"{steps}\n");
            text.Append($"look at it: dotnet run --project generator -- preview{(options.Input == "input" ? "" : $" --input {options.Input}")}\n");
        }

        text.Append($"{counts}; {Outcome()}\n");
        return text.ToString();
    }

    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, FindingJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", counts.Errors);
            json.WriteNumber("warnings", counts.Warnings);
            json.WriteNumber("documents", result?.Documents ?? 0);
            json.WriteNumber("documentsWithFindings", counts.DocumentsWithFindings);
            json.WriteBoolean("written", written is not null);
            if (written is not null)
            {
                json.WriteString("output", options.Output);
                json.WriteNumber("files", result!.AllFiles.Count);
            }

            json.WriteStartObject("milliseconds");
            foreach (StepTime each in result?.Times ?? [])
            {
                json.WriteNumber(each.Step, Math.Round(each.Time.TotalMilliseconds, 1));
            }

            json.WriteEndObject();
            SurveyText.Write(json, result?.Survey ?? SiteSurvey.Empty, inputName);
            FindingJson.Write(json, findings);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private string Outcome()
    {
        if (written is null || result is null)
        {
            return "nothing was written";
        }

        int count = result.AllFiles.Count;
        double megabytes = written.Bytes / 1e6;
        string files = string.Create(CultureInfo.InvariantCulture, $"{FindingCounts.Several(count, "file")} ({megabytes:0.0} MB)");
        return written.IsUnchanged
            ? $"{options.Output} already holds these {files}"
            : $"{files} {(count == 1 ? "was" : "were")} written to {options.Output}";
    }
}
