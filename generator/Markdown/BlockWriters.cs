using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Documents;

namespace Site.Markdown;

/// <summary>A heading with its id and a link to itself.</summary>
internal sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var page = (ProseRenderer)renderer;
        string level = heading.Level.ToString(CultureInfo.InvariantCulture);
        string id = page.Prose.Anchors.GetValueOrDefault(heading, "");
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(id).Write("\">");
        page.WriteInlines(heading);
        renderer.Write(" <a class=\"permalink\" href=\"#").WriteEscape(id).Write("\" aria-label=\"Link to section: ").WriteEscape(PlainText.Of(heading.Inline)).Write("\">#</a></h").Write(level).WriteLine(">");
    }
}

/// <summary>A paragraph: with a link to itself, or as the figure or quotation that it holds.</summary>
internal sealed class ParagraphWriter : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var page = (ProseRenderer)renderer;
        if (page.Prose.TableCaptions.ContainsValue(paragraph))
        {
            return;
        }

        bool isTight = renderer.ImplicitParagraph;
        if (isTight)
        {
            page.WriteInlines(paragraph);
            return;
        }

        renderer.EnsureLine();
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true } embed && embed == paragraph.Inline.LastChild)
        {
            renderer.WriteChildren(paragraph.Inline);
            renderer.EnsureLine();
            return;
        }

        bool hasId = page.Prose.Anchors.TryGetValue(paragraph, out string? id);
        renderer.Write(hasId ? $"<p id=\"{id}\">" : "<p>");
        page.WriteInlines(paragraph);
        if (hasId)
        {
            string number = page.NextParagraph().ToString(CultureInfo.InvariantCulture);
            renderer.Write(" <a class=\"permalink\" href=\"#").Write(id!).Write("\" aria-label=\"Link to paragraph ").Write(number).Write("\">¶</a>");
        }

        renderer.WriteLine("</p>");
    }
}

/// <summary>A table in a region of its own that scrolls, with caption and header cells; columns are aligned by class, since the pages allow no style attribute.</summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var page = (ProseRenderer)renderer;
        ParagraphBlock? caption = page.Prose.TableCaptions.GetValueOrDefault(table);
        string plain = caption is null ? "Table" : Typography.Curl(PlainText.Of(caption.Inline, page.Targets.Index)[ProseReading.CaptionMark.Length..]);
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" aria-label=\"").WriteEscape(plain).WriteLine("\" tabindex=\"0\">");
        renderer.WriteLine("<table>");
        if (caption?.Inline?.FirstChild is LiteralInline first)
        {
            first.Content.Start += ProseReading.CaptionMark.Length;
            renderer.Write("<caption>");
            page.WriteInlines(caption);
            renderer.WriteLine("</caption>");
            first.Content.Start -= ProseReading.CaptionMark.Length;
        }

        bool inBody = false;
        foreach (TableRow row in table.OfType<TableRow>())
        {
            if (!row.IsHeader && !inBody)
            {
                inBody = true;
                renderer.WriteLine("<tbody>");
            }

            renderer.WriteLine(row.IsHeader ? "<thead><tr>" : "<tr>");
            for (int i = 0; i < row.Count; i++)
            {
                WriteCell(page, table, row, i);
            }

            renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
        }

        renderer.WriteLine(inBody ? "</tbody>" : "").WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteCell(ProseRenderer page, Table table, TableRow row, int column)
    {
        bool heads = row.IsHeader || column == 0;
        string alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => " class=\"align-right\"",
            TableColumnAlign.Center => " class=\"align-center\"",
            _ => "",
        } : "";
        string scope = row.IsHeader ? " scope=\"col\"" : column == 0 ? " scope=\"row\"" : "";
        page.Write(heads ? "<th" : "<td").Write(scope).Write(alignment).Write(">");
        foreach (LeafBlock block in ((TableCell)row[column]).OfType<LeafBlock>())
        {
            page.WriteInlines(block);
        }

        page.WriteLine(heads ? "</th>" : "</td>");
    }
}

/// <summary>A container: notes stand beside the words that they are about, others where they are typed.</summary>
internal sealed class ContainerWriter : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        if (container.Info == "note")
        {
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<div class=\"container-").WriteEscape(container.Info).WriteLine("\">");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
