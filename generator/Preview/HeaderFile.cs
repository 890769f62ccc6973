namespace Site.Preview;

/// <summary>Reads the headers that a build writes for the host: a line with a path, then lines with a header each, set in.</summary>
public static class HeaderFile
{
    public const string Name = "_headers";

    public static IReadOnlyList<HeaderRule> Read(string text)
    {
        List<(string Path, List<(string Name, string Value)> Values)> rules = [];
        foreach (string line in text.Split('\n').Select(each => each.Trim()).Where(each => each != "" && !each.StartsWith('#')))
        {
            if (line.StartsWith('/'))
            {
                rules.Add((line, []));
            }
            else if (rules.Count > 0 && line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
            {
                rules[^1].Values.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
            else
            {
                throw new FormatException($"'{line}' is not a line of headers");
            }
        }

        return [.. rules.Select(each => new HeaderRule(new PathPattern(each.Path), each.Values))];
    }
}
