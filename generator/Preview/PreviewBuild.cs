using System.Diagnostics;
using Site.Diagnostics;

namespace Site.Preview;

/// <summary>One build of a preview, and the host's rules as they were then.</summary>
public sealed record PreviewBuild
{
    /// <summary>Nothing when the build could not run to its end.</summary>
    public BuildResult? Result { get; private init; }

    public Exception? Fault { get; private init; }

    /// <summary>What a browser would get; nothing when the build is not good.</summary>
    public ServedSite? Site { get; private init; }

    public HostFile Host { get; private init; } = HostFile.Empty;

    /// <summary>The text that the rules were read from, to see whether they changed.</summary>
    public string HostText { get; private init; } = "";

    /// <summary>Every finding as it is printed, or the words of a fault.</summary>
    public IReadOnlyList<string> Findings { get; private init; } = [];

    public FindingCounts Counts { get; private init; } = FindingCounts.Of([], null);

    public TimeSpan Time { get; private init; }

    /// <summary>What keeps this build from being shown, in one line; empty when nothing does.</summary>
    public string Trouble { get; private init; } = "";

    public bool IsGood => Trouble == "";

    /// <param name="kept">What the builds before this one made.</param>
    /// <param name="version">Names the build to the pages, should it be shown.</param>
    public static async Task<PreviewBuild> RunAsync(PreviewInput input, string version, KeptWork kept)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            if (!Directory.Exists(input.Folder))
            {
                return new PreviewBuild { Trouble = "the input folder is gone" };
            }

            (HostFile host, string hostText, DiagnosticList inHost) = ReadHost(input.HostFile);
            BuildResult result = await input.Build(new BuildRequest(input.Folder, Kept: kept));
            PrintedFinding[] printed = [.. result.Found.Sorted.Select(each => PrintedFinding.Of(each, input.Name)), .. inHost.Sorted.Select(each => PrintedFinding.Of(each, ""))];
            FindingCounts counts = FindingCounts.Of(printed, result.Documents);
            return new PreviewBuild
            {
                Result = result,
                Site = counts.Errors == 0 ? new ServedSite(result.Files, result.Late, host.Redirects, version) : null,
                Host = host,
                HostText = hostText,
                Findings = [.. result.Found.Sorted.Select(each => DiagnosticText.Write(each, input.Name)), .. inHost.Sorted.Select(each => DiagnosticText.Write(each, ""))],
                Counts = counts,
                Trouble = counts.Errors == 0 ? "" : counts.ToString(),
                Time = Stopwatch.GetElapsedTime(start),
            };
        }
        catch (Exception fault)
        {
            // Whatever went wrong, the last good site is still there to be read, and the next save may mend it.
            return new PreviewBuild { Fault = fault, Trouble = "a fault of the generator", Findings = [Diagnostics.Fault.Cause(fault).Message], Time = Stopwatch.GetElapsedTime(start) };
        }
    }

    private static (HostFile Host, string Text, DiagnosticList Found) ReadHost(string path)
    {
        var found = new DiagnosticList();
        string text = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        return (HostFileReader.Read(new SourceText(new InputPath(Path.GetFileName(path)), text), found), text, found);
    }
}
