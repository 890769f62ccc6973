namespace Site.Commands;

public enum FindingFormat
{
    Text,
    Json,

    /// <summary>Workflow commands, which GitHub shows at the lines of a pull request.</summary>
    GitHub,
}

/// <summary>What was asked of a build; paths as the user gave them.</summary>
/// <param name="BaseUrl">Nothing for what site.yml says.</param>
/// <param name="IsStrict">Whether warnings are errors.</param>
public sealed record BuildOptions(string Input, string Output, string? BaseUrl, FindingFormat Format, bool IsStrict);
