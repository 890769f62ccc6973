using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Diagnostics;

namespace Site.Commands;

/// <summary>Reads the command line and runs what it asks for.</summary>
public static class CommandLine
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Surroundings here)
    {
        try
        {
            // A text that begins with '@' is a text; files of arguments are not read.
            ParseResult asked = Verbs.Of(here).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            string slip = Usage.FindSlip(asked);
            if (slip != "")
            {
                await here.Error.WriteAsync(slip);
                return (int)ExitCode.Usage;
            }

            return await asked.InvokeAsync(new InvocationConfiguration
            {
                Output = here.Out,
                Error = here.Error,
                EnableDefaultExceptionHandler = false,

                // Ctrl-C ends a build at once: what it has written by then is beside the output.
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception fault)
        {
            string refused = FaultText.OfSystem(fault, here.IsDebugging);
            await here.Error.WriteAsync(refused != "" ? refused : FaultText.Of(fault, here.IsDebugging));
            return (int)(refused != "" ? ExitCode.Findings : ExitCode.Fault);
        }
    }
}
