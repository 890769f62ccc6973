namespace Site.Preview;

/// <summary>What a preview is made of.</summary>
public sealed record PreviewInput
{
    /// <summary>Absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>How messages call the input folder; empty for none.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute; files below them are built in too.</summary>
    public IReadOnlyList<string> ThemeFolders { get; init; } = [];

    /// <summary>Absolute. Without such a file the host sends no headers of ours, and neither does the preview.</summary>
    public required string HostFile { get; init; }

    public required Func<BuildRequest, Task<BuildResult>> Build { get; init; }

    /// <summary>The files that count now. A folder that goes away meanwhile is missed, and its going is a change.</summary>
    public InputListing List()
    {
        try
        {
            return InputListing.Of([Folder, .. ThemeFolders], [HostFile]);
        }
        catch (IOException)
        {
            return InputListing.Of([], [HostFile]);
        }
    }
}
