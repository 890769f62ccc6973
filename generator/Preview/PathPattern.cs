using System.Text.RegularExpressions;

namespace Site.Preview;

/// <summary>
/// Matches paths as the host does (https://docs.netlify.com/manage/routing/headers): <c>:name</c> is one part, <c>*</c> at the end is the rest.
/// Letter case does not count, a slash at the end is optional, and <c>/x/*</c> also matches whatever begins with <c>/x</c>.
/// </summary>
public sealed class PathPattern
{
    private readonly Regex expression;

    public PathPattern(string written)
    {
        Written = written;
        string[] parts = [.. written.Split('/').Select(each => each.TrimEnd()).Where(each => each != "").Select(Part)];
        expression = new Regex($"^/{string.Join('/', parts)}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public string Written { get; }

    public bool Matches(string path) => expression.IsMatch(path);

    private static string Part(string part) => part switch
    {
        "*" => "?(.*)",
        [':', ..] => "([^/]+)",
        _ => string.Join("(.*)", part.Split('*').Select(Regex.Escape)),
    };
}
