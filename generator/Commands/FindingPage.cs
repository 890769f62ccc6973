using System.Text.RegularExpressions;
using Spectre.Console;

namespace Site.Commands;

/// <summary>Prints findings with an empty line after each; on a terminal, the eye is led to the severity and the carets.</summary>
internal sealed partial class FindingPage(TextWriter writer, bool hasColour)
{
    private static readonly Style Place = new(decoration: Decoration.Bold);
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);

    private readonly IAnsiConsole? terminal = hasColour ? Terminal(writer) : null;

    public void Write(string finding)
    {
        if (terminal is null)
        {
            writer.Write(finding);
            writer.Write('\n');
            return;
        }

        string[] lines = finding.TrimEnd('\n').Split('\n');
        WriteHead(lines[0], terminal);
        foreach (string line in lines.Skip(1))
        {
            int advice = Advice().Match(line).Length;
            Style? style = Carets().IsMatch(line) ? Error : null;
            terminal.Write(line[..advice], Quiet);
            terminal.Write(line[advice..] + "\n", style);
        }

        terminal.Write("\n");
    }

    private static void WriteHead(string line, IAnsiConsole terminal)
    {
        Match severity = Severity().Match(line);
        terminal.Write(line[..severity.Index], Place);
        terminal.Write(severity.Value, severity.Value == "warning" ? Warning : Error);
        terminal.Write(line[(severity.Index + severity.Length)..] + "\n");
    }

    private static IAnsiConsole Terminal(TextWriter writer)
    {
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });

        // The terminal breaks long lines itself, and can then still copy them whole.
        terminal.Profile.Width = 100_000;
        return terminal;
    }

    [GeneratedRegex("(?<=: )(error|warning)(?= SITE)")]
    private static partial Regex Severity();

    [GeneratedRegex(@"^ +\| +\^+$")]
    private static partial Regex Carets();

    [GeneratedRegex("^  (why|fix): |^ *[0-9]* \\| ")]
    private static partial Regex Advice();
}
