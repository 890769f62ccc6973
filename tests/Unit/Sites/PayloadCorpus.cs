using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Tests.Unit.Sites;

/// <summary>What <c>tests/payloads</c> holds: places of a small site that has one of everything, and what is put there to run, load or leak something.</summary>
internal static partial class PayloadCorpus
{
    private static readonly string Folder = Repository.At("tests", "payloads");

    private static readonly string[] Layers = [Repository.At("tests", "specs", "input"), Repository.At("tests", "sites", "_base", "teaching"), Repository.At("tests", "sites", "_base", "paths"), Path.Combine(Folder, "site")];

    /// <summary>The site before anything is put into it: texts by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Site { get; } = Layers
        .SelectMany(layer => Directory.GetFiles(layer, "*", SearchOption.AllDirectories).Select(file => (Path: Path.GetRelativePath(layer, file).Replace('\\', '/'), Text: File.ReadAllText(file).ReplaceLineEndings("\n"))))
        .GroupBy(each => each.Path)
        .ToDictionary(each => each.Key, each => each.Last().Text);

    public static IReadOnlyList<string> Common { get; } = Payloads(Path.Combine(Folder, "common.txt"));

    /// <summary>Every place with what is put there: its own payloads, then the common ones, which begin with another at each place.</summary>
    public static IReadOnlyList<PayloadPlace> Places { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Where(each => Path.GetFileName(each) != "common.txt").SelectMany(PlacesOf)];

    /// <summary>Of all groups together, each counted once.</summary>
    public static int Count { get; } = Directory.GetFiles(Folder, "*.txt").SelectMany(Payloads).Distinct().Count();

    /// <summary>Another payload at every place in each round. Two groups may name one place; their rounds come one after the other.</summary>
    public static IEnumerable<Dictionary<PayloadPlace, string>> Rounds() =>
        from share in Places.GroupBy(each => each.Group == "yaml")
        from round in Enumerable.Range(0, share.Max(each => each.Payloads.Count))
        select share.Where(each => each.Payloads.Count > round).ToDictionary(each => each, each => each.Payloads[round]);

    /// <summary>Writes the site with these payloads in their places.</summary>
    /// <returns>Where each of them lies in its file.</returns>
    public static IReadOnlyDictionary<PayloadPlace, Range> Write(TempFolder folder, IReadOnlyDictionary<PayloadPlace, string> put)
    {
        Dictionary<PayloadPlace, Range> ranges = [];
        foreach ((string path, string text) in Site)
        {
            // From the last place of a file to its first, so that the places before stay where they are.
            string written = text;
            foreach ((PayloadPlace place, string payload) in put.Where(each => each.Key.File == path).OrderByDescending(each => each.Key.In(text)))
            {
                int at = place.In(text);
                string instead = place.Written(text, payload);
                written = written[..at] + instead + written[(at + place.Words.Length)..];
                int more = instead.Length - place.Words.Length;
                foreach (PayloadPlace later in ranges.Keys.Where(each => each.File == path).ToArray())
                {
                    ranges[later] = new Range(ranges[later].Start.Value + more, ranges[later].End.Value + more);
                }

                ranges[place] = new Range(at, at + instead.Length);
            }

            folder.Write(path, written);
        }

        return ranges;
    }

    private static IEnumerable<PayloadPlace> PlacesOf(string file)
    {
        string[] head = [.. File.ReadLines(file).TakeWhile(line => line != "---")];
        string[] own = Payloads(file);
        bool takesCommon = !head.Contains("common: none");
        foreach (string[] parts in head.Where(line => line.StartsWith("place: ", StringComparison.Ordinal)).Select(line => line["place: ".Length..].Split(" | ")))
        {
            int first = parts[2].Length % Common.Count;
            yield return new PayloadPlace(Path.GetFileNameWithoutExtension(file), parts[0], parts[1], parts[2], [.. own, .. takesCommon ? Common.Skip(first).Concat(Common.Take(first)) : []]);
        }
    }

    private static string[] Payloads(string file)
    {
        string[] lines = File.ReadAllLines(file);
        int start = Array.IndexOf(lines, "---") + 1;
        return [.. lines[start..].Where(line => line != "").Select(line => Escapes().Replace(line, Character))];
    }

    private static string Character(Match escape) => escape.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '\\' => "\\",
        _ => ((char)int.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    };

    [GeneratedRegex(@"\\(?:[nrt\\]|u[0-9a-fA-F]{4})")]
    private static partial Regex Escapes();
}

/// <summary>A place of the small site.</summary>
/// <param name="Group">The file of <c>tests/payloads</c> that names it.</param>
/// <param name="How">"text", "yaml", "key" or "csv".</param>
/// <param name="Words">What makes way, once in its file.</param>
/// <param name="Payloads">In the order in which they are tried.</param>
internal sealed record PayloadPlace(string Group, string File, string How, string Words, IReadOnlyList<string> Payloads)
{
    public override string ToString() => $"{File}, '{Words}'";

    public bool Equals(PayloadPlace? other) => other is not null && (File, Words) == (other.File, other.Words);

    public override int GetHashCode() => HashCode.Combine(File, Words);

    /// <summary>Where its words begin in the file as it was.</summary>
    public int In(string text)
    {
        int at = text.IndexOf(Words, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(Words, at + 1, StringComparison.Ordinal) < 0, $"{this} does not stand once in its file");
        return at;
    }

    /// <summary>What takes the place of the words in the file as it was.</summary>
    public string Written(string text, string payload) => How switch
    {
        "yaml" => IsQuotedIn(text) ? Quoted(payload)[1..^1] : Quoted(payload),
        "key" => Words[..(Words.IndexOf(':', StringComparison.Ordinal) + 2)] + Quoted(payload),
        "csv" => $"\"{payload.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => payload,
    };

    private bool IsQuotedIn(string text) => In(text) is > 0 and int at && text[at - 1] == '"' && text[at + Words.Length] == '"';

    private static string Quoted(string payload)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in payload)
        {
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c)
                : char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\ufffe' or '\ufeff' ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
