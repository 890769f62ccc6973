using System.Text;

namespace Site.Diagnostics;

/// <summary>Prints a finding that is about no line of a text, in the form of the others.</summary>
public static class FindingText
{
    public static string Write(PrintedFinding finding)
    {
        var text = new StringBuilder();
        string place = finding.Place is { } at ? $":{at.Line}:{at.Column}" : "";
        text.Append($"{DiagnosticText.Visible(finding.Path)}{place}: {finding.SeverityWord} {finding.Kind.Code}: {DiagnosticText.Visible(finding.What)}\n");
        AppendAdvice(text, "why", finding.Kind.Why);
        AppendAdvice(text, "fix", finding.Fix);
        return text.ToString();
    }

    private static void AppendAdvice(StringBuilder text, string label, string advice)
    {
        if (advice != "")
        {
            text.Append($"  {label}: {DiagnosticText.Visible(advice)}\n");
        }
    }
}
