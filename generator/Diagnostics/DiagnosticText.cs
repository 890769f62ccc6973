using System.Globalization;
using System.Text;

namespace Site.Diagnostics;

/// <summary>Prints findings the way editors and people read them: place, what, the line with carets, why, fix.</summary>
public static class DiagnosticText
{
    /// <summary>A line of the input longer than this is shown in part, around the place.</summary>
    private const int ExcerptWidth = 110;

    /// <param name="inputName">How the input folder is called in messages, for example <c>input</c>; empty for none.</param>
    public static string Write(Diagnostic found, string inputName)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Head(found, inputName)}\n");
        AppendExcerpt(text, found.Where);
        AppendAdvice(text, "why", found.Kind.Why);
        AppendAdvice(text, "fix", found.Fix);
        if (found.DidYouMean != "")
        {
            text.Append(CultureInfo.InvariantCulture, $"  did you mean '{Visible(found.DidYouMean)}'?\n");
        }

        return text.ToString();
    }

    /// <summary>The first line: <c>path:line:column: error CODE: what</c>.</summary>
    public static string Head(Diagnostic found, string inputName)
    {
        string path = inputName == "" ? found.Where.Source.Path.Value : $"{inputName}/{found.Where.Source.Path.Value}";
        string severity = found.Kind.Severity == Severity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Visible(path)}:{found.Where.Line}:{found.Where.Column}: {severity} {found.Kind.Code}: {Visible(found.What)}");
    }

    /// <summary>Control characters and terminal escapes written out, so that input cannot paint on the terminal.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (char c in text)
        {
            shown.Append(IsHidden(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString());
        }

        return shown.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, SourceSpan where)
    {
        string line = where.Source.Line(where.Line).Replace('\t', ' ');
        int column = Math.Min(where.Column - 1, line.Length);
        int length = Math.Clamp(where.Length, 1, Math.Max(1, line.Length - column));
        int skip = column + length <= ExcerptWidth ? 0 : Math.Max(0, column - 30);
        bool isCut = line.Length - skip > ExcerptWidth;
        string shown = string.Concat(skip > 0 ? "…" : "", line.AsSpan(skip, isCut ? ExcerptWidth : line.Length - skip), isCut ? "…" : "");
        if (shown.Trim() == "")
        {
            return;
        }

        string number = where.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        int indent = column - skip + (skip > 0 ? 1 : 0);
        string carets = new('^', Math.Clamp(length, 1, Math.Max(1, shown.Length - indent)));
        text.Append(CultureInfo.InvariantCulture, $"{number} | {Masked(shown)}\n");
        text.Append(CultureInfo.InvariantCulture, $"      | {new string(' ', indent)}{carets}\n");
    }

    private static void AppendAdvice(StringBuilder text, string label, string advice)
    {
        if (advice != "")
        {
            text.Append(CultureInfo.InvariantCulture, $"  {label}: {Visible(advice)}\n");
        }
    }

    // One sign for one, so that the carets stay under their words.
    private static string Masked(string line) => string.Concat(line.Select(c => IsHidden(c) ? '\uFFFD' : c));

    private static bool IsHidden(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
