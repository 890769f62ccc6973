using System.Text;

namespace Site.Tests.Unit.Specs;

/// <summary>
/// A fenced block of a specification. What its first line says: <c>example</c> is Markdown, a line with a dot, and the HTML that
/// readers get (<c>example whole</c>: with permalinks); <c>slip</c> is Markdown, the dot, and what is found; <c>file PATH</c> is a file of
/// the input, and below a dot what is found in it, if anything.
/// </summary>
/// <param name="Expected">What stands below the dot; nothing when there is no dot.</param>
internal sealed record SpecExample(string File, int Line, string Kind, string Input, string? Expected)
{
    private const string Dot = "\n.\n";

    public string Name => $"{Path.GetFileName(File)}:{Line}";

    /// <summary>Every block of a file with one of the kinds; a kind is the first word behind the fence.</summary>
    public static IEnumerable<SpecExample> In(string file, params string[] kinds)
    {
        string[] lines = System.IO.File.ReadAllText(file).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string fence = new('`', lines[i].TakeWhile(c => c == '`').Count());
            if (fence.Length < 3)
            {
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == fence);
            string kind = lines[i][fence.Length..].Trim();
            if (kinds.Contains(kind.Split(' ')[0]))
            {
                (string input, string? expected) = Split(string.Join('\n', lines[(i + 1)..end]) + "\n");
                yield return new SpecExample(file, i + 1, kind, input, expected);
            }

            i = end;
        }
    }

    /// <summary>Puts what comes out now in the place of what is expected.</summary>
    public void Rewrite(string actual)
    {
        string text = System.IO.File.ReadAllText(File);
        string old = Expected is null ? Input : $"{Input}.\n{Expected}";
        string now = actual == "" ? Input : $"{Input}.\n{actual}";
        int at = text.IndexOf($"{Kind}\n{old}", StringComparison.Ordinal) + Kind.Length + 1;
        System.IO.File.WriteAllText(File, new StringBuilder(text).Remove(at, old.Length).Insert(at, now).ToString());
    }

    private static (string Input, string? Expected) Split(string block)
    {
        int dot = ("\n" + block).IndexOf(Dot, StringComparison.Ordinal);
        return dot < 0 ? (block, null) : (block[..dot], block[(dot + 2)..]);
    }
}
