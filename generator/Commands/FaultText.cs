using System.Text;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>Tells a fault of the generator in words. The trace is for those who mend it.</summary>
internal static partial class FaultText
{
    /// <summary>Tells what the system refused, which is no fault of the generator.</summary>
    /// <returns>Empty when it is one.</returns>
    public static string OfSystem(Exception fault, bool withTrace)
    {
        if (WriteFault.Cause(fault) is not { } cause)
        {
            return "";
        }

        (string what, string fix) = WriteFault.InWords(cause);
        string path = Quoted().Match(cause.Message) is { Success: true } match ? DiagnosticText.Visible(match.Value) : "";
        return $"{(path == "" ? "" : $"{path}: ")}error {EmitFindings.NotKept.Code}: the build cannot go on: {what}\n  fix: {fix.Replace("choose another folder with --output", "make it writable", StringComparison.Ordinal)}\n\n1 error; nothing was written\n{(withTrace ? $"{fault}\n" : "")}";
    }

    // The system names the path at the end of its message.
    [GeneratedRegex("(?<=')[^']+(?='\\.?$)")]
    private static partial Regex Quoted();

    public static string Of(Exception fault, bool withTrace)
    {
        Exception cause = Fault.Cause(fault);
        var text = new StringBuilder();
        text.Append($"a fault of the generator: {DiagnosticText.Visible(cause.Message)}\n");
        string file = Fault.FileOf(cause);
        if (file != "")
        {
            text.Append($"  while it worked on: {DiagnosticText.Visible(file)}\n");
        }

        text.Append("  nothing was written, and the writing is not to blame\n");
        text.Append(withTrace
            ? $"{fault}\n"
            : "  fix: tell those who keep the generator, with what 'SITE_DEBUG=1' in front of the command prints\n");
        return text.ToString();
    }
}
