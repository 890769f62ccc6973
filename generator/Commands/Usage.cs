using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Diagnostics;

namespace Site.Commands;

/// <summary>Says what is wrong with a command line, in the form of the other messages.</summary>
internal static class Usage
{
    /// <returns>The message; empty when the command line is understood.</returns>
    public static string FindSlip(ParseResult asked)
    {
        Command command = asked.CommandResult.Command;
        if (command.TreatUnmatchedTokensAsErrors && asked.UnmatchedTokens is [var unknown, ..])
        {
            string[] known = Known(asked);
            string what = unknown.StartsWith('-') ? $"there is no option '{unknown}' here" : $"'{unknown}' is not understood here";
            return Message(what, $"use one of: {string.Join(", ", known)}", Suggestion.For(unknown, known));
        }

        if (command.Action is null && command.Subcommands.Count > 0)
        {
            return Message($"'{command.Name}' needs to know what", $"use one of: {string.Join(", ", command.Subcommands.Where(each => !each.Hidden).Select(each => $"{command.Name} {each.Name}"))}");
        }

        if (asked.Errors is [var first, ..])
        {
            return Message(InOurForm(first.Message), "see --help");
        }

        // An option of the verb 'build' may stand before another verb, which would not read it.
        OptionResult? unread = asked.RootCommandResult.Children.OfType<OptionResult>()
            .FirstOrDefault(each => !each.Implicit && command is not RootCommand && !command.Options.Contains(each.Option) && !each.Option.Recursive);
        return unread is null ? "" : Message($"'{command.Name}' has no option '{unread.Option.Name}'", $"use one of: {string.Join(", ", command.Options.Select(each => each.Name))}");
    }

    public static string Message(string what, string fix, string didYouMean = "")
    {
        string question = didYouMean == "" ? "" : $"  did you mean '{didYouMean}'?\n";
        return $"usage: {DiagnosticText.Visible(what)}\n  fix: {DiagnosticText.Visible(fix)}\n{question}";
    }

    private static string[] Known(ParseResult asked)
    {
        Command command = asked.CommandResult.Command;
        return [.. command.Subcommands.Where(each => !each.Hidden).Select(each => each.Name), .. command.Options.Select(each => each.Name)];
    }

    private static string InOurForm(string message)
    {
        string text = message.TrimEnd('.');
        return text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
