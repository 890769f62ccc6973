using System.Globalization;
using System.Text;

namespace Site.Diagnostics;

/// <summary>Writes a finding as a workflow command, which GitHub shows at its line of a pull request.</summary>
public static class FindingGitHub
{
    public static string Write(PrintedFinding finding)
    {
        var command = new StringBuilder();
        command.Append(CultureInfo.InvariantCulture, $"::{finding.SeverityWord} file={Property(finding.Path)}");
        if (finding.Place is { } place)
        {
            command.Append(CultureInfo.InvariantCulture, $",line={place.Line},endLine={place.EndLine}");

            // Columns are read only where both are on one line.
            if (place.EndLine == place.Line)
            {
                command.Append(CultureInfo.InvariantCulture, $",col={place.Column},endColumn={place.EndColumn}");
            }
        }

        command.Append(CultureInfo.InvariantCulture, $",title={finding.Kind.Code}::{Text(finding)}");
        return command.ToString();
    }

    private static string Text(PrintedFinding finding)
    {
        string[] lines =
        [
            finding.What,
            finding.Kind.Why == "" ? "" : $"why: {finding.Kind.Why}",
            finding.Fix == "" ? "" : $"fix: {finding.Fix}",
            finding.DidYouMean == "" ? "" : $"did you mean '{finding.DidYouMean}'?",
        ];
        return string.Join("%0A", lines.Where(each => each != "").Select(Data));
    }

    // Line ends would end the command; written out like all that is hidden, none is left.
    private static string Data(string text) => DiagnosticText.Visible(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
