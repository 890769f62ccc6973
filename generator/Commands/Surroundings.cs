using System.Text;
using Site.Assets;
using Site.Publishing;

namespace Site.Commands;

/// <summary>All that a command knows of the machine it runs on.</summary>
public sealed record Surroundings
{
    /// <summary>Results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Findings and refusals.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether findings go to a terminal that shows colour.</summary>
    public bool HasColour { get; init; }

    /// <summary>Where relative paths of the command line begin.</summary>
    public required string WorkingFolder { get; init; }

    public string HomeFolder { get; init; } = "";

    /// <summary>Whether a fault is told with its trace.</summary>
    public bool IsDebugging { get; init; }

    /// <summary>Turns an input folder into finished files.</summary>
    public Func<BuildRequest, Task<BuildResult>> Build { get; init; } = SiteBuild.RunAsync;

    /// <summary>Looks for a browser that prints; nothing where there is none.</summary>
    public Func<Chromium?> FindChromium { get; init; } = Chromium.Find;

    /// <summary>What the host is told of the site.</summary>
    public required string HostFile { get; init; }

    /// <summary>Ends a command that runs until it is told to stop.</summary>
    public CancellationToken Stop { get; init; }

    public static Surroundings OfThisProcess(CancellationToken stop)
    {
        // The same bytes in any language setting, and no mark at their beginning.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        // Made ready while files can be opened: what is told last may be that no more can.
        using (Stream error = Console.OpenStandardError())
        {
            error.Write([]);
        }

        return new Surroundings
        {
            Out = Console.Out,
            Error = Console.Error,
            HasColour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            WorkingFolder = Environment.CurrentDirectory,
            HomeFolder = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            IsDebugging = Environment.GetEnvironmentVariable("SITE_DEBUG") == "1",
            HostFile = Path.GetFullPath(Path.Combine(ThemeFolders.Inputs[0].FullPath, "..", "..", "netlify.toml")),
            Stop = stop,
        };
    }
}
