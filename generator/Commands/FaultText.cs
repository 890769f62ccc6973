using System.Text;
using Site.Diagnostics;

namespace Site.Commands;

/// <summary>Tells a fault of the generator in words. The trace is for those who mend it.</summary>
internal static class FaultText
{
    public static string Of(Exception fault, bool withTrace)
    {
        Exception cause = fault is AggregateException { InnerExceptions: [var only] } ? only : fault;
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
