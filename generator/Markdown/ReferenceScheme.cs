using Site.Diagnostics;

namespace Site.Markdown;

/// <summary>The schemes of the writing syntax: a link with one of them points at something of ours.</summary>
internal static class ReferenceScheme
{
    public static readonly IReadOnlyDictionary<string, ReferenceKind> Kinds = new Dictionary<string, ReferenceKind>
    {
        ["fact"] = ReferenceKind.Fact,
        ["term"] = ReferenceKind.Term,
        ["chart"] = ReferenceKind.Chart,
        ["diagram"] = ReferenceKind.Diagram,
        ["scenario"] = ReferenceKind.Scenario,
        ["quote"] = ReferenceKind.Quote,
        ["list"] = ReferenceKind.List,
        ["xref"] = ReferenceKind.Document,
        ["note"] = ReferenceKind.Note,
        ["as"] = ReferenceKind.Typed,
    };

    /// <summary>What a number that claims nothing can be.</summary>
    public static readonly IReadOnlyList<string> TypedKinds = ["example", "definition", "count", "title", "parameter"];

    /// <summary>What the build can list: facts whose tellings differ, how the charts were made, what the scenarios are.</summary>
    public static readonly IReadOnlyList<string> Lists = ["discrepancies", "charts", "scenarios"];

    /// <summary>The preset that the query behind a scenario's id names; empty for none.</summary>
    public static string Preset(string query) => ScenarioQuery.Parse(query).Preset;

    /// <summary>The schemes that may be put into the text with <c>!</c>.</summary>
    public static bool CanEmbed(ReferenceKind kind) => kind is ReferenceKind.Chart or ReferenceKind.Diagram or ReferenceKind.Scenario or ReferenceKind.Quote or ReferenceKind.List;

    /// <summary>The target that an unknown or capital scheme was most likely meant for; empty when none is near.</summary>
    public static string Nearest(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon > 0 ? url[..colon].ToLowerInvariant() : "";
        string near = scheme is "" or "https" or "http" or "mailto" ? "" : Suggestion.For(scheme, Kinds.Keys);
        return near == "" ? "" : near + url[colon..];
    }

    /// <summary>Splits <c>scheme:id?query#anchor</c>; nothing when there is no scheme.</summary>
    public static (string Scheme, string Id, string Query, string Anchor)? Split(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        bool isScheme = colon > 0 && url.AsSpan(0, colon).IndexOfAnyExceptInRange('a', 'z') < 0;
        if (!isScheme)
        {
            return null;
        }

        string rest = url[(colon + 1)..];
        (rest, string anchor) = Cut(rest, '#');
        (rest, string query) = Cut(rest, '?');
        return (url[..colon], rest, query, anchor);
    }

    private static (string Before, string After) Cut(string text, char sign)
    {
        int at = text.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }
}
