using System.Globalization;
using Site.Diagnostics;

namespace Site.Preview;

/// <summary>Reads <c>netlify.toml</c>: header rules and redirects for the preview. What it does not know it refuses.</summary>
public static class HostFileReader
{
    private static readonly Dictionary<string, string[]> KnownKeys = new()
    {
        ["build"] = ["command", "publish"],
        ["headers"] = ["for"],
        ["redirects"] = ["from", "to", "status"],
    };

    private static readonly string[] OpenTables = ["build.environment", "headers.values"];

    public static HostFile Read(SourceText source, DiagnosticList found)
    {
        List<HeaderRule> headers = [];
        List<Redirect> redirects = [];
        IReadOnlyList<TomlTable> tables = TomlReader.Read(source, found);
        for (int i = 0; i < tables.Count; i++)
        {
            TomlTable table = tables[i];
            RefuseUnknown(table, found);
            switch (table)
            {
                case { Name: "headers", IsItem: true }:
                    headers.AddRange(Header(table, tables.ElementAtOrDefault(i + 1), found));
                    break;
                case { Name: "headers.values" } when tables.ElementAtOrDefault(i - 1)?.Name is not ("headers" or "headers.values"):
                    found.Add(HostFindings.BadRule, table.Where, "these headers belong to no path", "put them right under a [[headers]] with 'for'");
                    break;
                case { Name: "redirects", IsItem: true }:
                    redirects.AddRange(Redirect(table, found));
                    break;
            }
        }

        return new HostFile { Headers = headers, Redirects = redirects };
    }

    private static void RefuseUnknown(TomlTable table, DiagnosticList found)
    {
        bool isItem = table.Name is "headers" or "redirects";
        bool isKnown = KnownKeys.TryGetValue(table.Name, out string[]? keys) || OpenTables.Contains(table.Name);
        if (!isKnown || table.IsItem != isItem)
        {
            found.Add(HostFindings.NotRead, table.Where, $"the table '{table.Name}' is not read here", "use [build], [build.environment], [[headers]] with [headers.values], [[redirects]]");
            return;
        }

        foreach (TomlEntry entry in table.Entries.Where(each => keys is not null && !keys.Contains(each.Key)))
        {
            found.Add(HostFindings.NotRead, entry.Where, $"the key '{entry.Key}' is not read here", $"use one of: {string.Join(", ", keys!)}", Suggestion.For(entry.Key, keys!));
        }
    }

    private static IEnumerable<HeaderRule> Header(TomlTable table, TomlTable? next, DiagnosticList found)
    {
        if (Path(table, "for", found) is not { } path)
        {
            yield break;
        }

        if (next is not { Name: "headers.values", Entries.Count: > 0 })
        {
            found.Add(HostFindings.BadRule, table.Where, $"the rule for '{path}' has no headers", "write them under [headers.values]");
            yield break;
        }

        foreach (TomlEntry entry in next.Entries.Where(each => each.Value.Any(char.IsControl)))
        {
            found.Add(HostFindings.BadRule, entry.Where, $"the header '{entry.Key}' has more than one line", "write it on one");
        }

        yield return new HeaderRule(new PathPattern(path), [.. next.Entries.Select(each => (each.Key, each.Value))]);
    }

    private static IEnumerable<Redirect> Redirect(TomlTable table, DiagnosticList found)
    {
        string status = table.Find("status")?.Value ?? "301";
        string to = table.Find("to")?.Value ?? "";
        if (Path(table, "from", found) is not { } from)
        {
            yield break;
        }

        if (to == "" || from.Contains('*', StringComparison.Ordinal) || from.Contains(':', StringComparison.Ordinal) || !int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int code) || code is < 301 or > 308)
        {
            found.Add(HostFindings.BadRule, table.Where, $"the redirect from '{from}' is of a kind that the preview does not follow", "write one whole path and a status such as 301");
            yield break;
        }

        yield return new Redirect(from.Length > 1 ? from.TrimEnd('/') : from, to, code);
    }

    private static string? Path(TomlTable table, string key, DiagnosticList found)
    {
        string? path = table.Find(key)?.Value;
        if (path is null || !path.StartsWith('/'))
        {
            found.Add(HostFindings.BadRule, table.Find(key)?.Where ?? table.Where, $"this rule has no path in '{key}'", $"write {key} = \"/…\"");
            return null;
        }

        return path;
    }
}
