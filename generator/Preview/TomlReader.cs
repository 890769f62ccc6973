using System.Text.RegularExpressions;
using Site.Diagnostics;

namespace Site.Preview;

/// <summary>
/// Reads the part of TOML that the host's file uses: tables, lists of tables, and on one line each a key with a text, a whole number or a truth value.
/// No reader of TOML is to be had among the packages; whatever this one does not know is an error, so that nothing is misread.
/// </summary>
public static partial class TomlReader
{
    private const string OneWay = "write tables as [name] or [[name]], and values as key = \"text\", a whole number, true or false";

    public static IReadOnlyList<TomlTable> Read(SourceText source, DiagnosticList found)
    {
        List<TomlTable> tables = [];
        for (int number = 1; number <= source.LineCount; number++)
        {
            string line = source.Line(number);
            SourceSpan where = source.SpanAt(number, 1 + line.Length - line.TrimStart().Length, line.Trim().Length);
            if (Blank().IsMatch(line))
            {
                continue;
            }

            if (Header().Match(line) is { Success: true } header)
            {
                Open(header, tables, where, found);
            }
            else if (Pair().Match(line) is { Success: true } pair)
            {
                Add(pair, tables, where, found);
            }
            else
            {
                found.Add(HostFindings.BadSyntax, where, "this line cannot be read", OneWay);
            }
        }

        return tables;
    }

    private static void Open(Match header, List<TomlTable> tables, SourceSpan where, DiagnosticList found)
    {
        bool isItem = header.Groups["item"].Success;
        string name = header.Groups["name"].Value;

        // A table under an item belongs to the last item; any other name may stand once.
        string item = name.Contains('.', StringComparison.Ordinal) ? name[..name.IndexOf('.', StringComparison.Ordinal)] : "";
        int since = tables.FindLastIndex(each => each.IsItem && each.Name == item);
        if (!isItem && tables.Skip(since + 1).Any(each => each.Name == name))
        {
            found.Add(HostFindings.BadSyntax, where, $"the table '{name}' stands twice", "put its keys together");
        }

        tables.Add(new TomlTable(name, isItem, where));
    }

    private static void Add(Match pair, List<TomlTable> tables, SourceSpan where, DiagnosticList found)
    {
        string key = pair.Groups["key"].Value.Trim('"');
        if (tables.Count == 0)
        {
            found.Add(HostFindings.BadSyntax, where, $"the key '{key}' stands before any table", OneWay);
        }
        else if (tables[^1].Find(key) is not null)
        {
            found.Add(HostFindings.BadSyntax, where, $"the key '{key}' stands twice", "keep one of the two");
        }
        else
        {
            tables[^1].Entries.Add(new TomlEntry(key, Value(pair), where));
        }
    }

    private static string Value(Match pair)
    {
        if (!pair.Groups["text"].Success)
        {
            return pair.Groups["literal"].Value + pair.Groups["plain"].Value;
        }

        return Escape().Replace(pair.Groups["text"].Value, escape => escape.Value[1] switch
        {
            'n' => "\n",
            't' => "\t",
            var sign => sign.ToString(),
        });
    }

    [GeneratedRegex(@"^\s*(#.*)?$")]
    private static partial Regex Blank();

    [GeneratedRegex(@"^\s*(?:(?<item>\[\[)\s*(?<name>[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)\s*\]\]|\[\s*(?<name>[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)\s*\])\s*(#.*)?$")]
    private static partial Regex Header();

    // The escapes of a text are those that a header or a command may need; others are not read.
    [GeneratedRegex("""^\s*(?<key>[A-Za-z0-9_-]+|"[^"\\]+")\s*=\s*(?:"(?<text>(?:[^"\\]|\\["\\nt])*)"|'(?<literal>[^']*)'|(?<plain>true|false|-?[0-9]+))\s*(#.*)?$""")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escape();
}
