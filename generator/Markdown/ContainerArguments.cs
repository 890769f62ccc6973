using System.Text.RegularExpressions;

namespace Site.Markdown;

/// <summary>What stands behind the name of a container: <c>{#id kind=dispute}</c>. Nothing else is read, so no attribute can slip in.</summary>
internal sealed partial record ContainerArguments(string Id, string Kind)
{
    /// <returns>The id and kind, either may be empty; nothing when the text is of another form.</returns>
    public static ContainerArguments? TryParse(string? text)
    {
        Match match = Form().Match((text ?? "").Trim());
        return match.Success ? new ContainerArguments(match.Groups["id"].Value, match.Groups["kind"].Value) : null;
    }

    [GeneratedRegex(@"^(\{\s*(#(?<id>[a-z0-9-]+))?\s*(kind=(?<kind>[a-z]+))?\s*\})?$")]
    private static partial Regex Form();
}
