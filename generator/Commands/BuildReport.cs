using Site.Diagnostics;
using Site.Emitting;

namespace Site.Commands;

/// <summary>What a build came to, told to people or to programs.</summary>
/// <param name="InputName">How the input folder is called in messages.</param>
internal sealed record BuildReport(BuildOptions Options, string InputName)
{
    /// <summary>Nothing when the build did not begin.</summary>
    public BuildResult? Result { get; init; }

    /// <summary>Why the output was left as it was; nothing when it was written or never meant to be.</summary>
    public OutputProblem? Problem { get; init; }

    /// <summary>Nothing when nothing was written.</summary>
    public EmitResult? Written { get; init; }

    /// <summary>Whether each essay's reading and each unused fact is told, not their range and count alone.</summary>
    public bool HasDetails { get; init; }

    private IReadOnlyList<Diagnostic> Found => Result?.Found.Sorted ?? [];

    public ExitCode Write(Surroundings here)
    {
        List<PrintedFinding> findings = [.. Found.Select(each => PrintedFinding.Of(each, InputName)), .. Refusal];
        var summary = new BuildSummary(findings, Result, Written, Options, InputName, HasDetails);
        switch (Options.Format)
        {
            case FindingFormat.Json:
                here.Out.WriteLine(summary.ToJson());
                break;
            case FindingFormat.GitHub:
                findings.ForEach(each => here.Out.WriteLine(FindingGitHub.Write(each)));
                here.Out.Write(summary.ToText());
                break;
            default:
                WriteFindings(here);
                (summary.HasErrors ? here.Error : here.Out).Write(summary.ToText());
                break;
        }

        return summary.HasErrors ? ExitCode.Findings : ExitCode.Clean;
    }

    private IEnumerable<PrintedFinding> Refusal => Problem is null
        ? []
        : [new PrintedFinding { Path = Problem.Folder, Kind = Problem.Kind, What = Problem.What, Fix = Problem.Fix }];

    private void WriteFindings(Surroundings here)
    {
        var page = new FindingPage(here.Error, here.HasColour);
        foreach (Diagnostic each in Found)
        {
            page.Write(DiagnosticText.Write(each, InputName));
        }

        foreach (PrintedFinding each in Refusal)
        {
            page.Write(FindingText.Write(each));
        }
    }
}
