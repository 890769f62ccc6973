namespace Site.Commands;

/// <summary>What a command tells the shell that ran it.</summary>
public enum ExitCode
{
    Clean = 0,

    /// <summary>The input, or the output folder, is not as it must be.</summary>
    Findings = 1,

    /// <summary>The command itself was not understood, or cannot run here.</summary>
    Usage = 2,

    /// <summary>The generator failed; nobody who writes has done anything wrong.</summary>
    Fault = 3,
}
