using Site.Diagnostics;

namespace Site.Loading;

/// <summary>Splits a Markdown file into its front matter (YAML between two lines <c>---</c>) and its body.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <returns>The file, or nothing when its front matter is missing or broken.</returns>
    public static LoadedMarkdown? Read(SourceText source, DiagnosticList found)
    {
        int close = source.Text.StartsWith(Fence + "\n", StringComparison.Ordinal)
            ? source.Text.IndexOf("\n" + Fence + "\n", Fence.Length, StringComparison.Ordinal)
            : -1;
        if (close < 0 && source.Text.EndsWith("\n" + Fence, StringComparison.Ordinal) && source.Text.Length > Fence.Length + 1)
        {
            close = source.Text.Length - Fence.Length - 1;
        }

        if (close < 0)
        {
            string what = source.Text.StartsWith(Fence, StringComparison.Ordinal) ? "the front matter is not closed" : "the file does not begin with front matter";
            found.Add(LoadFindings.NoFrontMatter, source.SpanAt(1, 1, source.Line(1).Length), what, "begin the file with a line '---', the keys such as 'title: …', and another line '---'");
            return null;
        }

        int start = Fence.Length + 1;
        DataNode? root = YamlReader.Read(source, start, Math.Max(0, close + 1 - start), found);
        if (root is null)
        {
            return null;
        }

        if (root is not MappingNode keys)
        {
            found.Add(LoadFindings.NoFrontMatter, root.Where, "the front matter is not a list of 'key: value'", "write each key on a line of its own");
            return null;
        }

        return new LoadedMarkdown(source, keys, Math.Min(source.Text.Length, close + Fence.Length + 2));
    }
}
