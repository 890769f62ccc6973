namespace Site.Preview;

/// <summary>How the host will serve the site: what <c>netlify.toml</c> says.</summary>
public sealed record HostFile
{
    public static readonly HostFile Empty = new();

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<HeaderRule> Headers { get; init; } = [];

    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>The headers of a response for a path. Of two rules with one name the last wins, as in the host's own tools; a test keeps that from happening.</summary>
    public IReadOnlyDictionary<string, string> HeadersFor(string path)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in RulesFor(path).SelectMany(each => each.Values))
        {
            headers[name] = value;
        }

        return headers;
    }

    /// <summary>The rules of this file and, before them, those that a build wrote; at the host both hold.</summary>
    public HostFile With(IReadOnlyList<HeaderRule> written) => this with { Headers = [.. written, .. Headers] };

    public IEnumerable<HeaderRule> RulesFor(string path) => Headers.Where(each => each.For.Matches(path));
}

/// <summary>Headers that responses for some paths carry.</summary>
public sealed record HeaderRule(PathPattern For, IReadOnlyList<(string Name, string Value)> Values);

/// <summary>Where an address of before leads.</summary>
/// <param name="From">A path without a slash at its end; the host does not tell the two apart.</param>
public sealed record Redirect(string From, string To, int Status);
