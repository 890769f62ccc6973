using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using Site.Documents;

namespace Site.Markdown;

/// <summary>Writes parsed texts as HTML. Everything it writes is escaped for the place where it stands.</summary>
public static class ProseWriter
{
    /// <summary>A whole text: headings and paragraphs with permalinks, notes, figures, tables.</summary>
    public static WrittenProse Write(ParsedProse prose, ProseTargets targets)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ProseRenderer renderer = Renderer(output, prose, targets);
        renderer.Render(prose.Document);
        return new WrittenProse(output.ToString(), renderer.Notes);
    }

    /// <summary>A text of one paragraph or several without block marks, for a summary or a caption.</summary>
    public static string WriteInline(ParsedProse prose, ProseTargets targets)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ProseRenderer renderer = Renderer(output, prose, targets);
        bool first = true;
        foreach (ParagraphBlock paragraph in prose.Document.Descendants<ParagraphBlock>())
        {
            if (!first)
            {
                renderer.Write(" ");
            }

            renderer.WriteInlines(paragraph);
            first = false;
        }

        return output.ToString();
    }

    /// <summary>The words alone, for descriptions and titles.</summary>
    public static string WritePlain(ParsedProse prose, SiteIndex index)
    {
        var text = new StringBuilder();
        foreach (ParagraphBlock paragraph in prose.Document.Descendants<ParagraphBlock>())
        {
            text.Append(text.Length > 0 ? " " : "").Append(PlainText.Of(paragraph.Inline, index));
        }

        return Typography.Curl(text.ToString());
    }

    private static ProseRenderer Renderer(TextWriter output, ParsedProse prose, ProseTargets targets)
    {
        var renderer = new ProseRenderer(output, prose, targets);
        ProsePipeline.Shared.Setup(renderer);
        renderer.UseOwnWriters();
        return renderer;
    }
}
